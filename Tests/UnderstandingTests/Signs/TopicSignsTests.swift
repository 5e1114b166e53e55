import Testing

@testable import Understanding

@Suite("Signs by topic")
struct TopicSignsTests {
    @Test("Topics whose examples show no sign raise none")
    func none() {
        #expect(Small.understanding.hear("I want the price of my wash", asked: Asked()).signs.isEmpty)
    }
}
