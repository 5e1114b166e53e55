package import Dialogue

/// Where a request stands, for the practice.
package enum RequestStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// Wished for, nothing more.
    case requested
    /// A warning sign is open: not to be answered with an appointment.
    case held
    /// Taken back by the visitor.
    case withdrawn
    /// The practice has written or called.
    case contacted
    /// A session is agreed upon.
    case confirmed
    /// The practice has declined.
    case declined
    /// The session took place, or nothing is left to do.
    case done

    /// The status in which a conversation hands a request over.
    package init(_ status: BookingRequest.Status) {
        switch status {
        case .requested: self = .requested
        case .held: self = .held
        case .withdrawn: self = .withdrawn
        }
    }

    /// Nobody of the practice has dealt with it yet.
    package var isOpen: Bool { self == .requested || self == .held }

    /// The practice may set it; the others follow from what visitors say.
    package var isForThePractice: Bool {
        switch self {
        case .contacted, .confirmed, .declined, .done: true
        case .requested, .held, .withdrawn: false
        }
    }
}
