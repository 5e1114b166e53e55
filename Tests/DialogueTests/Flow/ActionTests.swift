import Markup
import Testing

@testable import Dialogue

@Suite("What the talk's elements do")
struct ActionReadingTests {
    private func read(_ xml: String) throws -> Action? {
        var found: [Diagnostic] = []
        let action = Action(try Fixture.element(xml)) { found.append($0) }
        #expect(found.isEmpty)
        return action
    }

    static let plain: [(String, Action)] = [
        ("<talk:say message=\"thanks\"/>", .message("thanks")), ("<talk:answer/>", .answer),
        ("<talk:warn/>", .warn),
        ("<talk:affirm/>", .affirm), ("<talk:clear/>", .clear), ("<talk:withdraw/>", .withdraw),
        ("<talk:screened ask=\"a\" answer=\"no\"/>", .screen(ask: "a", answer: .no)),
        ("<talk:screened ask=\"a\" answer=\"perhaps\"/>", .screen(ask: "a", answer: .unsure)),
        ("<talk:fail/>", .fail), ("<talk:invalid/>", .invalid),
        ("<talk:skip form=\"f\" field=\"x\"/>", .skip(FieldPath(form: "f", field: "x"))),
        ("<talk:stay form=\"f\" field=\"x\"/>", .stay(FieldPath(form: "f", field: "x"))),
        ("<talk:reopen form=\"f\" field=\"x\"/>", .reopen(FieldPath(form: "f", field: "x"))),
        ("<talk:reopen/>", .reopen(nil)), ("<talk:back form=\"f\"/>", .back(form: "f")),
        ("<talk:begin form=\"f\"/>", .begin(form: "f")), ("<talk:submit/>", .submit),
        ("<talk:retract/>", .retract),
        ("<talk:help/>", .help), ("<talk:why/>", .why), ("<talk:restart/>", .restart(form: nil)),
        ("<talk:restart form=\"f\"/>", .restart(form: "f")), ("<talk:leave form=\"f\"/>", .leave(form: "f")),
        ("<talk:take-up form=\"f\"/>", .takeUp(form: "f")),
        ("<talk:forget/>", .forget),
        ("<talk:handoff reason=\"stuck\"/>", .handoff(.stuck)),
        ("<talk:handoff reason=\"asked\"/>", .handoff(.asked)),
        ("<talk:remark>  a \n minor </talk:remark>", .remark("a minor", quotes: false)),
        ("<talk:remark words=\"yes\">wants</talk:remark>", .remark("wants", quotes: true)),
    ]

    @Test("Each element is its action", arguments: plain)
    func action(xml: String, expected: Action) throws {
        #expect(try read(xml) == expected)
    }

    @Test("A prompt says its words")
    func prompt() throws {
        let wording = try Fixture.wording("Hello <talk:value fact=\"a\"/>.")
        #expect(try read("<talk:prompt>Hello <talk:value fact=\"a\"/>.</talk:prompt>") == .say([wording]))
    }

    @Test(
        "What is no action is none",
        arguments: ["<talk:form/>", "<talk:why-not/>", "<say message=\"x\"/>", "<raise event=\"x\"/>"])
    func none(xml: String) throws {
        #expect(try read(xml) == nil)
    }

    @Test("Every name that may stand in the flow can be read, and no other", arguments: Action.names.sorted())
    func names(name: String) throws {
        #expect(try read("<talk:\(name)/>") != nil)
    }

    @Test("An answer that nobody knows counts as not sure, which counts as yes")
    func doubt() throws {
        #expect(try read("<talk:screened ask=\"a\"/>") == .screen(ask: "a", answer: .unsure))
    }
}
