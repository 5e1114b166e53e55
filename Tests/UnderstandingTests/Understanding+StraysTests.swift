import Testing

@testable import Understanding

@Suite("Phrases that go astray")
struct UnderstandingStraysTests {
    private func topic(
        _ event: String, _ phrases: [String], _ patterns: [Knowledge.Pattern] = []
    ) -> Knowledge.Topic {
        Knowledge.Topic(event: event, title: event, phrases: phrases, patterns: patterns)
    }

    private func strays(_ extra: String) -> [Stray] {
        var knowledge = Knowledge()
        knowledge.topics = [
            topic(
                "question.hours",
                [
                    "when are you open", "what are your opening hours", "until when are you open",
                    "do you open on sunday",
                ], [.seq(gap: 1, [.phrase("you"), .phrase("open")])]),
            topic(
                "question.roses",
                ["do you sell roses", "how much is a rose", "are the roses fresh", "red roses please", extra]
            ),
        ]
        knowledge.outside = ["tell me a joke", "what is the weather like"]
        return Understanding(knowledge).strays(in: knowledge)
    }

    @Test("A phrase that another topic takes is told with its taker")
    func taken() throws {
        let found = try #require(strays("until when are you open today").first { $0.index == 4 })
        #expect(found.event == "question.roses")
        #expect(found.taker == "question.hours")
        #expect(found.text == "until when are you open today")
    }

    @Test("A phrase that comes back as its own is not")
    func own() {
        #expect(!strays("roses in a bunch").contains { $0.event == "question.hours" && $0.taker != nil })
    }
}
