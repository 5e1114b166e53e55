import Testing
import Values

@testable import Dialogue

@Suite("A line in the light of the open question")
struct LineReaderHearingTests {
    private func reader(_ text: String, in state: String?) throws -> LineReader {
        let visitor = try Visitor("boiler")
        let script = visitor.engine.script
        return LineReader(
            text, state.flatMap { script.questions[$0] }, visitor.turn.conversation, script: script,
            now: visitor.now,
            explain: false)
    }

    static let fields: [(String, String?, [String])] = [
        ("Dana", "order.name", ["order.name"]), ("Dana", "order.contact", []), ("Dana", nil, []),
        ("518-555-0177", "order.contact", ["order.phone"]), ("518-555-0177", "order.name", ["order.phone"]),
        ("dana@example.com", "order.name", ["order.email"]),
        (
            "I'm Dana, 518-555-0177, thursday after 3pm", "order.name",
            ["order.name", "order.phone", "order.when"]
        ),
        ("518-555-0177", "order.note", ["order.phone"]), ("yes", "order.note", []),
        ("rattles since friday", "order.note", ["order.note"]), ("I don't know", "order.note", []),
        ("come on friday", "order.note", ["order.when"]), ("what?", "order.name", []),
        ("call me Dana", "order.tenant", ["order.name"]), ("it's Dana", "order.tenant", ["order.tenant"]),
        ("his name is Bob", "order.name", ["order.tenant"]),
        ("it rattles", "order.note", ["order.note"]), ("it rattles", "order.name", []),
        ("yes", "order.consent", ["order.consent"]), ("yes", "order.confirm", []), ("yes", "order.name", []),
        ("is there a warranty on friday repairs?", "order.name", []), ("help", "order.note", []),
        ("skip", "order.note", []), ("cancel", "order.note", []), ("go back", "order.note", []),
        ("why do you ask?", "order.note", []), ("skip", "order.when", []), ("", "order.note", []),
    ]

    @Test("The values that a line gives, in field order", arguments: fields)
    func values(text: String, state: String?, expected: [String]) throws {
        let values = try reader(text, in: state).values.filter { $0.recognition.standing != .refused }
        #expect(values.map(\.path.description) == expected)
    }

    @Test("Somebody else's name is not the visitor's: the asked field takes it")
    func asked() throws {
        let values = try reader("Robert", in: "order.tenant").values
        #expect(values.map(\.path.description) == ["order.tenant"])
    }

    static let scopes: [(String, [String])] = [
        ("it leaks", ["flag.leak"]), ("it does not leak", []), ("no leaks here", []),
        ("I smell gas and it leaks", ["flag.gas", "flag.leak"]),
        ("it leaks and I smell gas", ["flag.gas", "flag.leak"]),
        ("there is smoke and I smell gas", ["flag.smoke", "flag.gas"]), ("what if it leaks?", []),
        ("my wife told me she wants to end it all", ["bystander.despair"]),
        ("my neighbor smells gas", ["bystander.gas"]),
    ]

    @Test("Signs by whom and what they concern, the visitor's own and the gravest first", arguments: scopes)
    func signs(text: String, expected: [String]) throws {
        let reader = try reader(text, in: nil)
        #expect(
            reader.events([]).map(\.name).filter { $0.hasPrefix("flag.") || $0.contains("stander") }
                == expected)
    }

    static let mixed: [(String, [String])] = [
        ("my neighbor wants to end it all", ["bystander.despair"]),
        ("my brother wants to end it all and I smell gas", ["flag.gas", "bystander.despair"]),
        ("my sister said that she smells gas and it leaks here", ["bystander.gas", "flag.leak"]),
    ]

    @Test(
        "Somebody else's wish is not the visitor's, and theirs does not hide the visitor's own",
        arguments: mixed)
    func others(text: String, expected: [String]) throws {
        let events = try reader(text, in: nil).events([]).map(\.name)
        #expect(events == expected)
    }

    @Test(
        "A yes and nothing else is plain",
        arguments: [("yes", true), ("yes please", true), ("yes, it leaks", false), ("no", false)])
    func plain(text: String, expected: Bool) throws {
        #expect(try reader(text, in: nil).isPlainYes == expected)
    }

    @Test("A name in passing takes no other's place; one's own does")
    func inPassing() throws {
        var visitor = try Visitor(
            "boiler", ["please send an engineer", "no", "no", "for me", "Dana", "518-555-0177"])
        #expect(visitor.state == "order.when")
        visitor.say("my neighbor Barbara had the same one put in years ago")
        #expect(visitor.value("order.name") == "Dana")
        visitor.say("my name is Dora actually")
        #expect(visitor.value("order.name") == "Dora")
    }

    @Test("Whom it is for is not changed by talk of others, and is by saying so")
    func inPassingWhom() throws {
        var visitor = try Visitor("boiler", ["please send an engineer", "no", "no", "for me", "Dana"])
        visitor.say("my neighbor had one and it did wonders for her house")
        #expect(visitor.value("order.self") == "yourself")
        visitor.say("oh, it's for my mother")
        #expect(visitor.value("order.self") == "somebody else")
    }

    @Test("The read-back is known as such")
    func confirmation() throws {
        #expect(try reader("yes", in: "order.confirm").isConfirmation)
        #expect(try !reader("yes", in: "order.name").isConfirmation)
    }
}
