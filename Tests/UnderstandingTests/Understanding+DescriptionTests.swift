import Testing

@testable import Understanding

@Suite("Sizes in a line")
struct UnderstandingDescriptionTests {
    @Test("It tells the number of topics")
    func line() { #expect(Small.understanding.description.hasPrefix("3 topics")) }
}
