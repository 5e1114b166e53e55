import Testing

@testable import Values

struct WishGrouperTests {
    private static let cases: [(String, [String])] = [
        (
            "tues 10-12, wed 2-4",
            ["Tuesday, November 24, between 10 AM and noon, or Wednesday, November 25, between 2 PM and 4 PM"]
        ),
        ("tuesday or thursday next week", ["Tuesday, December 1, or Thursday, December 3"]),
        (
            "next week, mon, wed or fri",
            ["Monday, November 30, or Wednesday, December 2, or Friday, December 4"]
        ),
        ("this thursday or friday next week", ["Thursday, November 26, or Friday, December 4"]),
        ("evenings or weekends", ["any day in the evening, or weekends"]),
        (
            "around 5 or 6 tomorrow",
            ["Tuesday, November 24, around 5 PM, or Tuesday, November 24, around 6 PM"]
        ),
        ("mornings but evenings ok too", ["any day in the morning, or any day in the evening"]),
    ]

    @Test(arguments: cases)
    func `dates and times find each other`(text: String, expected: [String]) {
        #expect(Reader.spoken(text, as: .when) == expected)
    }
}
