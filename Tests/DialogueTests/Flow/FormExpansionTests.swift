import Markup
import Testing
import Understanding
import Values

@testable import Dialogue

@Suite("A form is a compound state")
struct FormExpansionStatesTests {
    static let form = """
        <state id="all" initial="start">
        <talk:safety><talk:on flag="danger" target="now"/><talk:on flag="leg night" target="doctor"/></talk:safety>
        <state id="start"/><state id="now"/><state id="doctor"/>
        <talk:form id="f" exit="start">
          <talk:screen/>
          <talk:field name="self" type="boolean" whom="yes"><talk:prompt>For you?</talk:prompt></talk:field>
          <talk:field name="patient" type="name" cond="talk:is('self', 'no')" label="Session for" names="their name,  who "><talk:prompt>Who?</talk:prompt></talk:field>
          <talk:one-of name="contact"><talk:prompt>How?</talk:prompt>
            <talk:field name="phone" type="phone" keep="yes"><talk:prompt>Phone?</talk:prompt></talk:field>
            <talk:field name="email" type="email"><talk:prompt>Mail?</talk:prompt></talk:field>
          </talk:one-of>
          <talk:field name="when" type="when" required="no"><talk:prompt>When?</talk:prompt></talk:field>
          <talk:field name="agree" type="boolean" required="no" must="yes"><talk:prompt>OK?</talk:prompt></talk:field>
          <transition event="own.event" target="start"/>
          <talk:confirm>Send? <talk:summary/></talk:confirm>
          <talk:filled><talk:submit/></talk:filled>
        </talk:form>
        </state>
        """
    static let asks = """
        <talk:ask id="now" flags="danger"><talk:prompt>Now?</talk:prompt></talk:ask>
        <talk:ask id="list" flags="leg night"><talk:prompt>Any?</talk:prompt></talk:ask>
        """

    let plain: Element
    let reader: FlowReader
    let form: Form

    init() throws {
        (plain, reader) = try Fixture.expand(Self.form, screening: Self.asks)
        form = try #require(reader.forms["f"])
    }

    @Test("The states have fixed ids, in document order")
    func ids() throws {
        let state = try #require(plain.state("f"))
        let ids = state.elements.filter { ["state", "final"].contains($0.flowName) }.compactMap { $0["id"] }
        #expect(
            ids == [
                "f.next", "f.screen", "f.self", "f.patient", "f.contact",
                "f.phone",
                "f.email", "f.email.which", "f.when", "f.when.which", "f.agree",
                "f.confirm",
                "f.change", "f.stuck", "f.done", "f.draft",
            ])
        #expect(
            state.state("f.screen")?.elements.compactMap { $0["id"] } == [
                "f.screen.now", "f.screen.list", "f.screen.list.which",
            ])
        #expect(state["initial"] == "f.next")
        #expect(state.state("f.done")?.flowName == "final")
        #expect(reader.diagnostics.isEmpty)
    }

    @Test("The selector does not stop at signs that never hold a form up")
    func unheld() throws {
        let plain = try Fixture.expand(Self.form, screening: Self.asks, unheld: ["danger", "leg"]).plain
        let lines = try #require(plain.state("f.next")).transitionLines
        #expect(lines.prefix(2) == ["[talk:flagged('night')] -> doctor", "[talk:left('f')] -> f.draft"])
    }

    @Test("The selector goes to open signs first, then through the fields, then to the read-back")
    func selector() throws {
        let lines = try #require(plain.state("f.next")).transitionLines
        #expect(
            lines == [
                "[talk:flagged('danger')] -> now", "[talk:flagged('leg night')] -> doctor",
                "[talk:left('f')] -> f.draft", "[talk:wants('f.screen.now')] -> f.screen.now",
                "[talk:wants('f.screen.list')] -> f.screen.list",
                "[talk:wants('f.self')] -> f.self",
                "[talk:wants('f.patient')] -> f.patient",
                "[talk:wants('f.phone')] -> f.phone",
                "[talk:wants('f.email.which')] -> f.email.which", "[talk:wants('f.email')] -> f.email",
                "[talk:wants('f.contact')] -> f.contact", "[talk:wants('f.when.which')] -> f.when.which",
                "[talk:wants('f.when')] -> f.when", "[talk:wants('f.agree')] -> f.agree", "-> f.confirm",
            ])
    }

    @Test("Field events are handled on the form, an author's own transitions before them")
    func transitions() throws {
        let lines = try #require(plain.state("f")).transitionLines
        #expect(lines.first == "own.event -> start")
        #expect(lines.contains("act.correction [talk:named('phone')] -> f.phone / reopen form=f field=phone"))
        #expect(
            lines.suffix(8) == [
                "act.correction -> f.change", "act.drop -> f.next / drop form=f",
                "act.back -> f.next / back form=f",
                "act.cancel [talk:requested()] -> start / leave form=f; say message=cancelled-further",
                "act.cancel -> start / leave form=f; say message=cancelled",
                "act.restart -> f.next / restart; begin form=f; say message=restarted",
                "filled.f ambiguous.f -> f.next",
                "invalid.f / invalid form=f",
            ])
    }

    @Test("A field state leaves when it is no longer wanted, and knows only its failures")
    func field() throws {
        #expect(
            try #require(plain.state("f.self")).transitionLines == [
                "[not(talk:wants('f.self'))] -> f.next", "act.skip / stay form=f field=self",
                "stuck.f.self -> f.stuck",
            ])
        #expect(
            try #require(plain.state("f.when")).transitionLines == [
                "[not(talk:wants('f.when'))] -> f.next",
                "act.skip act.no act.unsure stuck.f.when -> f.next / skip form=f field=when",
            ])
    }

    @Test("A no to an optional question of yes or no is an answer, not a refusal")
    func optionalBoolean() throws {
        let lines = try #require(plain.state("f.agree")).transitionLines
        #expect(lines.contains { $0.hasPrefix("act.skip stuck.f.agree ") })
        #expect(!lines.contains { $0.contains("act.no") })
    }

    @Test("A form that was left is offered again, and both answers lead back into it")
    func draft() throws {
        let draft = try #require(plain.state("f.draft"))
        #expect(
            draft.transitionLines == [
                "act.yes act.unsure act.skip -> f.next",
                "act.no -> f.next / restart form=f; say message=restarted",
                "stuck.f.draft -> f.stuck",
            ])
        #expect(draft.elements.first?.elements.map(\.talkName) == ["take-up"])
        #expect(reader.questions["f.draft"]?.kind == .yesNo)
    }

    @Test("The form knows what it asks for")
    func fields() throws {
        #expect(
            form.items == [
                .screening, .field("self"), .field("patient"), .group("contact"), .field("when"),
                .field("agree"),
            ])
        #expect(form.fields.map(\.name) == ["self", "patient", "phone", "email", "when", "agree"])
        #expect(form.fields.map(\.group) == [nil, nil, "contact", "contact", nil, nil])
        #expect(form.fields.map(\.isKept) == [false, false, true, false, false, false])
        #expect(form.isConfirmed)
        let patient = try #require(form.field("patient"))
        #expect(patient.label == "Session for")
        #expect(patient.names == ["their name", "who"])
        #expect(patient.condition == .ask(.is, ["self", "no"]))
        #expect(form.field("self")?.tellsWhom == true)
        #expect(form.field("agree")?.must == true)
    }

    @Test("Each question knows its field, its types and its offers")
    func questions() {
        #expect(reader.questions["f.contact"]?.types == [.phone, .email])
        #expect(reader.questions["f.contact"]?.kind == .field)
        #expect(reader.questions["f.when"]?.types == [.when])
        #expect(reader.questions["f.when.which"]?.offer == .readings)
        #expect(reader.questions["f.when.which"]?.kind == .choice)
        #expect(reader.questions["f.self"]?.form == "f")
        #expect(reader.formOrder == ["f"])
    }

    @Test(
        "A field that repeats a name, asks nothing, or has a condition beyond its means is a mistake",
        arguments: [
            (
                "<talk:field name=\"a\" type=\"name\"><talk:prompt>A?</talk:prompt></talk:field>",
                "has a field a already"
            ),
            ("<talk:field name=\"b\" type=\"name\"/>", "f.b asks nothing"),
            ("<talk:one-of name=\"c\"/>", "f.c asks nothing"),
            (
                "<talk:field name=\"d\" type=\"name\" cond=\"$x = 1\"><talk:prompt>D?</talk:prompt></talk:field>",
                "may only use talk: functions"
            ),
        ])
    func mistakes(part: String, message: String) throws {
        let usual = "<talk:field name=\"a\" type=\"name\"><talk:prompt>A?</talk:prompt></talk:field>"
        let found = try Fixture.expand(
            "<state id=\"all\" initial=\"f\"><talk:form id=\"f\">\(usual)\n\(part)</talk:form></state>"
        ).reader.diagnostics
        #expect(found.map(\.location.line) == [4])
        #expect(found.first?.message.contains(message) == true)
    }

    @Test("Without a read-back only the gate leads out")
    func unconfirmed() throws {
        let plain = try Fixture.expand("<state id=\"all\" initial=\"f\"><talk:form id=\"f\"/></state>").plain
        #expect(
            try #require(plain.state("f.next")).transitionLines == [
                "[talk:left('f')] -> f.draft", "[talk:may-submit('f')] -> f.done",
            ])
    }
}
