import Markup
import Testing
import Understanding

@testable import Dialogue

@Suite("The beginning and the end of a form")
struct FormExpansionEndsTests {
    let plain: Element
    let reader: FlowReader

    init() throws {
        (plain, reader) = try Fixture.expand(
            FormExpansionStatesTests.form, screening: FormExpansionStatesTests.asks)
    }

    @Test("A question about one sign takes the answer as it is; not sure is an answer, skip is none")
    func one() throws {
        #expect(
            try #require(plain.state("f.screen.now")).transitionLines == [
                "[not(talk:wants('f.screen.now'))] -> f.next",
                "act.yes -> f.next / screened ask=now answer=yes",
                "act.no -> f.next / screened ask=now answer=no",
                "act.unsure -> f.next / screened ask=now answer=unsure",
                "act.skip / say message=cannot-skip-screening", "sign.denied / say message=screening-plainly",
                "stuck.f.screen.now -> f.stuck",
            ])
    }

    @Test("A question about several asks which, after a yes")
    func several() throws {
        let lines = try #require(plain.state("f.screen.list")).transitionLines
        #expect(lines.contains("act.yes -> f.screen.list.which"))
        let which = try #require(plain.state("f.screen.list.which")).transitionLines
        #expect(
            which.contains { $0.hasPrefix("act.unsure ") && $0.hasSuffix("screened ask=list answer=unsure") })
        #expect(which.contains { $0.contains("nomatch") })
        #expect(reader.questions["f.screen.list.which"]?.offer == .signs)
        #expect(plain.state("f.screen.now.which") == nil)
    }

    @Test("Screening questions know their signs")
    func flags() {
        #expect(reader.questions["f.screen.now"]?.kind == .screening)
        #expect(reader.questions["f.screen.now"]?.flags == ["danger"])
        #expect(reader.questions["f.screen.list.which"]?.flags == ["leg", "night"])
        #expect(reader.questions["f.screen.list.which"]?.kind == .choice)
    }

    @Test("A yes at the read-back passes the gate or goes back to what is missing")
    func confirm() throws {
        #expect(
            try #require(plain.state("f.confirm")).transitionLines == [
                "[not(talk:wants('f.confirm'))] -> f.next", "act.yes [talk:may-submit('f')] -> f.done",
                "act.yes -> f.next", "act.no -> f.change",
                "stuck.f.confirm -> f.stuck",
            ])
        #expect(reader.questions["f.confirm"]?.kind == .confirmation)
        #expect(
            reader.questions["f.confirm"]?.prompts.map(\.wording.pieces) == [[.text("Send? "), .summary]])
    }

    @Test("A read-back may have prompts, choices and help of its own")
    func prompts() throws {
        let confirm = """
            <talk:confirm><talk:prompt>All right? <talk:choice id="y" event="act.yes">Yes</talk:choice></talk:prompt>
            <talk:help>Say yes.</talk:help></talk:confirm>
            """
        let reader = try Fixture.expand(
            "<state id=\"all\" initial=\"f\"><talk:form id=\"f\">\(confirm)</talk:form></state>"
        ).reader
        let question = try #require(reader.questions["f.confirm"])
        #expect(question.prompts.map(\.choices.count) == [1])
        #expect(question.help.count == 1)
    }

    @Test("Change offers the fields; who wants none goes on")
    func change() throws {
        #expect(reader.questions["f.change"]?.offer == .fields)
        #expect(
            try #require(plain.state("f.change")).transitionLines == [
                "act.no act.skip act.yes stuck.f.change -> f.next"
            ])
    }

    @Test("Giving up hands over and leaves the form at once")
    func stuck() throws {
        let stuck = try #require(plain.state("f.stuck"))
        #expect(stuck.transitionLines == ["-> start"])
        #expect(stuck.elements.first?.elements.map(\.talkName) == ["leave", "say", "handoff"])
    }

    @Test("What a filled form does stands in its end")
    func filled() throws {
        let done = try #require(plain.state("f.done"))
        #expect(done.elements.map(\.flowName) == ["onentry"])
        #expect(done.elements.first?.elements.map(\.talkName) == ["submit"])
    }

    @Test("Screening without questions is a mistake")
    func nothing() throws {
        let found = try Fixture.expand(
            "<state id=\"all\" initial=\"f\"><talk:form id=\"f\">\n<talk:screen/></talk:form></state>"
        ).reader.diagnostics
        #expect(found.map(\.location.line) == [4])
        #expect(found.first?.message.contains("talk:screen has nothing to ask") == true)
    }
}
