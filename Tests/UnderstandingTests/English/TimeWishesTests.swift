import Testing

@testable import Understanding

@Suite("Wishes for a time")
struct TimeWishesTests {
    @Test(
        "A time that is wished, and one that is only named",
        arguments: [
            ("can somebody come on Friday?", true), ("Do you have anything Wednesday", true),
            ("I'd like Tuesday", true), ("no. i checked like 5 times today, no", false), ("welcome", false),
            ("", false),
        ])
    func stand(text: String, isWish: Bool) { #expect(TimeWishes.stand(in: text) == isWish) }
}
