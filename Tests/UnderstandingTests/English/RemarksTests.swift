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

    @Test(
        "A is taken out by its words, or by pointing at it",
        arguments: [
            ("delete that dog bit", 0), ("take the gate code out", 1), ("take it out please", 1),
            ("remove that note", 1),
            ("take my email off", nil), ("the dog is fine", nil), ("delete my data and everything", nil),
        ] as [(String, Int?)])
    func removed(_ line: String, place: Int?) {
        let notes = ["You also wrote: \"my dog is friendly\"", "Where: \"gate code 4417\""]
        #expect(Remarks.removed(by: line, from: notes) == (place.map { [$0] } ?? []), "\(line)")
    }

    @Test("Some words beside a number are only manners", arguments: ["please", "cell", "Thanks"])
    func manners(_ word: String) { #expect(Remarks.isManner(word)) }

    @Test(
        "A note is called by its name, or is not",
        arguments: [("take that note out", true), ("delete my data", false)])
    func named(_ line: String, _ isNamed: Bool) { #expect(Remarks.nameNote(line) == isNamed) }

    @Test(
        "Several notes go at once",
        arguments: [
            "the lines about how long, take them out", "remove the notes with the jokes",
            "you can leave out the smoke signals and the film thing",
        ])
    func removedTogether(_ line: String) {
        let notes =
            line.contains("how long")
            ? ["How long: \"how long does it take\"", "How long: \"no, how long is THIS\""]
            : ["Phone: \"smoke signals? no\"", "Where: \"that was a film joke\""]
        #expect(Remarks.removed(by: line, from: notes) == [0, 1])
    }
}
