import Testing

@testable import Values

struct PhoneRecogniserTests {
    private static let cases: [(String, String, [String])] = [
        ("518-555-0177", "ok", ["518-555-0177"]),
        ("my old number was 518-555-0100, new one is 518-555-0177", "ok", ["518-555-0177"]),
        ("555-0177 area code 518", "ok", ["518-555-0177"]),
        ("555-0177", "incomplete/no_area_code", []),
        ("dial 311", "invalid/short_code", []),
        ("12/25/2026", "none", []),
        ("508 555 0129 4471 882", "invalid/too_long", []),
        ("no phone", "none", []),
    ]

    @Test(arguments: cases)
    func `a number is shown as typed, and what is none is told`(
        text: String, status: String, spoken: [String]
    ) {
        #expect(Reader.status(text, as: .phone) == status)
        #expect(Reader.spoken(text, as: .phone) == spoken)
    }
}
