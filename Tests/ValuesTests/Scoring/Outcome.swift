/// How a recogniser did on one utterance.
enum Outcome: Sendable, Hashable {
    /// The expected value, or the expected refusal.
    case exact
    /// Something else, but nothing wrong was accepted: the visitor is asked again.
    case asked
    /// A wrong value was accepted: the worst outcome.
    case wrong
}

/// Outcomes of many utterances, counted.
struct Tally: Sendable {
    private(set) var exact = 0
    private(set) var wrong = 0
    private(set) var total = 0
    /// The utterances that were not exact, with what was read.
    private(set) var misses: [(text: String, outcome: Outcome, read: String)] = []

    /// Counts one utterance.
    mutating func count(_ outcome: Outcome, _ text: String, read: String) {
        total += 1
        exact += outcome == .exact ? 1 : 0
        wrong += outcome == .wrong ? 1 : 0
        if outcome != .exact { misses.append((text, outcome, read)) }
    }

    /// The share that is exact, in per cent.
    var exactShare: Double { total == 0 ? 0 : 100 * Double(exact) / Double(total) }
    /// The share that is silently wrong, in per cent.
    var wrongShare: Double { total == 0 ? 0 : 100 * Double(wrong) / Double(total) }

    /// One line of a table.
    var line: String {
        "\(total) utterances, exact \(rounded(exactShare)) %, silently wrong \(rounded(wrongShare)) %"
    }

    private func rounded(_ share: Double) -> String { String((share * 10).rounded() / 10) }
}
