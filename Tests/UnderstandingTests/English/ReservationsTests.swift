import Testing

@testable import Understanding

@Suite("Words that take a yes back")
struct ReservationsTests {
    @Test(
        "How a reservation begins",
        arguments: [("but", true), ("although", true), ("and", false), ("", false)])
    func open(word: String, isOne: Bool) { #expect(Reservations.open(word) == isOne) }

    @Test(
        "A reservation anywhere in a line",
        arguments: [
            ("no leaks, but slow", true), ("only at night", true), ("the only part that works", false),
            ("", false),
        ])
    func stand(line: String, stands: Bool) { #expect(Reservations.stand(in: line) == stands) }

    @Test(
        "What denies",
        arguments: [("Not", true), ("haven't", true), ("unsure", true), ("fine", false), ("know", false)])
    func deny(word: String, denies: Bool) { #expect(Reservations.deny(word) == denies) }
}
