import Testing

@testable import Values

struct PhraseTableTests {
    private let table = PhraseTable([("as soon as possible", 1), ("as soon", 2), ("now", 3)])

    @Test func `the longest phrase at a place wins`() {
        let words = ["come", "as", "soon", "as", "possible", "now"]
        #expect(table.match(words, at: 1).map { [$0.meaning, $0.count] } == [1, 4])
        #expect(table.match(words, at: 5).map { [$0.meaning, $0.count] } == [3, 1])
        #expect(table.match(["as", "soon", "as"], at: 0).map { [$0.meaning, $0.count] } == [2, 2])
    }

    @Test func `nothing is found elsewhere or beyond the end`() {
        #expect(table.match(["soon"], at: 0) == nil)
        #expect(table.match(["now"], atOrNil: 1) == nil)
        #expect(table.mayStart("as") && !table.mayStart("soon"))
    }

    private static let answers: [(String, Answer?)] = [
        ("yep", .yes), ("of course", .yes), ("nope", .no), ("i would rather you didn't", .no),
        ("can't decide", .unsure),
        ("no doubt", .passing), ("not ok", .denial), ("banana", nil),
    ]

    @Test(arguments: answers)
    func `answers are known by their phrases`(phrase: String, expected: Answer?) {
        #expect(PhraseTable.answers.match(Scanner.tokens(of: phrase).map(\.text), at: 0)?.meaning == expected)
    }
}
