/// Asks a quiet relay whether it is there, and gives up after two questions.
struct PresenceCheck: Sendable, Hashable {
    /// What is to be done.
    enum Finding: Hashable {
        /// It spoke not long ago, or was asked not long ago.
        case fine
        /// Ask it.
        case ask
        /// It does not answer.
        case gone
    }

    /// So many pings may stay unanswered.
    static let patience = 2

    private let interval: Duration
    private var since: Duration = .zero
    private var asked = 0

    init(interval: Duration) {
        self.interval = interval
    }

    /// Anything came from the relay.
    mutating func heard(at now: Duration) {
        since = now
        asked = 0
    }

    mutating func check(at now: Duration) -> Finding {
        guard now - since >= interval else { return .fine }
        guard asked < Self.patience else { return .gone }
        asked += 1
        since = now
        return .ask
    }
}
