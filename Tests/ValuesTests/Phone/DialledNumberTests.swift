import Testing

@testable import Values

struct DialledNumberTests {
    private static let cases: [(String, Bool, Result<String, DialledNumber.Fault>)] = [
        ("5185550177", false, .success("+15185550177")), ("15185550177", false, .success("+15185550177")),
        ("442079460018", true, .success("+442079460018")),
        ("01144 2079460018".filter { $0 != " " }, false, .success("+442079460018")),
        ("5550177", false, .failure(.noAreaCode)), ("1185550177", false, .failure(.badAreaCode)),
        ("5181550177", false, .failure(.badExchange)),
        ("911", false, .failure(.shortCode)), ("518555017", false, .failure(.tooShort)),
        ("51855501777", false, .failure(.tooLong)),
        ("99912345678", true, .failure(.badCountryCode)),
    ]

    @Test(arguments: cases)
    func `digits become a number or a fault`(
        digits: String, hasPlus: Bool, expected: Result<String, DialledNumber.Fault>
    ) {
        #expect(DialledNumber(digits: digits, hasPlus: hasPlus).resolved(in: "US") == expected)
    }

    @Test(arguments: DialledNumber.Fault.allCases)
    func `every fault has its message`(fault: DialledNumber.Fault) throws {
        #expect(try Messages.ids().contains("invalid.phone." + fault.rawValue))
    }
}
