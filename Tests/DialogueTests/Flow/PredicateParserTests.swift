import Testing

@testable import Dialogue

@Suite("Conditions that need no XPath")
struct PredicateParserReadingTests {
    private static func ask(_ probe: Predicate.Probe, _ arguments: String...) -> Predicate {
        .ask(probe, arguments)
    }

    static let readable: [(String, Predicate)] = [
        ("talk:filled('name')", ask(.filled, "name")),
        ("talk:filled(\"name\")", ask(.filled, "name")),
        (" talk:screened ( ) ", ask(.screened)),
        ("talk:flagged()", ask(.flagged)),
        ("talk:flagged('leg fever')", ask(.flagged, "leg fever")),
        ("talk:is('self', 'no')", ask(.is, "self", "no")),
        ("talk:may-submit('booking')", ask(.maySubmit, "booking")),
        ("true()", .always),
        ("false()", .not(.always)),
        ("not(talk:requested())", .not(ask(.requested))),
        ("talk:screened() and talk:requested()", .and(ask(.screened), ask(.requested))),
        ("(talk:screened())", ask(.screened)),
        ("talk:is('a','it''s')", nil),
    ].compactMap { source, predicate in predicate.map { (source, $0) } }

    @Test("A condition is read as written", arguments: readable)
    func reads(source: String, predicate: Predicate) {
        #expect(PredicateParser.parse(source) == predicate)
    }

    @Test("And binds closer than or, and both go from left to right")
    func precedence() {
        let (one, two, three) = (Self.ask(.filled, "a"), Self.ask(.filled, "b"), Self.ask(.filled, "c"))
        let source = { (text: String) in
            PredicateParser.parse(
                text.replacing("A", with: "talk:filled('a')").replacing("B", with: "talk:filled('b')")
                    .replacing("C", with: "talk:filled('c')"))
        }
        #expect(source("A or B and C") == .or(one, .and(two, three)))
        #expect(source("A and B or C") == .or(.and(one, two), three))
        #expect(source("(A or B) and C") == .and(.or(one, two), three))
        #expect(source("A or B or C") == .or(.or(one, two), three))
    }

    @Test(
        "What says more is left to XPath",
        arguments: [
            "", " ", "$x", "talk:filled($name)", "talk:filled(name)", "talk:filled('name'",
            "talk:filled('name'))",
            "talk:filled('name') = true()", "talk:filled('name) ", "talk:filled()", "talk:is('a')",
            "talk:is('a','b','c')", "talk:screened('x')", "talk:unknown('x')", "filled('name')",
            "other:filled('name')",
            "In('a')", "not talk:filled('a')", "talk:filled('a') and", "and talk:filled('a')",
            "talk:filled('a') talk:filled('b')", "talk:filled('a',)", "true", "1 = 1",
            "talk:flagged('a','b')", "()",
            "not()",
        ])
    func leaves(source: String) {
        #expect(PredicateParser.parse(source) == nil)
    }

    @Test(
        "Every function of the talk can be read with its number of arguments",
        arguments: Predicate.Probe.allCases)
    func probes(probe: Predicate.Probe) {
        for count in 0...3 {
            let arguments = (0..<count).map { "x\($0)" }
            let written = arguments.map { "'\($0)'" }.joined(separator: ", ")
            let expected: Predicate? = probe.arity.contains(count) ? .ask(probe, arguments) : nil
            #expect(PredicateParser.parse("talk:\(probe.rawValue)(\(written))") == expected)
        }
    }
}
