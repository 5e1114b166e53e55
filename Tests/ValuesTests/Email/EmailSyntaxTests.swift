import Testing

@testable import Values

struct EmailSyntaxTests {
    private static let cases: [(String, EmailSyntax.Fault?)] = [
        ("dana@example.com", nil),
        ("jörg@münchen.de", nil),
        ("dana@localhost", .noTopDomain),
        ("dana", .noAt),
        (".dana@example.com", .localPart),
        ("dana@-example.com", .domain),
        ("dana@exa_mple.com", .domain),
        (String(repeating: "a", count: 70) + "@example.com", .tooLong),
    ]

    @Test(arguments: cases)
    func `a form that mail cannot have is named`(address: String, expected: EmailSyntax.Fault?) {
        #expect(EmailSyntax.fault(in: address) == expected)
    }
}
