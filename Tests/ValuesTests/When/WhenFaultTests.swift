import Testing

@testable import Values

struct WhenFaultTests {
    private static let cases: [(String, String)] = [
        ("last friday", "past/in_the_past"), ("feb 30", "invalid/no_such_date"),
        ("june 31 at 3", "invalid/no_such_date"), ("2/29/2027", "invalid/no_such_date"),
        ("25:00 tomorrow", "invalid/no_such_time"), ("monday dec 2", "invalid/weekday_mismatch"),
        ("dec 5 - dec 1", "invalid/reversed_range"),
    ]

    @Test(arguments: cases)
    func `what cannot be kept is told with its reason`(text: String, expected: String) {
        #expect(Reader.status(text, as: .when) == expected)
    }

    @Test(arguments: WhenFault.allCases)
    func `every fault has its message`(fault: WhenFault) throws {
        #expect(try Messages.ids().contains("invalid.when." + fault.rawValue))
    }

    @Test(arguments: EmailSyntax.Fault.allCases)
    func `every fault of an address has its message`(fault: EmailSyntax.Fault) throws {
        #expect(try Messages.ids().contains("invalid.email." + fault.rawValue))
    }
}
