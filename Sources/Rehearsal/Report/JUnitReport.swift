/// The outcomes as JUnit's XML, which build servers read.
///
/// One suite for the dialogue, one case for each rehearsal. A mistake in a rehearsal's file is an error, a failed check a
/// failure.
package struct JUnitReport {
    private let name: String
    private let outcomes: [Outcome]
    private let mistakes: [TranscriptMistake]

    /// A report.
    ///
    /// - Parameters:
    ///   - name: the dialogue.
    ///   - outcomes: how each rehearsal went.
    ///   - mistakes: what could not be read.
    package init(name: String, outcomes: [Outcome], mistakes: [TranscriptMistake]) {
        self.name = name
        self.outcomes = outcomes
        self.mistakes = mistakes
    }

    /// The document.
    package var text: String {
        let failures = outcomes.count { $0.failure != nil }
        let skipped = outcomes.count { $0.skipped != nil }
        let counts =
            "tests=\"\(outcomes.count + mistakes.count)\" failures=\"\(failures)\" errors=\"\(mistakes.count)\""
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(counts)>\n"
        let suite = "<testsuite name=\"\(Self.escaped(name))\" \(counts) skipped=\"\(skipped)\" time=\"0\">\n"
        return head + suite + (mistakes.map(error) + outcomes.map(testCase)).joined()
            + "</testsuite>\n</testsuites>\n"
    }

    private func error(_ mistake: TranscriptMistake) -> String {
        element(
            name: "line \(mistake.line)", file: mistake.file,
            content: "<error type=\"mistake\" message=\"\(Self.escaped(mistake.message))\"/>")
    }

    private func testCase(_ outcome: Outcome) -> String {
        let content = FailureReport(outcome).map { report in
            let lines = Self.escaped(report.lines.joined(separator: "\n"))
            return
                "<failure type=\"rehearsal\" message=\"\(Self.escaped(report.headline))\">\(lines)</failure>"
        }
        let skipped = outcome.skipped.map { "<skipped message=\"\(Self.escaped($0))\"/>" }
        return element(name: outcome.title, file: outcome.transcript.file, content: content ?? skipped)
    }

    private func element(name: String, file: String, content: String?) -> String {
        let head = "<testcase classname=\"\(Self.escaped(file))\" name=\"\(Self.escaped(name))\" time=\"0\""
        return content.map { "\(head)>\($0)</testcase>\n" } ?? "\(head)/>\n"
    }

    /// Text as XML allows it: signs that XML knows no way to write become question marks.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n": escaped += "&#10;"
            case "\t": escaped += "&#9;"
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": escaped += "?"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
