import Testing

@testable import Statechart

@Suite struct KnowingTheWords {
    @Test(arguments: [
        ("<stat id=\"a\"/>", "a.scxml:2: error: <stat> is no element of SCXML: did you mean <state>?"),
        (
            "<state id=\"a\" intial=\"b\"><state id=\"b\"/></state>",
            "a.scxml:2: error: <state> has no attribute 'intial': did you mean 'initial'?"
        ),
        (
            "<state id=\"a\">\n<donedata/></state>",
            "a.scxml:3: error: <donedata> cannot stand in <state>; there may be datamodel, final, history, initial, invoke, onentry, onexit, parallel, state, transition"
        ),
        (
            "<state id=\"a\"><onentry>\n<raise event=\"x\"><log/></raise></onentry></state>",
            "a.scxml:3: error: <log> cannot stand in <raise>"
        ),
        (
            "<state id=\"a\"><onentry><foo/></onentry></state>",
            "a.scxml:2: error: <foo> is no element of SCXML"
        ),
        (
            "<state id=\"a\"><transition cond=\"true()\" even=\"x\" target=\"a\"/></state>",
            "a.scxml:2: error: <transition> has no attribute 'even': did you mean 'event'?"
        ),
    ])
    func `a wrong word is refused with the nearest right one`(_ body: String, _ expected: String) {
        #expect(Charts.complaints(body) == expected)
    }

    @Test func `other vocabularies are no business of SCXML's`() {
        let body =
            "<state id=\"a\" x:y=\"1\" xmlns:x=\"urn:x\"><x:z w=\"1\"/><onentry><x:do/></onentry></state>"
        #expect(Charts.complaints(body) == "")
    }

    @Test(arguments: [
        ("stat", "state"), ("tranistion", "transition"), ("xyz", nil), ("a", nil), ("evnt", "event"),
    ])
    func `nearness is two letters at most`(_ word: String, _ expected: String?) {
        #expect(Vocabulary.nearest(to: word, in: ["state", "transition", "event", "b"]) == expected)
    }
}
