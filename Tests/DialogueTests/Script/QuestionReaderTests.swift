import Markup
import Testing
import Understanding

@testable import Dialogue

@Suite("What belongs to asking a question")
struct QuestionReaderReadingTests {
    private func read(_ inner: String) throws -> (question: Question?, found: [Diagnostic]) {
        let element = try Fixture.element("<state id=\"s\">\(inner)</state>")
        var reader = QuestionReader()
        let question = reader.read(element, into: Question(state: "s", location: element.location))
        return (question, reader.diagnostics)
    }

    @Test("Prompts by attempt, help, reasons, bridges, failures")
    func parts() throws {
        let read = try read(
            """
            <talk:prompt>One?</talk:prompt><talk:prompt count="2">Two?</talk:prompt>
            <talk:help>Help.</talk:help><talk:why>Why.</talk:why><talk:why>Because.</talk:why>
            <talk:resume>Again:</talk:resume><talk:nomatch>What?</talk:nomatch><talk:nomatch count="3">Eh?</talk:nomatch>
            <talk:invalid reason="past">Over.</talk:invalid><talk:invalid>No.</talk:invalid>
            <talk:noinput after="90s">Still there?</talk:noinput><talk:noinput count="2">Hello?</talk:noinput>
            <onentry/><transition event="x"/>
            """)
        let question = try #require(read.question)
        #expect(read.found.isEmpty)
        #expect(question.prompts.map(\.count) == [1, 2])
        #expect(question.prompts.map(\.wording.pieces) == [[.text("One?")], [.text("Two?")]])
        #expect(question.help.map(\.pieces) == [[.text("Help.")]])
        #expect(question.why.map(\.pieces) == [[.text("Why.")], [.text("Because.")]])
        #expect(question.resume.count == 1)
        #expect(question.nomatch.map(\.count) == [1, 3])
        #expect(
            question.invalid.mapValues { $0.map(\.pieces) } == [
                "past": [[.text("Over.")]], "": [[.text("No.")]],
            ])
        #expect(question.noinput.map(\.count) == [1, 2])
        #expect(question.patience == .seconds(90))
    }

    @Test("A choice has an event or a value, and an id of its own or theirs")
    func choices() throws {
        let read = try read(
            """
            <talk:prompt>Which?
              <talk:choice id="b" event="intent.book">Book</talk:choice>
              <talk:choice value="yes">For <talk:value fact="therapist"/></talk:choice>
              <talk:choice event="act.skip">Skip</talk:choice>
            </talk:prompt>
            """)
        let choices = try #require(read.question?.prompts.first).choices
        #expect(choices.map(\.id) == ["b", "yes", "act.skip"])
        #expect(choices.map(\.action) == [.event("intent.book"), .value("yes"), .event("act.skip")])
        #expect(choices[1].wording.pieces == [.text("For "), .fact("therapist")])
        #expect(choices.map(\.location.line) == [2, 3, 4])
    }

    @Test(
        "Without a prompt there is no question",
        arguments: ["", "<talk:help>Help.</talk:help>", "<transition/>"])
    func none(inner: String) throws {
        #expect(try read(inner).question == nil)
    }

    @Test("No time-out unless the script gives one")
    func patience() throws {
        #expect(try read("<talk:prompt>A?</talk:prompt>").question?.patience == nil)
        let usual = try read("<talk:prompt>A?</talk:prompt><talk:noinput>Hm?</talk:noinput>").question
        #expect(usual?.patience == .seconds(120))
    }

    @Test("A time that is none is a mistake at its line")
    func badTime() throws {
        let read = try read("<talk:prompt>A?</talk:prompt>\n<talk:noinput after=\"soon\">Hm?</talk:noinput>")
        #expect(read.found.map(\.location.line) == [2])
        #expect(read.found.first?.message.contains("\"soon\"") == true)
        #expect(read.question?.patience == nil)
    }

    @Test(
        "Times as CSS2 writes them, and minutes and hours besides",
        arguments: [
            ("0s", .zero), ("1.5s", .milliseconds(1500)), ("300ms", .milliseconds(300)),
            (".5s", .milliseconds(500)),
            ("2m", .seconds(120)), ("24h", .seconds(86400)), ("999999999s", .seconds(999_999_999)), ("", nil),
            ("s", nil),
            ("5d", .seconds(432_000)), ("5", nil), ("5w", nil), ("-1s", nil), ("5 s", nil), (" 5s", nil),
            ("5s ", nil), ("nans", nil), ("infs", nil),
            ("1e9s", nil), ("soon", nil), ("1:30m", nil), ("2min", nil),
        ] as [(String, Duration?)])
    func durations(text: String, expected: Duration?) {
        #expect(Duration(scxml: text) == expected)
    }
}
