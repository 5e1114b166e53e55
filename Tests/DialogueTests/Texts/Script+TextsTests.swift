import Foundation
import Markup
import Testing

@testable import Dialogue

@Suite("Everything that a dialogue can say")
struct ScriptTextsTests {
    private static let inner = """
        <talk:article src="a.md"/>
        <talk:practice><talk:fact name="phone">555</talk:fact></talk:practice>
        <talk:question id="how" title="How?" source="One"><talk:phrase>how</talk:phrase>
        <talk:answer>So.<talk:break/>Call <talk:value fact="phone"/>.</talk:answer>
        <talk:answer source="Two">Thus.</talk:answer></talk:question>
        <talk:message id="greet">Welcome!</talk:message>
        <state id="all" initial="f">
        <transition event="act.goodbye"><talk:prompt>Bye.</talk:prompt></transition>
        <talk:form id="f">
        <talk:field name="n" type="name" label="Name">
        <talk:prompt>Who?<talk:choice id="a" value="A">Anna</talk:choice></talk:prompt>
        <talk:prompt count="2">A name.</talk:prompt>
        <talk:why>Because.</talk:why>
        </talk:field>
        <talk:filled><talk:prompt>I have <talk:summary/> under <talk:value of="reference"/>.</talk:prompt></talk:filled>
        </talk:form>
        </state>
        """

    private func texts(_ inner: String = inner) throws -> [SpokenText] {
        let files = ["a.scxml": Fixture.flow(inner), "a.md": "# One\n# Two\n"]
        return try Fixture.withFolder(files) { folder in
            try Script.load(folder.appending(path: "a.scxml").path).texts
                .filter { $0.place.file.hasSuffix("a.scxml") }
        }
    }

    @Test("Each with its line, its occasion and what it rests on")
    func all() throws {
        let lines = try texts().map { text in
            "\(text.place.line) \(text.occasion) [\(text.source ?? "")] \(text.messages.joined(separator: " / "))"
        }
        #expect(
            lines == [
                "5 question.how, its name [] How?",
                "6 question.how [One] So. / Call 555.", "7 question.how [Two] Thus.",
                "8 message greet [] Welcome!", "10 all on act.goodbye [] Bye.", "12 f.n, its name [] Name",
                "13 f.n [] Who?", "13 f.n, choice [] Anna", "14 f.n, time 2 [] A name.",
                "15 f.n, why [] Because.",
                "17 f.done on entry [] I have [what was entered] under [reference].",
            ])
    }

    @Test("The wordings that every dialogue has are in it, but for those that were replaced")
    func standard() throws {
        let script = try Scripts.named("boiler")
        #expect(script.texts.contains { $0.occasion == "message nomatch" })
        #expect(script.texts.allSatisfy { !$0.messages.isEmpty })
    }

    @Test("What several states share is listed once")
    func once() throws {
        let texts = try Scripts.named("back-pain").texts
        let keys = texts.map { "\($0.place) \($0.messages)" }
        #expect(Set(keys).count == keys.count)
    }
}
