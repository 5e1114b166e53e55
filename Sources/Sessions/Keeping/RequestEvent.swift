package import Dialogue

/// What happened to a request that the practice has to know. The raw values are the names that receivers see.
package enum RequestEvent: String, Sendable, Hashable, Codable, CaseIterable {
    /// A visitor has sent it.
    case requested = "request.requested"
    /// A warning sign holds it up now.
    case held = "request.held"
    /// The sign is settled: it is requested again.
    case released = "request.released"
    /// The visitor asked something more; it is among the remarks.
    case remarked = "request.remarked"
    /// The visitor took it back.
    case withdrawn = "request.withdrawn"
    /// The visitor had it deleted; only its reference is left to say.
    case deleted = "request.deleted"

    /// The events of an effect, each with the reference of its request.
    package static func of(_ effect: Effect) -> [(event: RequestEvent, reference: String)] {
        switch effect {
        case .submit(let request): [(.requested, request.reference)]
        case .hold(let reference, _): [(.held, reference)]
        case .release(let reference, _): [(.released, reference)]
        case .remark(let reference, _): [(.remarked, reference)]
        case .withdraw(let reference): [(.withdrawn, reference)]
        case .erase(let references): references.map { (.deleted, $0) }
        }
    }
}
