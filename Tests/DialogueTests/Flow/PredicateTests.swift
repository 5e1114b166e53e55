import Markup
import Testing

@testable import Dialogue

@Suite("What a condition decides")
struct PredicateDecisionTests {
    /// Answers yes to the arguments that are listed.
    private func answer(_ held: Set<String>) -> (Predicate.Probe, [String]) -> Bool {
        { _, arguments in held.contains(arguments.joined(separator: ",")) }
    }

    @Test(
        "The connectives are those of logic",
        arguments: [
            ("talk:filled('a') and talk:filled('b')", [false, false, false, true]),
            ("talk:filled('a') or talk:filled('b')", [false, true, true, true]),
            ("not(talk:filled('a'))", [true, false, true, false]),
            ("not(talk:filled('a') and talk:filled('b'))", [true, true, true, false]),
            ("talk:filled('a') and not(talk:filled('b'))", [false, true, false, false]),
            ("true()", [true, true, true, true]),
            ("false() or talk:filled('b')", [false, false, true, true]),
        ] as [(String, [Bool])])
    func holds(source: String, expected: [Bool]) throws {
        let predicate = try #require(PredicateParser.parse(source))
        let worlds: [Set<String>] = [[], ["a"], ["b"], ["a", "b"]]
        #expect(worlds.map { predicate.holds(answer($0)) } == expected)
    }

    @Test("Every question of a condition is known, for the checks of a script")
    func probes() throws {
        let source = "not(talk:is('self', 'no')) and (talk:filled('name') or talk:screened() or true())"
        let probes = try #require(PredicateParser.parse(source)).probes
        #expect(probes.map(\.0) == [.is, .filled, .screened])
        #expect(probes.map(\.1) == [["self", "no"], ["name"], []])
    }

    @Test("The functions are announced in the talk's namespace")
    func functions() {
        #expect(Predicate.functions.count == Predicate.Probe.allCases.count)
        #expect(Predicate.functions.contains(.talk("may-submit")))
        #expect(Predicate.functions.allSatisfy { $0.space == "urn:lumbar:talk" })
    }
}
