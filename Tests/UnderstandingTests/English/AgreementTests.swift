import Testing

@testable import Understanding

@Suite("Words that agree")
struct AgreementTests {
    @Test(
        "A line that begins with a yes",
        arguments: [
            ("Yes, keep it", true), ("yep", true), ("keep it, yes", false), ("no", false), ("", false),
        ])
    func opens(line: String, agrees: Bool) { #expect(Agreement.opens(line) == agrees) }
}
