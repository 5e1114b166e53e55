import Testing

@testable import Understanding

@Suite("Places of a phrase")
struct PieceTests {
    @Test("Signs of the notation become pieces")
    func pieces() throws {
        let pieces = try PhraseNotation.phrase("go* 3..5 $HERE now").wording(0)
        #expect(pieces == [.prefix("go"), .number(3, 5), .concept("HERE"), .word("now")])
    }
}
