/// How much output a peer has not read, and for how long that has been too much.
package struct OutputGauge: Sendable, Hashable {
    private let soft: Int
    private let hard: Int
    private let stall: Duration
    private var overSince: Duration?

    /// Nothing unread.
    package init(_ limits: ServiceLimits) {
        soft = limits.outputSoft
        hard = limits.outputHard
        stall = limits.stall
    }

    /// The peer has so much to read that nothing more is taken from it.
    package var isCongested: Bool { overSince != nil }

    /// Takes note of what is unread.
    ///
    /// - Returns: whether the peer is to be cut off at once.
    package mutating func update(unsent: Int, at now: Duration) -> Bool {
        if unsent >= soft {
            overSince = overSince ?? now
        } else if unsent <= soft / 2 {
            overSince = nil
        }
        return unsent >= hard
    }

    /// Whether the peer has not read for too long.
    package func isStalled(at now: Duration) -> Bool {
        overSince.map { now - $0 >= stall } ?? false
    }
}
