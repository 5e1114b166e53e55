import Testing

@testable import Values

struct EmailProvidersTests {
    private static let cases: [(String, String?)] = [
        ("gmial.com", "gmail.com"), ("gmail.con", "gmail.com"), ("gmail", "gmail.com"),
        ("yaho.com", "yahoo.com"),
        ("comcast.nte", "comcast.net"), ("gmail.com", nil), ("example.com", nil), ("hotmail.fr", nil),
    ]

    @Test(arguments: cases)
    func `a slip in a provider's name is known`(domain: String, expected: String?) {
        #expect(EmailProviders.likelyDomain(for: domain) == expected)
    }
}
