import Testing

@testable import Understanding

@Suite("What is worth passing on")
struct RemarksTests {
    @Test(
        "A clause tells something, or does not",
        arguments: [
            ("ring the bell twice", true), ("text only please", true), ("her hearing is poor", true),
            ("thank you please", false), ("is it far", false), ("how far is it", false),
            ("I guess so then", false),
            ("what time?", false),
        ])
    func tells(_ clause: String, _ told: Bool) { #expect(Remarks.tell(clause) == told) }

    @Test(
        "A line states outright, or asks in whatever way",
        arguments: [
            ("put no elevator in there", true), ("she takes a blood thinner", true),
            ("there is a dog in the yard", true),
            ("I'm on the third floor", true), ("tell me the price", false), ("insurance", false),
            ("I wonder how long it takes", false), ("do you bring a table", false),
            ("I want to know the price", false),
        ])
    func outright(_ line: String, _ told: Bool) { #expect(Remarks.tellOutright(line) == told) }

    @Test("Some words beside a number are only manners", arguments: ["please", "cell", "Thanks"])
    func manners(_ word: String) { #expect(Remarks.isManner(word)) }
}
