import Markup
import Statechart
import Testing

@testable import Dialogue

@Suite("What conditions ask")
struct TurnHostAnswersTests {
    private func host(_ lines: [String]) throws -> TurnHost {
        let visitor = try Visitor("boiler", lines)
        return TurnHost(
            visitor.engine.script, visitor.turn.conversation, Moment(now: visitor.now, reference: "R"))
    }

    static let answers: [(String, Bool, Bool, Bool)] = [
        // condition, at the beginning, at the read-back, after a sign was raised there
        ("talk:filled('name')", false, true, true), ("talk:filled('order.name')", false, true, true),
        ("talk:filled('email')", false, false, false), ("talk:is('self', 'yes')", false, true, true),
        ("talk:is('self', 'no')", false, false, false), ("talk:is('name', 'dana')", false, true, true),
        ("talk:wants('order.name')", true, false, false), ("talk:wants('order.contact')", true, false, false),
        ("talk:wants('order.email')", false, false, false),
        ("talk:wants('order.screen.gas')", true, false, false),
        ("talk:wants('nothing.x')", false, false, false), ("talk:flagged()", false, false, true),
        ("talk:flagged('leak noise')", false, false, true), ("talk:flagged('gas')", false, false, false),
        ("talk:raised('leak')", false, false, true), ("talk:raised('gas')", false, false, false),
        ("talk:screened()", false, true, true), ("talk:may-submit('order')", false, true, false),
        ("talk:requested()", false, false, false), ("talk:again('flag.leak')", false, false, false),
    ]

    @Test("Each question, in three situations", arguments: answers)
    func situations(condition: String, atStart: Bool, atEnd: Bool, flagged: Bool) throws {
        let predicate = try #require(PredicateParser.parse(condition))
        let situations = [[], Way.toConfirm, Way.toConfirm + ["it leaks"]]
        let found = try situations.map { lines in
            let host = try host(lines)
            return host.holds(predicate)
        }
        #expect(found == [atStart, atEnd, flagged])
    }

    @Test(
        "The connectives are those of logic",
        arguments: [
            ("talk:begun('a') and talk:begun('b')", [false, false, false, true]),
            ("talk:begun('a') or talk:begun('b')", [false, true, true, true]),
            ("not(talk:begun('a'))", [true, false, true, false]),
            ("not(talk:begun('a') and talk:begun('b'))", [true, true, true, false]),
            ("talk:begun('a') and not(talk:begun('b'))", [false, true, false, false]),
            ("true()", [true, true, true, true]),
            ("false() or talk:begun('b')", [false, false, true, true]),
        ] as [(String, [Bool])])
    func holds(source: String, expected: [Bool]) throws {
        let predicate = try #require(PredicateParser.parse(source))
        var host = try host([])
        let found = [[], ["a"], ["b"], ["a", "b"]].map { begun in
            host.conversation.begun = Set(begun)
            return host.holds(predicate)
        }
        #expect(found == expected)
    }

    @Test("Again means a second time, requested means on its way")
    func history() throws {
        let twice = try host(["it leaks", "it leaks"])
        #expect(twice.answer(.again, ["flag.leak"]))
        #expect(try host(Way.sent).answer(.requested, []))
    }

    @Test("XPath gets the same answers, and no function that does not exist")
    func call() throws {
        let host = try host(Way.toConfirm)
        #expect(host.call(.talk("filled"), [.text("name")]) == .boolean(true))
        #expect(host.call(.talk("filled"), []) == nil)
        #expect(host.call(.talk("nothing"), [.text("name")]) == nil)
        #expect(host.call(.flow("filled"), [.text("name")]) == nil)
    }
}
