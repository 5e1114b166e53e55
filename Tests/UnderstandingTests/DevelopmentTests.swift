import Foundation
import Testing

@testable import Understanding

/// Holds the line on the development sets: what was reached is not lost again.
@Suite("The shipped scripts hear what they are held to")
struct DevelopmentTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    private static let dialogs = root.deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Dialogs")
    static let understanding = Understanding(ScriptReader.knowledge(dialogs: dialogs))
    private var card: Scorecard { Scorecard(Self.understanding) }

    private func lines(_ name: String) -> [Labelled] {
        Labelled.read(Self.root.appending(path: "Development/\(name).tsv"))
    }

    private func expect(_ measure: Measure, atLeast bound: Double) {
        #expect(measure.all > 0 && measure.percent >= bound, "\(measure.name): \(measure.percent) %")
    }

    private func expect(_ measure: Measure, atMost bound: Double) {
        #expect(measure.all > 0 && measure.percent <= bound, "\(measure.name): \(measure.percent) %")
    }

    @Test("Topics", arguments: ["questions", "questions-2", "questions-3", "questions-4", "questions-5"])
    func topics(name: String) {
        let measures = card.topics(lines(name))
        expect(measures[0], atLeast: 93)
        expect(measures[1], atLeast: 96)
        expect(measures[2], atMost: 8)
        expect(measures[3], atMost: 4)
        expect(measures[4], atMost: 2)
    }

    @Test("Warning signs")
    func signs() {
        let measures = card.signs(lines("signs"))
        expect(measures[0], atLeast: 97.5)
        expect(measures[1], atLeast: 97)
        expect(measures[2], atMost: 4)
    }

    @Test("Everyday messages raise no sign")
    func everyday() { expect(card.signs(lines("everyday"))[2], atMost: 0.6) }

    @Test(
        "What is outside, unanswered, or no matter for an answer",
        arguments: ["outside", "outside-2", "outside-3", "outside-4", "outside-5"])
    func outside(name: String) {
        let measures = card.outside(lines(name))
        expect(measures[0], atLeast: 92)
        expect(measures[1], atLeast: 94)
        expect(measures[2], atMost: 0)
    }

    @Test("Dialogue acts")
    func acts() { expect(card.acts(lines("acts")), atLeast: 93) }

    @Test("The scripts have no mistakes")
    func problems() {
        let knowledge = ScriptReader.knowledge(dialogs: Self.dialogs)
        #expect(Understanding.problems(in: knowledge).isEmpty)
    }
}
