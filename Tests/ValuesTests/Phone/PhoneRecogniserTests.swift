import Testing

@testable import Values

struct PhoneRecogniserTests {
    private static let cases: [(String, String, [String])] = [
        ("518-555-0177", "ok", ["518-555-0177"]),
        ("my old number was 518-555-0100, new one is 518-555-0177", "ok", ["518-555-0177"]),
        ("555-0177 area code 518", "ok", ["518-555-0177"]),
        ("518, then 555-0177", "ok", ["518-555-0177"]),
        ("555 0177, i'm in 518", "ok", ["518-555-0177"]),
        ("it's 518-555-0177, wait, area code 607", "ok", ["607-555-0177"]),
        ("518-555-0177, sorry, it ends in 42", "ok", ["518-555-0142"]),
        ("518-555-0177, the last digit is 8, not 7", "ok", ["518-555-0178"]),
        ("518-555-0177 or if i don't pick up 518-555-0142", "ok", ["518-555-0177 or 518-555-0142"]),
        ("it's a 518 number, 555-0177", "ok", ["518-555-0177"]),
        ("518-555-0177 - wait, 607 area code now", "ok", ["607-555-0177"]),
        ("518-555-0177 or 0142", "ok", ["518-555-0177 or 518-555-0142"]),
        ("changed from 518-555-0177 to 518-555-0142", "ok", ["518-555-0142"]),
        ("old: 518-555-0177, new: 518-555-0142", "ok", ["518-555-0142"]),
        ("518-555-0177 9-5 weekdays", "ok", ["518-555-0177"]),
        ("+518 555 0177", "invalid/bad_country_code", []),
        ("just text 78787", "invalid/short_code", []),
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
