import Testing
import Values

@testable import Dialogue

@Suite("What would be heard in a line")
struct EngineHearTests {
    private func hear(_ text: String, in state: String? = nil) throws -> Heard? {
        let visitor = try Visitor("boiler")
        return visitor.engine.hear(text, in: state, at: visitor.now)
    }

    static let heard: [(String, String?, [String])] = [
        ("how long does a service take", nil, ["question.duration"]),
        ("order an engineer visit", nil, ["intent.book"]),
        ("it leaks", nil, ["flag.leak"]), ("blorb frumious snark", nil, ["nomatch"]), ("", nil, ["nomatch"]),
        ("Dana", "order.name", ["filled.order.name"]), ("no", "order.screen.gas", ["act.no"]),
        ("no", "order.screen", ["act.no"]), ("yes", "order.confirm", ["act.yes"]),
        ("yes and it leaks", "order.confirm", ["flag.leak", "act.yes"]),
        ("no", "order", ["act.no"]),
    ]

    @Test("Events in the order in which they would be handled", arguments: heard)
    func events(text: String, state: String?, expected: [String]) throws {
        #expect(try hear(text, in: state)?.events == expected)
    }

    @Test("Words of a choice are heard as in the conversation")
    func choice() throws {
        let events = try hear("for me", in: "order.self")?.events
        #expect(events == ["filled.order.self"])
    }

    @Test("A state that does not exist is none", arguments: ["nowhere", "", "order.nothing"])
    func unknown(state: String) throws {
        #expect(try hear("hello", in: state) == nil)
    }

    @Test("Every flag is listed without its prefix, gravest first")
    func flags() throws {
        let heard = try #require(try hear("it leaks and I smell gas"))
        #expect(heard.flags == ["gas", "leak"])
    }

    @Test("Values are told by their type")
    func values() throws {
        let heard = try #require(try hear("518-555-0177", in: "order.contact"))
        #expect(heard.values.map(\.type.rawValue) == ["phone"])
        #expect(heard.events == ["filled.order.phone"])
    }

    @Test("The confidence belongs to the topic")
    func confidence() throws {
        #expect(try #require(try hear("how long does a service take")).confidence > 0.5)
        #expect(try #require(try hear("yes", in: "order.confirm")).confidence == 0)
    }
}
