import Markup
import Testing

@testable import Dialogue

@Suite("What a condition asks")
struct PredicateTests {
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
