import Testing

@testable import Understanding

@Suite("Explanations")
struct UnderstandingExplainTests {
    @Test("The features' shares add up to the score")
    func sums() throws {
        let lines = Small.understanding.hear("how much is it", asked: Asked(), explain: true).explanation
        let topic = try #require(lines.first { $0.hasPrefix("topic question.price") })
        let score = try #require(topic.split(separator: " ").last.flatMap { Double($0) })
        let shares = lines.filter { $0.hasPrefix("  ") }.compactMap {
            $0.split(separator: " ").first.flatMap { Double($0) }
        }
        #expect(abs(shares.reduce(0, +) - score) < 0.02)
    }

    @Test("Nothing is explained unless asked for")
    func silent() { #expect(Small.understanding.hear("how much is it", asked: Asked()).explanation.isEmpty) }

    @Test("What is heard by likeness is explained by its shares, too, and they add up")
    func likeness() throws {
        let lines = Likely.understanding.hear("it pulls to the left at speed", asked: Asked(), explain: true)
            .explanation
        let place = try #require(lines.firstIndex { $0.hasPrefix("like the examples of flag.wheel") })
        let words = lines[place].split(separator: " ")
        let score = try #require(words.dropLast(3).last.flatMap { Double($0.dropLast()) })
        let shares = lines[(place + 1)...].prefix { $0.hasPrefix("  ") }.compactMap {
            $0.split(separator: " ").first.flatMap { Double($0) }
        }
        #expect(abs(shares.reduce(0, +) - score) < 0.02)
        #expect(lines.contains { $0.hasPrefix("like the examples of act.skip") })
    }
}
