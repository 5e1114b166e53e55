import Testing

@testable import Understanding

@Suite("Mistakes of a script")
struct ProblemTests {
    @Test("A correct script has none")
    func none() { #expect(Understanding.problems(in: Small.knowledge).isEmpty) }
}
