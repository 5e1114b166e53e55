import Markup
import Testing
import Understanding

@testable import Dialogue

@Suite("The flow as an author writes it")
struct FlowReaderExpansionTests {
    static let safety = """
        <talk:safety doubt="asking"><talk:on flag="danger" target="now"/><talk:on flag="leg night" target="doctor"/></talk:safety>
        """

    private func mistakes(_ transition: String) throws -> [Diagnostic] {
        try Fixture.expand(
            "<state id=\"all\" initial=\"a\">\(Self.safety)<state id=\"a\">\(transition)</state></state>"
        )
        .reader.diagnostics
    }

    @Test(
        "No transition but talk:safety's can catch a sign",
        arguments: [
            "flag", "flag.leg", "flag.leg.more", "flag.*", "flag.", "flag.leg.*", "*", "*.", "*.*", ".*",
            "doubt",
            "doubt.leg", "bystander.crisis", "bystander.*", "act.yes flag.leg", "act.yes *",
        ])
    func swallows(event: String) throws {
        let found = try mistakes("\n<transition event=\"\(event)\" target=\"a\"/>")
        #expect(found.map(\.severity) == [.error])
        #expect(found.first?.message.contains("only talk:safety handles flag.*") == true)
    }

    @Test(
        "Names that only look like a sign's are free",
        arguments: [
            "flags", "flagged.leg", "act.flag", "doubtful", "bystanders.x", "filled.flag.x", "act.*",
            "nomatch",
        ])
    func harmless(event: String) throws {
        #expect(try mistakes("<transition event=\"\(event)\" target=\"a\"/>").isEmpty)
    }

    @Test(
        "Not in a form, not in a parallel, not deep inside either",
        arguments: [
            "<talk:form id=\"f\"><transition event=\"flag.leg\" target=\"a\"/></talk:form>",
            "<talk:form id=\"f\"><transition event=\"*\" target=\"a\"/></talk:form>",
            "<parallel id=\"p\"><state id=\"q\"><transition event=\"*\"/></state></parallel>",
            "<state id=\"q\"><state id=\"r\"><state id=\"s\"><transition event=\"flag\"/></state></state></state>",
        ])
    func everywhere(inner: String) throws {
        let found = try mistakes(inner)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("only talk:safety handles flag.*") == true)
    }

    @Test("The signs come first in the state that has talk:safety, the manners last")
    func safetyFirst() throws {
        let inner =
            "<state id=\"all\" initial=\"a\">\(Self.safety)<transition event=\"intent.book\" target=\"a\"/>"
        let plain = try Fixture.expand(inner + "<state id=\"a\"/></state>").plain
        let lines = try #require(plain.state("all")).transitionLines
        #expect(
            lines.prefix(4) == [
                "flag.danger -> now", "flag.leg flag.night -> doctor", "doubt -> asking", "bystander / warn",
            ])
        #expect(lines[4] == "intent.book -> a")
        #expect(lines.contains("question intent / answer"))
        #expect(lines.last == "invalid / invalid")
    }

    @Test("What every dialogue answers is written into the outer state, each event once")
    func manners() throws {
        let plain = try Fixture.expand("<state id=\"all\" initial=\"a\"><state id=\"a\"/></state>").plain
        let lines = try #require(plain.state("all")).transitionLines
        let events = lines.flatMap {
            $0.split(separator: " ").prefix { $0 != "/" && $0 != "->" }.map(String.init)
        }
        let expected = [
            "question", "intent", "act.help", "act.why", "act.repeat", "act.thanks", "act.greet",
            "act.smalltalk", "act.grumble",
            "act.goodbye", "act.restart", "act.cancel", "act.back", "act.correction", "submit.failed",
            "filled",
            "ambiguous", "stuck", "cleared", "nomatch", "noinput", "act.yes", "act.no", "act.unsure",
            "act.skip",
            "invalid",
        ]
        #expect(Set(events) == Set(expected))
        #expect(events.count == expected.count)
        #expect(lines.contains("act.restart -> a / restart"))
        #expect(lines.contains("stuck / say message=stuck; handoff reason=stuck"))
        #expect(lines.contains("nomatch noinput act.yes act.no act.unsure act.skip / fail"))
        #expect(try #require(plain.state("a")).transitionLines.isEmpty)
    }

    @Test("With talk:safety only its state has the manners; without, each outer state has them")
    func outer() throws {
        let both =
            "<state id=\"all\" initial=\"a\">%<state id=\"a\"/></state><state id=\"other\"><state id=\"b\"/></state>"
        let without = try Fixture.expand(both.replacing("%", with: "")).plain
        #expect(["all", "other"].map { without.state($0)?.transitionLines.isEmpty } == [false, false])
        let with = try Fixture.expand(both.replacing("%", with: Self.safety)).plain
        #expect(["all", "a"].map { with.state($0)?.transitionLines.isEmpty } == [false, true])
    }

    @Test("A form that ends brings the visitor back to the beginning")
    func done() throws {
        let form =
            "<talk:form id=\"f\"><talk:field name=\"x\" type=\"name\"><talk:prompt>X?</talk:prompt></talk:field></talk:form>"
        let plain = try Fixture.expand("<state id=\"all\" initial=\"a\"><state id=\"a\"/>\(form)</state>")
            .plain
        #expect(try #require(plain.state("all")).transitionLines.contains("done.state.f -> a"))
        let inner = try Fixture.expand("<state id=\"all\"><state id=\"a\"/>\(form)</state>").plain
        #expect(try #require(inner.state("all")).transitionLines.contains("done.state.f -> a"))
    }

    @Test("Questions are taken out of the flow and kept by state")
    func questions() throws {
        let (plain, reader) = try Fixture.expand(
            """
            <state id="all" initial="a">
              <state id="a"><talk:prompt>A?</talk:prompt><talk:help>H</talk:help><onentry><talk:prompt>Hi.</talk:prompt></onentry></state>
              <state id="b"><talk:prompt>B?</talk:prompt><transition event="act.no" target="a"/></state>
              <state id="c"><onentry/></state>
            </state>
            """)
        #expect(Set(reader.questions.keys) == ["a", "b"])
        #expect(reader.questions["a"]?.kind == .open)
        #expect(reader.questions["b"]?.kind == .yesNo)
        #expect(plain.state("a")?.elements.map(\.name.local) == ["onentry"])
        #expect(plain.state("a")?.elements.first?.elements.map(\.talkName) == ["prompt"])
    }

    @Test("The talk at the top, which is knowledge, is no flow")
    func top() throws {
        let plain = try Fixture.expand(
            "<talk:include src=\"a.xml\"/><talk:message id=\"x\">X</talk:message><state id=\"all\"><state id=\"a\"/></state>"
        ).plain
        #expect(plain.elements.map(\.flowName) == ["state"])
    }
}
