import Testing

@testable import Rehearsal

@Suite("Chance that is the same each time")
struct DiceTests {
    @Test("One seed and visitor, one stream")
    func same() {
        var (first, second) = (Dice(seed: 7, visitor: 3), Dice(seed: 7, visitor: 3))
        #expect((0..<50).map { _ in first.next() } == (0..<50).map { _ in second.next() })
    }

    @Test("Another seed or visitor, another stream")
    func other() {
        let draws = [Dice(seed: 7, visitor: 3), Dice(seed: 7, visitor: 4), Dice(seed: 8, visitor: 3)].map {
            dice in
            var dice = dice
            return dice.next()
        }
        #expect(Set(draws).count == 3)
    }
}
