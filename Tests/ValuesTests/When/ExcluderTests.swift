import Testing

@testable import Values

struct ExcluderTests {
    private static let cases: [(String, [String])] = [
        ("any day but wednesday", ["any time, any day except Wednesdays"]),
        (
            "december but not from the 20th to the 27th",
            [
                "from Tuesday, December 1 to Thursday, December 31, except from Sunday, December 20 to Sunday, December 27"
            ]
        ),
        ("i work 9-5 so evenings", ["any day in the evening"]),
        ("friday but not in the morning", ["Friday, November 27, except in the morning"]),
    ]

    @Test(arguments: cases)
    func `what is not wanted is taken out, and nothing else`(text: String, expected: [String]) {
        #expect(
            Reader.spoken(text, as: .when).map { $0.replacing("any time, any day", with: "any day") }
                == expected.map { $0.replacing("any time, any day", with: "any day") })
    }
}
