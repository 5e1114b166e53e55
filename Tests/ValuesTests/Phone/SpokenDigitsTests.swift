import Testing

@testable import Values

struct SpokenDigitsTests {
    private static let cases: [(String, String)] = [
        ("five", "5"),
        ("double seven", "77"),
        ("triple 5", "555"),
        ("eighteen", "18"),
        ("twenty-one", "21"),
        ("sixty", "60"),
        ("oh", "0"),
        ("five hundred", "5"),
        ("dog", ""),
    ]

    @Test(arguments: cases)
    func `number words are digits`(words: String, digits: String) {
        #expect((SpokenDigits.read(Scanner.tokens(of: words), at: 0)?.digits ?? "") == digits)
    }
}
