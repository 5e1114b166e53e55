/// The outcomes in the Test Anything Protocol, version 14.
package struct TAPReport {
    private let outcomes: [Outcome]
    private let mistakes: [TranscriptMistake]

    /// A report.
    ///
    /// - Parameters:
    ///   - outcomes: how each rehearsal went.
    ///   - mistakes: what could not be read; each is a test that failed.
    package init(outcomes: [Outcome], mistakes: [TranscriptMistake]) {
        self.outcomes = outcomes
        self.mistakes = mistakes
    }

    /// The report, a line each.
    package var lines: [String] {
        let tests = mistakes.map(Self.lines) + outcomes.map(Self.lines)
        let numbered = tests.enumerated().map { index, lines in
            [lines[0].replacing("ok", with: "ok \(index + 1)", maxReplacements: 1)] + lines.dropFirst()
        }
        return ["TAP version 14", "1..\(tests.count)"] + numbered.joined()
    }

    private static func lines(_ mistake: TranscriptMistake) -> [String] {
        ["not ok - \(escaped(mistake.file))"] + details(mistake.message, at: mistake.file, mistake.line)
    }

    private static func lines(_ outcome: Outcome) -> [String] {
        let title = escaped(outcome.title)
        if let reason = outcome.skipped { return ["ok - \(title) # SKIP \(reason)"] }
        guard let failure = outcome.failure else { return ["ok - \(title)"] }
        return ["not ok - \(title)"]
            + details("expected \(failure.expected); found \(failure.found)", at: failure.file, failure.line)
    }

    /// A YAML block; its strings are written as JSON writes them, which YAML reads.
    private static func details(_ message: String, at file: String, _ line: Int) -> [String] {
        ["  ---", "  message: \(quoted(message))", "  at: \(quoted("\(file):\(line)"))", "  ..."]
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": out += "\\" + String(scalar)
            case "\n": out += "\\n"
            case "\u{0}"..<"\u{20}": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// `#` would begin a directive.
    private static func escaped(_ title: String) -> String {
        title.replacing("\\", with: "\\\\").replacing("#", with: "\\#")
    }
}
