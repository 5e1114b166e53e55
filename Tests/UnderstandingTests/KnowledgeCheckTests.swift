import Testing

@testable import Understanding

@Suite("Checking what a script teaches")
struct KnowledgeCheckTests {
    private static func concept(_ id: String, _ entries: String...) -> Knowledge.Concept {
        Knowledge.Concept(id: id, entries: entries)
    }

    @Test("Two concepts of one name are told")
    func twice() {
        var knowledge = Knowledge()
        knowledge.concepts = [Self.concept("A", "x"), Self.concept("A", "y")]
        let problems = KnowledgeCheck(knowledge).problems
        #expect(
            problems == [Problem(owner: "A", phrase: "", message: "there are two concepts of this name")])
    }

    @Test(
        "Concepts that name each other in a circle are told, once a circle",
        arguments: [
            (["A": "$A"], 1), (["A": "$B", "B": "$A"], 1), (["A": "$B", "B": "$C", "C": "$B"], 1),
            (["A": "( $B | $C )", "B": "$D", "C": "$D", "D": "x"], 0),
        ])
    func circles(entries: [String: String], count: Int) {
        var knowledge = Knowledge()
        knowledge.concepts = entries.keys.sorted().map { Self.concept($0, entries[$0] ?? "") }
        let problems = KnowledgeCheck(knowledge).problems
        #expect(problems.count { $0.message == "concepts name each other in a circle" } == count)
        #expect(problems.count == count)
    }

    @Test("Every phrase is read, whosever it is, and told with its owner", arguments: ["( yes", "$NOWHERE"])
    func owners(phrase: String) {
        var knowledge = Knowledge()
        knowledge.concepts = [Self.concept("A", phrase)]
        knowledge.acts = [Knowledge.Act(event: "act.odd", phrases: [phrase])]
        let pattern = Knowledge.Pattern.near(window: 3, [.phrase("x"), .any([.phrase(phrase)])])
        knowledge.flags = [
            Knowledge.Flag(
                id: "f", gravity: .doctor, patterns: [pattern], blocks: [.seq(gap: 1, [pattern])])
        ]
        knowledge.topics = [
            Knowledge.Topic(event: "question.t", title: "T", phrases: [phrase], patterns: [pattern])
        ]
        let owners = KnowledgeCheck(knowledge).problems.filter { $0.phrase == phrase }.map(\.owner)
        #expect(owners == ["A", "act.odd", "f", "f", "question.t", "question.t"])
    }

    @Test("English classes, any word and a field's name may be named")
    func builtIn() {
        var knowledge = Knowledge()
        knowledge.acts = [Knowledge.Act(event: "act.x", phrases: ["change $FIELD", "$KIN $WORD"])]
        #expect(KnowledgeCheck(knowledge).problems.isEmpty)
    }

    @Test("Examples are of signs and acts that there are")
    func examples() {
        var knowledge = Small.knowledge
        knowledge.examples = [
            Knowledge.Example("it pulls", labels: ["flag.wheel", "act.skip"]),
            Knowledge.Example("x", labels: []),
        ]
        #expect(KnowledgeCheck(knowledge).problems.isEmpty)
        knowledge.examples.append(Knowledge.Example("it pulls", labels: ["flag.weel"]))
        #expect(KnowledgeCheck(knowledge).problems.map(\.owner) == ["examples of flag.weel"])
    }
}
