import Testing

@testable import Values

struct PhoneScannerTests {
    private static let cases: [(String, [String])] = [
        ("518-555-0177", ["5185550177"]),
        ("five one eight, five double five, oh one double seven", ["5185550177"]),
        ("1-800-MASSAGE", ["18006277243"]), ("1 800 MASSAGE", ["18006277243"]),
        ("518-374-CALL", ["5183742255"]), ("1800 six-flags", ["180074935247"]),
        ("1800 SIX FLAGS", ["180074935247"]),
        ("1800 Western Avenue", ["1800"]), ("1800 WESTERN AVE", ["1800"]),
        ("374-4471. I do not hear well so he must let it ring", ["3744471"]),
        ("its 374 4471 I am home after 2", ["3744471", "2"]),
        ("374-4471 Ask for Rosemary", ["3744471"]),
        ("374-4471 MOM has the phone", ["3744471"]),
        ("(5185550164), 9 Pine Ct", ["5185550164", "9"]),
        ("NJ 07030, 201-555-0184", ["2015550184"]),
        ("1020 Western Ave", ["1020"]),
        ("518-555-0177 or 518-555-0188", ["5185550177", "5185550188"]),
        ("518-555-0177 12/5", ["5185550177", "125"]),
    ]

    @Test(arguments: cases)
    func `runs of digits are put together and kept apart`(text: String, expected: [String]) {
        #expect(PhoneScanner.candidates(in: Scanner.tokens(of: text)).map(\.number.digits) == expected)
    }
}
