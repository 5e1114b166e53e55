import Rehearsal

/// What `lumbar test` prints: mistakes of the rehearsals, each failure with its conversation, and the count.
struct TestReport {
    /// The colours.
    let palette: Palette
    /// Mistakes in the rehearsals themselves.
    let mistakes: [TranscriptMistake]
    /// How each rehearsal went.
    let outcomes: [Outcome]

    private var failures: [FailureReport] { outcomes.compactMap(FailureReport.init) }

    /// Everything, a line each.
    var lines: [String] {
        mistakes.map { palette.alarm($0.description) } + outcomes.flatMap(block) + [summary]
    }

    private func block(_ outcome: Outcome) -> [String] {
        guard let report = FailureReport(outcome) else { return [] }
        let lines = report.lines.map { Printable.text($0) }
        return [palette.strong("✘ " + Printable.text(outcome.title))]
            + lines.prefix(1).map(palette.alarm) + lines.dropFirst() + [""]
    }

    private var summary: String {
        let turns = outcomes.reduce(0) { $0 + $1.exchanges.count }
        let skipped = outcomes.count { $0.skipped != nil }
        let unseen = outcomes.reduce(0) { $0 + $1.unseen }
        let passed = outcomes.count - failures.count - skipped
        let text =
            "\(passed) of \(outcomes.count) rehearsals passed, \(turns) turns"
            + (skipped == 0 ? "" : ", \(skipped) not played (they set the clock)")
            + (unseen == 0 ? "" : ", \(unseen) checks not made (they cannot be seen over this line)")
        return complaint == nil ? palette.good("✔ " + text) : palette.alarm("✘ " + text)
    }

    /// What is wrong, in one line; nil where all is well.
    var complaint: String? {
        let parts = [
            failures.isEmpty ? nil : "\(failures.count) of \(outcomes.count) rehearsals failed",
            mistakes.isEmpty
                ? nil : "\(mistakes.count) mistake\(mistakes.count == 1 ? "" : "s") in rehearsals",
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
