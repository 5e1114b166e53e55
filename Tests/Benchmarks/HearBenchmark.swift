import ArgumentParser
import Dialogue
import Foundation

/// How well a script hears labelled lines, measured on what `lumbar hear --jsonl` would print.
struct HearBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hear",
        abstract: "How well labelled lines are heard: topics, warning signs, what is outside, acts.",
        discussion: """
            Each file holds lines of text, tab, label; --acts also the kind of the open question.
              --questions  question.TOPIC or intent.book
              --signs      flags separated by spaces, none, or cleared
              --everyday   the same, of messages in which nothing is a sign
              --outside    outside, unanswered, boundary or crisis
              --acts       act.NAME or intent.NAME, then screening, confirmation, field, yesNo or open
            Sets on which nothing was tuned are the ones that count. With --misses every line that missed a
            measure is printed under it, with what was wanted and what was heard.
            """)

    @Argument(help: "The script that hears.")
    var script = "Dialogs/back-pain/intake.scxml"
    @Option(help: "Questions with their topic.")
    var questions: String?
    @Option(help: "Messages with the warning signs that they tell of.")
    var signs: String?
    @Option(help: "Everyday messages.")
    var everyday: String?
    @Option(help: "What is out of scope, unanswered or not to be answered.")
    var outside: String?
    @Option(help: "Answers to an open question with their dialogue act.")
    var acts: String?
    @Flag(help: "List every line that missed.")
    var misses = false

    /// The state whose question is of a kind; none for an open question.
    private static let states = [
        "screening": "booking.screen", "confirmation": "booking.confirm", "field": "booking.when",
        "yesNo": "booking.self", "choice": "booking.self",
    ]

    func run() throws {
        let engine = Engine(try Script.load(script))
        let card = Scorecard { line in
            let heard = engine.hear(line.text, in: Self.states[line.asked], at: Date())
            return HeardLine(
                events: heard?.events ?? [], suggestions: heard?.suggestions ?? [], flags: heard?.flags ?? [])
        }
        for measure in measures(card) {
            let share = (measure.percent * 10).rounded() / 10
            print("\(measure.name): \(share) % (\(measure.good) of \(measure.all))")
            if misses { for miss in measure.misses { print("  \(miss)") } }
        }
    }

    private func measures(_ card: Scorecard) -> [Measure] {
        func lines(_ path: String) -> [Labelled] { Labelled.read(URL(filePath: path)) }
        var measures: [Measure] = []
        if let questions { measures += card.topics(lines(questions)) }
        if let signs { measures += card.signs(lines(signs)) }
        if let everyday, var alarms = card.signs(lines(everyday)).last {
            alarms.name = "false alarms, everyday messages"
            measures.append(alarms)
        }
        if let outside { measures += card.outside(lines(outside)) }
        if let acts { measures.append(card.acts(lines(acts))) }
        return measures
    }
}
