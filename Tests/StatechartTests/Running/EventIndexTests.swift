import Testing

@testable import Statechart

@Suite struct MatchingEvents {
    @Test(arguments: [
        ("a", [0, 3]), ("a.b", [0, 1, 3]), ("a.b.c", [0, 1, 2, 3]), ("ab", [3]), ("a.bc", [0, 3]), ("b", [3]),
        ("", [3]),
        ("error.x", [3, 4]), ("a.", [0, 3]),
    ])
    func `tokens match by prefix`(_ event: String, _ expected: [Int]) throws {
        var index = EventIndex(
            try Charts.chart(
                """
                <state id="s"><transition event="a"/><transition event="a.b.*"/><transition event="a.b.c"/>
                <transition event="*"/><transition event="x error error.*"/></state>
                """))
        for _ in 0..<2 { #expect(index.transitions(for: event) == [1: expected]) }
    }

    @Test func `transitions are found by state`() throws {
        var index = EventIndex(
            try Charts.chart(
                "<state id=\"a\"><transition event=\"e\"/></state><state id=\"b\"><transition event=\"e f\"/></state>"
            ))
        #expect(index.transitions(for: "e") == [1: [0], 2: [1]])
        #expect(index.transitions(for: "f") == [2: [1]])
        #expect(index.transitions(for: "g").isEmpty)
    }
}
