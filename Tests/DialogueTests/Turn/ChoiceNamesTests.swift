import Testing

@testable import Dialogue

@Suite("A choice known by its words")
struct ChoiceNamesTests {
    private func names(in state: String) throws -> (ChoiceNames, Visitor) {
        let lines = state == "order.change" ? Way.toConfirm + ["no"] : Array(Way.toName.dropLast())
        let visitor = try Visitor("boiler", lines)
        let question = visitor.engine.script.questions[state]
        return (
            ChoiceNames(visitor.turn.reply.choices, of: question, names: visitor.engine.script.fieldNames),
            visitor
        )
    }

    @Test(
        "Its own words, or some of them where it gives a value",
        arguments: [
            ("For me", "me"), ("me", "me"), ("somebody else", "other"), ("for", nil), ("banana", nil),
            ("", nil),
        ]
            as [(String, String?)])
    func words(text: String, id: String?) throws {
        #expect(try names(in: "order.self").0.choice(named: text) == id)
    }

    @Test(
        "A field by any of its names",
        arguments: [
            ("the phone", "change.phone"), ("my number", "change.phone"), ("phone number", "change.phone"),
            ("when", "change.when"), ("the day", "change.when"), ("mail", nil),
        ] as [(String, String?)])
    func fields(text: String, id: String?) throws {
        #expect(try names(in: "order.change").0.choice(named: text) == id)
    }
}
