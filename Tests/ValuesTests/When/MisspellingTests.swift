import Testing

@testable import Values

struct MisspellingTests {
    @Test(arguments: [
        ("wednsday", "wednesday"), ("tomorow", "tomorrow"), ("novmber", "november"), ("money", nil),
        ("friend", nil), ("tue", nil),
    ])
    func `one slip is mended, another word is left alone`(word: String, expected: String?) {
        #expect(Misspelling.correction(of: word) == expected)
    }
}
