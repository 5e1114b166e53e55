import Testing

@testable import Rehearsal

@Suite("The word that was meant")
struct NearestWordTests {
    @Test(
        "The nearest known word",
        arguments: [
            ("BUTONS", "BUTTONS"), ("Buttons", "BUTTONS"), ("STAT", "STATE"), ("HERAD", "HEARD"),
            ("CARDS", nil),
            ("WARNING", nil),
        ] as [(String, String?)])
    func nearest(word: String, meant: String?) {
        #expect(Spelling.nearest(to: word, among: ["BUTTONS", "STATE", "HEARD"]) == meant)
    }

    @Test(
        "Letters put in, left out, changed",
        arguments: [("", "", 0), ("abc", "", 3), ("abc", "abd", 1), ("ab", "ba", 2)])
    func distance(one: String, other: String, distance: Int) {
        #expect(Spelling.distance(one, other) == distance)
    }
}
