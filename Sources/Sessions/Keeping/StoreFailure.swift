/// Why a store could not do what it was asked. No case carries anything that a visitor wrote.
package enum StoreFailure: Error, Sendable, Hashable {
    /// The disk is full, or a quota is.
    case full
    /// Another process held the store for too long.
    case busy
    /// The reference is taken already; another one has to be drawn.
    case referenceTaken
    /// There is no request with that reference.
    case unknownReference
    /// The session was emptied meanwhile; what memory holds of it must not be used.
    case outdated
    /// The store is closed.
    case closed
    /// Anything else: what the storage says about itself.
    case broken(String)

    /// A short name for logs and for the dialogue's `submit.failed`.
    package var reason: String {
        switch self {
        case .full: "store-full"
        case .busy: "store-busy"
        case .referenceTaken: "reference-taken"
        case .unknownReference: "unknown-reference"
        case .outdated: "session-outdated"
        case .closed: "store-closed"
        case .broken: "store-broken"
        }
    }
}

extension StoreFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .full: "the disk is full"
        case .busy: "another process holds the store"
        case .referenceTaken: "the reference is taken"
        case .unknownReference: "no request has this reference"
        case .outdated: "the session was emptied meanwhile"
        case .closed: "the store is closed"
        case .broken(let what): what
        }
    }
}
