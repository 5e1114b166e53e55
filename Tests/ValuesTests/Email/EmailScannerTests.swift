import Testing

@testable import Values

struct EmailScannerTests {
    private static let cases: [(String, [String])] = [
        ("dana@example.com", ["dana@example.com"]),
        ("dana (at) example (dot) com", ["dana@example.com"]),
        ("a@example.com,b@example.com", ["a@example.com", "b@example.com"]),
        ("d a n a at example dot com", ["dana@example.com"]),
        ("meet me at home", []),
        ("write me at h.x@example.net", ["h.x@example.net"]),
    ]

    @Test(arguments: cases)
    func `candidates are put into their usual spelling`(text: String, expected: [String]) {
        #expect(EmailScanner(text: TypedText(text)).candidates().map(\.address) == expected)
    }
}
