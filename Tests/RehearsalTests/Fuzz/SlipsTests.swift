import Testing

@testable import Rehearsal

@Suite("What fingers do to words")
struct SlipsTests {
    @Test("Most letters stay, and the same dice slip the same way")
    func typed() {
        let text = "my lower back has been hurting for weeks"
        var (first, second) = (Dice(seed: 1, visitor: 0), Dice(seed: 1, visitor: 0))
        let typed = Slips.typed(text, with: &first)
        #expect(typed != text)
        #expect(abs(typed.count - text.count) <= 3)
        #expect(typed == Slips.typed(text, with: &second))
    }

    @Test("Nothing typed stays nothing")
    func empty() {
        var dice = Dice(seed: 1, visitor: 0)
        #expect(Slips.typed("", with: &dice) == "")
    }
}
