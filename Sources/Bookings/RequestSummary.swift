import Dialogue
import Sessions
import Values

/// One request in one line: what a list shows of it.
struct RequestSummary {
    /// How a line begins: a request that waits, one that a sign holds, or neither.
    let mark: String
    let reference: String
    let received: String
    let status: String
    let name: String
    let contact: String
    let wish: String

    /// Sums a request up.
    init(_ stored: StoredRequest, clock: LocalTime) {
        mark = stored.status == .held ? "!" : stored.status.isOpen ? "*" : " "
        reference = Harmless.line(stored.request.reference)
        received = clock.text(stored.request.received)
        status = stored.status.rawValue
        name = Self.words(of: stored, [.name])
        contact = Self.words(of: stored, [.phone, .email])
        wish = Self.words(of: stored, [.when, .place])
    }

    private static func words(of stored: StoredRequest, _ types: Set<FieldType>) -> String {
        let spoken = stored.request.entries.filter { types.contains($0.type) }.map(\.spoken)
        return Harmless.line(spoken.joined(separator: ", "))
    }
}
