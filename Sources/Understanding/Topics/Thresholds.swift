/// Where answering ends and asking back or turning down begins; found by cross-validation.
struct Thresholds: Sendable, Hashable {
    /// Below this standing nothing is answered or suggested.
    var standing: Float = 0
    /// Below this lead over the runner-up the bot asks back.
    var lead: Float = 0

    /// One held-out example's outcome.
    struct Outcome: Sendable {
        /// The best topic's score against the outside's, coverage added.
        var standing: Float
        /// The best topic's lead over the next one.
        var lead: Float
        /// The best topic is the right one.
        var isRight: Bool
        /// The example has a topic at all.
        var isInside: Bool
    }

    /// Right answers that may be lost to turning down.
    ///
    /// Models of a part of the examples know fewer words than the whole one and stand lower: what 4.5 % of
    /// held-out answers fall short of is what 3 % fall short of afterwards.
    private static let loss: Float = 0.045

    /// What a wrong answer costs, as many right ones: asking back costs the visitor a tap, a wrong answer the trust.
    private static let wrongCost = 2

    init() {}

    /// The best thresholds for held-out outcomes.
    init(_ outcomes: [Outcome]) {
        let right = outcomes.filter { $0.isInside && $0.isRight }.map(\.standing).sorted()
        standing = right.isEmpty ? 0 : right[Int(Float(right.count) * Self.loss)]
        lead = Self.bestLead(outcomes.filter { $0.isInside && $0.standing >= standing })
    }

    /// The lead from which answering gains most, weighed over everything above it.
    private static func bestLead(_ outcomes: [Outcome]) -> Float {
        let ordered = outcomes.sorted { $0.lead > $1.lead }
        var worth = 0
        var best = 0
        var lead: Float = 0
        for outcome in ordered {
            worth += outcome.isRight ? 1 : -wrongCost
            if worth >= best {
                best = worth
                lead = outcome.lead
            }
        }
        return lead
    }
}
