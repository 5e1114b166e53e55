import Testing

@testable import Understanding

@Suite("Words that refer to what was told")
struct ReferencesTests {
    @Test(
        "What follows is only referred to",
        arguments: [
            ("yes, the doctor looked after the", true), ("yes, since my", true), ("yes, about", false),
            ("yes, I'm after", false),
            ("yes, and my", false), ("yes, and now the", false), ("", false),
        ])
    func lead(words: String, leads: Bool) { #expect(References.lead(words) == leads, "\(words)") }
}
