import Testing

@testable import Understanding

@Suite("Words against a sign that was misheard")
struct ObjectionsTests {
    @Test(
        "A line that denies or explains",
        arguments: [
            ("it's just my knee", true), ("it was only the drawer", true), ("that was ten years ago", true),
            ("I wanted to lose it", true), ("and I wanted to mention it", false), ("I don't have that", true),
            ("autocorrect!", true),
            ("just send it", false), ("they feel like rubber", false), ("", false),
        ])
    func stand(line: String, stands: Bool) { #expect(Objections.stand(in: line) == stands, "\(line)") }

    @Test(
        "A line that takes back what was said",
        arguments: [
            ("I was joking", true), ("no I never said that", true), ("I don't have that bladder thing", true),
            ("that was ten years ago", false), ("I can't stop it", false), ("nobody is here", false),
            ("", false),
        ])
    func takeBack(line: String, takesBack: Bool) {
        #expect(Objections.takeBack(line) == takesBack, "\(line)")
    }
}
