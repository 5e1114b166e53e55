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

    private static let predicates: [(String, String)] = [
        ("next week but thursday's out", "from Monday, November 30 to Sunday, December 6, except Thursdays"),
        ("next week, only monday is bad", "from Monday, November 30 to Sunday, December 6, except Mondays"),
        ("friday or saturday; sunday i'm at a wedding", "Friday, November 27, or Saturday, November 28"),
        ("wed or thu next week, not the wed", "Thursday, December 3"),
        ("we've rehearsal on mondays, mornings please", "any day in the morning except Mondays"),
    ]

    private static let contrasts: [(String, String)] = [
        (
            "friday after 4 not morning. sat morning ok",
            "Friday, November 27, after 4 PM, or Saturday, November 28, in the morning"
        ),
        ("no mornings. saturday morning is fine", "Saturday, November 28, in the morning"),
        ("mornings or evenings. no evenings", "any day in the morning"),
        ("mondays, not thanksgiving", "Mondays"),
    ]

    @Test(arguments: contrasts)
    func `a contrast leaves other alternatives alone, and the last word counts`(
        text: String, expected: String
    ) {
        #expect(Reader.spoken(text, as: .when).first == expected)
    }

    @Test(arguments: predicates)
    func `a predicate takes only its own day`(text: String, expected: String) {
        #expect(Reader.spoken(text, as: .when).first == expected)
    }

    @Test(arguments: cases)
    func `what is not wanted is taken out, and nothing else`(text: String, expected: [String]) {
        #expect(
            Reader.spoken(text, as: .when).map { $0.replacing("any time, any day", with: "any day") }
                == expected.map { $0.replacing("any time, any day", with: "any day") })
    }
}
