import Testing

@testable import Values

struct ConsentReaderTests {
    private static let cases: [(String, Bool?)] = [
        ("ok to text", true), ("you may store my info", true), ("I agree to be contacted", true),
        ("please don't call me", false), ("you can email me but don't text", false),
        ("I do not consent", false),
        ("you can reach me at 518-555-0177", nil), ("call me at 518-555-0177", nil),
        ("no calls pls, mail me", nil), ("friday", nil),
        ("sure, you may send me reminders", true), ("please don't leave a voicemail", false),
        ("I do not wish to be contacted", false), ("you can come friday", nil),
    ]

    @Test(arguments: cases)
    func `consent is read only where it is said outright`(text: String, expected: Bool?) {
        #expect(ConsentReader.consent(in: Scanner.tokens(of: text))?.value == expected)
    }
}
