import Dialogue

/// Tells a person why a rehearsal failed: the place, the conversation up to there, what was expected and what there was.
package struct FailureReport {
    private let outcome: Outcome
    private let failure: Outcome.Failure

    /// A report; nil where nothing failed.
    package init?(_ outcome: Outcome) {
        guard let failure = outcome.failure else { return nil }
        self.outcome = outcome
        self.failure = failure
    }

    /// One line: `file:line: error: …`.
    package var headline: String {
        let expected = Self.oneLine(failure.expected)
        return
            "\(failure.file):\(failure.line): error: expected \(expected); found \(Self.oneLine(failure.found))"
    }

    /// The whole report, a line each.
    package var lines: [String] {
        [headline, ""] + conversation
            + ["", "  expected  \(failure.expected)", "  found     \(failure.found)"]
            .flatMap(Self.indented) + scene
    }

    private var conversation: [String] {
        outcome.exchanges.flatMap { exchange -> [String] in
            var lines = exchange.visitor.map { Self.block("me", Self.words(of: $0)) } ?? []
            for message in exchange.reply.messages { lines += Self.block("bot", message) }
            let choices = exchange.reply.choices.map(\.text).joined(separator: " | ")
            return choices.isEmpty ? lines : lines + ["       [\(choices)]"]
        }
    }

    private var scene: [String] {
        guard let trace = outcome.exchanges.last?.trace else { return [] }
        let dropped = trace.dropped.map { "  dropped   \($0)" }
        let heard = trace.heard.isEmpty ? "nothing" : trace.heard.joined(separator: ", ")
        return ["  heard     \(heard)"] + dropped + ["  state     \(trace.state.joined(separator: " › "))"]
    }

    private static func words(of act: Transcript.Act) -> String {
        switch act {
        case .say(let words): words.isEmpty ? "(a blank line)" : words
        case .sayEach(let list): list.name
        case .pick(let choice): "BUTTON \(choice)"
        case .wait(let span): "SILENCE \(span.components.seconds)s"
        }
    }

    private static func block(_ speaker: String, _ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
            let lead = number == 0 ? speaker + String(repeating: " ", count: 5 - speaker.count) : "     "
            return "  " + lead + line
        }
    }

    private static func indented(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
            number == 0 ? String(line) : String(repeating: " ", count: 12) + line
        }
    }

    private static func oneLine(_ text: String) -> String {
        "\"" + text.split(whereSeparator: \.isNewline).joined(separator: " ") + "\""
    }
}
