import Markup
import Testing
import Understanding

@testable import Dialogue

@Suite("What a script teaches")
struct KnowledgeReaderReadingTests {
    private func read(_ elements: String...) throws -> KnowledgeReader {
        var reader = KnowledgeReader()
        for element in elements { reader.read(try Fixture.element(element)) }
        return reader
    }

    @Test("A concept is a list between commas; the same id again adds to it")
    func concepts() throws {
        let reader = try read(
            "<talk:concept id=\"LEG\"> leg, calf ,\n foot,, left   leg </talk:concept>",
            "<talk:concept id=\"LEG\">shin</talk:concept>",
            "<talk:concept id=\"ARM\">$LEG, arm*</talk:concept>")
        #expect(
            reader.knowledge.concepts == [
                .init(id: "LEG", entries: ["leg", "calf", "foot", "left leg", "shin"]),
                .init(id: "ARM", entries: ["$LEG", "arm*"]),
            ])
        #expect(reader.diagnostics.isEmpty)
    }

    @Test("A flag has patterns, blocks, answers and a clearance, each in its place")
    func flag() throws {
        let reader = try read(
            """
            <talk:flag id="leg" gravity="emergency" title="a numb leg">
              <talk:answer>One.</talk:answer><talk:answer>Two.</talk:answer><talk:clearance>Seen?</talk:clearance>
              <talk:phrase>numb ( leg | foot )</talk:phrase><talk:c ref="SCIATICA"/>
              <talk:near window="9"><talk:c ref="NUMB"/><talk:any><talk:c ref="LEG"/><talk:phrase>it</talk:phrase></talk:any></talk:near>
              <talk:seq><talk:c ref="A"/><talk:c ref="B"/></talk:seq>
              <talk:near window="20" sentences="2"><talk:c ref="A"/><talk:c ref="B"/></talk:near>
              <talk:block><talk:phrase>pull my leg</talk:phrase><talk:near><talk:c ref="C"/></talk:near></talk:block>
            </talk:flag>
            """)
        let flag = try #require(reader.knowledge.flags.first)
        #expect(flag.id == "leg")
        #expect(flag.gravity == .emergency)
        #expect(
            flag.patterns == [
                .phrase("numb ( leg | foot )"), .phrase("$SCIATICA"),
                .near(window: 9, [.phrase("$NUMB"), .any([.phrase("$LEG"), .phrase("it")])]),
                .seq(gap: 2, [.phrase("$A"), .phrase("$B")]),
                .near(window: 20, sentences: 2, [.phrase("$A"), .phrase("$B")]),
            ])
        #expect(flag.blocks == [.phrase("pull my leg"), .near(window: 8, [.phrase("$C")])])
        let text = try #require(reader.flagTexts["leg"])
        #expect(text.title == "a numb leg")
        #expect(text.answers.map(\.pieces) == [[.text("One.")], [.text("Two.")]])
        #expect(text.clearance?.pieces == [.text("Seen?")])
    }

    @Test("Questions, intents and what is not answered have their events")
    func topics() throws {
        let reader = try read(
            """
            <talk:question id="how" title="How?" source="Section two"><talk:phrase> how  does it
              work </talk:phrase><talk:answer>So.</talk:answer></talk:question>
            """,
            "<talk:intent id=\"book\" title=\"Book\"><talk:near><talk:c ref=\"BOOK\"/></talk:near><talk:c ref=\"NOW\"/></talk:intent>",
            "<talk:unanswered id=\"price\" title=\"Price\"><talk:answer>Ask.</talk:answer></talk:unanswered>")
        #expect(
            reader.knowledge.topics.map(\.event) == [
                "question.how", "intent.book", "intent.unanswered.price",
            ])
        #expect(reader.knowledge.topics.map(\.title) == ["How?", "Book", "Price"])
        #expect(reader.knowledge.topics[0].phrases == ["how does it work"])
        #expect(
            reader.knowledge.topics[1].patterns == [
                .phrase("$NOW"), .near(window: 8, [.phrase("$BOOK")]),
            ])
        #expect(reader.answers["question.how"]?.map(\.pieces) == [[.text("So.")]])
        #expect(reader.answers["intent.book"]?.isEmpty == true)
        #expect(reader.answers["question.how"]?.map(\.source) == ["Section two"])
    }

    @Test("Acts count in the questions that they name; what is outside is only phrases")
    func acts() throws {
        let reader = try read(
            "<talk:act event=\"act.yes\"><talk:phrase>yes</talk:phrase></talk:act>",
            "<talk:act event=\"act.no\" in=\"screening yesNo nonsense\"><talk:phrase>none</talk:phrase></talk:act>",
            "<talk:outside><talk:phrase>tell me a joke</talk:phrase></talk:outside>")
        #expect(reader.knowledge.acts.map(\.event) == ["act.yes", "act.no"])
        #expect(reader.knowledge.acts.map(\.contexts) == [[], [.screening, .yesNo]])
        #expect(reader.knowledge.outside == ["tell me a joke"])
    }

    @Test(
        "A topic or flag that is written twice is a mistake at the second place",
        arguments: [
            "<talk:question id=\"a\" title=\"A\" source=\"S\"/>", "<talk:intent id=\"a\" title=\"A\"/>",
            "<talk:unanswered id=\"a\" title=\"A\"/>", "<talk:flag id=\"a\" gravity=\"doctor\" title=\"A\"/>",
        ])
    func twice(element: String) throws {
        let reader = try read("\n" + element, "\n\n\n" + element)
        #expect(reader.diagnostics.map(\.location.line) == [4])
        #expect(reader.diagnostics.first?.message.contains("test.xml:2") == true)
    }

    @Test("The same id for a question and an intent is no mistake")
    func kinds() throws {
        let reader = try read(
            "<talk:question id=\"a\" title=\"A\" source=\"S\"/>", "<talk:intent id=\"a\" title=\"A\"/>")
        #expect(reader.diagnostics.isEmpty)
    }

    @Test("A mistake in a phrase is told where its owner stands")
    func report() throws {
        var reader = try read(
            "\n\n<talk:intent id=\"a\" title=\"A\"/>", "\n\n\n<talk:concept id=\"C\">x</talk:concept>")
        reader.report(Problem(owner: "intent.a", phrase: "( a", message: "unbalanced"))
        reader.report(Problem(owner: "C", phrase: "", message: "empty"))
        #expect(reader.diagnostics.map(\.location.line) == [3, 4])
    }

    @Test(
        "A mistake in the phrase of an act is told where the phrase stands, though several acts share the event"
    )
    func reportOfAct() throws {
        var reader = try read(
            "<talk:act event=\"act.yes\">\n<talk:phrase>yes</talk:phrase></talk:act>",
            "\n\n\n<talk:act event=\"act.yes\">\n<talk:phrase>( a</talk:phrase></talk:act>")
        reader.report(Problem(owner: "act.yes", phrase: "( a", message: "unbalanced"))
        #expect(reader.diagnostics.map(\.location.line) == [5])
        #expect(reader.diagnostics.map(\.message) == ["unbalanced: ( a"])
    }

    @Test("Examples stand one on a line, with all that they are of")
    func examples() throws {
        let reader = try read(
            "<talk:examples of=\"flag.leg act.skip\">\n one  of them \n\n another\n</talk:examples>",
            "<talk:examples>neither</talk:examples>")
        #expect(
            reader.knowledge.examples == [
                .init("one of them", labels: ["flag.leg", "act.skip"]),
                .init("another", labels: ["flag.leg", "act.skip"]), .init("neither", labels: []),
            ])
    }
}
