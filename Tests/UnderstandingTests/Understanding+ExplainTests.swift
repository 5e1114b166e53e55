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
}
