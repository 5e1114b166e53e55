import Testing

@testable import Understanding

@Suite("Words against a sign that was misheard")
struct ObjectionsTests {
    @Test(
        "A line that denies or explains",
        arguments: [
            ("it's just my knee", true), ("it was only the drawer", true), ("that was ten years ago", true),
            ("I wanted to lose it", true), ("I don't have that", true), ("autocorrect!", true),
            ("just send it", false), ("they feel like rubber", false), ("", false),
        ])
    func stand(line: String, stands: Bool) { #expect(Objections.stand(in: line) == stands, "\(line)") }

    @Test(
        "A line that denies, or says that it was a slip",
        arguments: [
            ("I was joking", true), ("no I never said that", true), ("that was ten years ago", false),
            ("", false),
        ])
    func deny(line: String, denies: Bool) { #expect(Objections.deny(line) == denies, "\(line)") }
}
