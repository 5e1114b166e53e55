import Testing

@testable import Values

struct EmailRecogniserTests {
    private static let cases: [(String, String, [String])] = [
        ("Write to me at h.abernathy@comcast.net, thanks", "ok", ["h.abernathy@comcast.net"]),
        ("dana dot reyes at my dash shop dot com", "ok", ["dana.reyes@my-shop.com"]),
        ("use dana@example.com instead of my old dana@example.org", "ok", ["dana@example.com"]),
        ("dana@example.com sorry dana@example.net", "ok", ["dana@example.net"]),
        ("dana@gmial.com", "suggest/likely_typo", ["dana@gmail.com", "dana@gmial.com"]),
        ("dana@localhost", "invalid/no_top_domain", []),
        ("dana..r@example.com", "invalid/bad_local_part", []),
        ("no email", "none", []),
        ("dana@example.com - oh no that one is full. dana@example.org", "ok", ["dana@example.org"]),
        ("dana,reyes@example.com", "invalid/bad_domain", []),
        ("dana@example.com. i mean .net", "invalid/unclear", []),
        ("d as in dog, reyes at example dot com", "invalid/unclear", []),
        ("d-a-n-a at example dot com", "ok", ["dana@example.com"]),
        ("dana reyes at example dot com", "invalid/unclear", []),
        ("dana.example.com", "invalid/no_at", []),
    ]

    @Test(arguments: cases)
    func `addresses are read as typed, and slips are only suggested`(
        text: String, status: String, spoken: [String]
    ) {
        #expect(Reader.status(text, as: .email) == status)
        #expect(Reader.spoken(text, as: .email) == spoken)
    }
}
