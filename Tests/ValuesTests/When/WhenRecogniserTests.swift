import Testing

@testable import Values

struct WhenRecogniserTests {
    private static let cases: [(String, [String])] = [
        ("wed after 2", ["Wednesday, November 25, after 2 PM"]),
        ("next friday", ["Friday, December 4", "Friday, November 27"]),
        ("been hurting since monday. friday after 2?", ["Friday, November 27, after 2 PM"]),
        ("do you work on sundays?", []),
        ("dana@example.com", []),
        ("asap", ["as soon as possible"]),
        ("monday week", ["Monday, November 30", "Monday, December 7"]),
        (
            "the week after next, mon through wed",
            [
                "Mondays, Tuesdays and Wednesdays from Monday, December 7 to Sunday, December 13"
            ]
        ),
        ("fri 4pm pacific (i'm on the road)", ["Friday, November 27, at 7 PM"]),
        ("dec 4 (friday, I think) at 2", ["Friday, December 4, at 2 PM"]),
        ("thursday at 3, no 4", ["Thursday, November 26, at 4 PM"]),
        ("thursday at 3... hmm 4 is better", ["Thursday, November 26, at 4 PM"]),
        ("friday, my shift ends at 2", ["Friday, November 27, after 2 PM"]),
        ("the bus gets in at 1:40, so 2 on wednesday", ["Wednesday, November 25, at 2 PM"]),
        ("in two weeks on a thursday", ["Thursday, December 10"]),
        ("wed instead of tues at 4", ["Wednesday, November 25, at 4 PM"]),
        ("this past friday", []),
        ("tomorrow at 26", []),
        ("she naps till 2", ["any day after 2 PM"]),
        (
            "next week, she has physio on Tuesdays, so any other day, not before 10, she's slow in the mornings",
            ["from Monday, November 30 to Sunday, December 6, after 10 AM except Tuesdays and in the morning"]
        ),
        (
            "next week, any day but Tuesday, and 10 or later",
            ["from Monday, November 30 to Sunday, December 6, after 10 AM except Tuesdays"]
        ),
    ]

    /// How those write who learned English late, or who think while they type.
    private static let turns: [(String, [String])] = [
        ("saturday if possible, after the noon", ["Saturday, November 28, after noon"]),
        ("not at noon, after the noon, like 3 or 4", ["any day at 3 PM, or any day at 4 PM"]),
        ("the hour is 3 after noon, not noon", ["any day at 3 PM"]),
        ("friday, 10 before noon", ["Friday, November 27, at 10 AM"]),
        (
            "from 14 until 17 hour, next thursday, 3 december",
            ["Thursday, December 3, between 2 PM and 5 PM"]
        ),
        ("thursday 3.12. between 14 and 17", ["Thursday, December 3, between 2 PM and 5 PM"]),
        ("between 14 and 17 on friday", ["Friday, November 27, between 2 PM and 5 PM"]),
        ("between 14 and 17 december", ["from Monday, December 14 to Thursday, December 17"]),
        ("any day between 14 and 17", []),
        ("friday at 15 hour", ["Friday, November 27, at 3 PM"]),
        ("for 14 to 20 hours", []),
        (
            "december 9 after lunch, she naps til 1:30",
            ["Wednesday, December 9, in the early afternoon, after 1:30 PM"]
        ),
        ("she stays until 5 on friday", ["Friday, November 27, before 5 PM"]),
        (
            "I'd like a monday, monday the 7th, in the forenoon, she's an early bird",
            ["Monday, December 7, in the morning"]
        ),
        (
            "forenoon, ten or half past, not the crack of dawn",
            ["any day at 10 AM, or any day at 10:30 AM"]
        ),
        ("friday the 4th around 11, before lunch which is at noon", ["Friday, December 4, around 11 AM"]),
        ("the week after would be lovely, any day but tuesday", []),
        (
            "monday 7.12., 10 am",
            ["Monday, December 7, at 10 AM", "Monday, July 12, at 10 AM"]
        ),
    ]

    @Test(arguments: turns)
    func `a foreign turn and a reason leave the wish as it was meant`(text: String, expected: [String]) {
        #expect(Reader.spoken(text, as: .when) == expected)
    }

    /// Second thoughts.
    private static let thoughts: [(String, [String])] = [
        (
            "tuesday 5ish. hmm is tuesday the 1st? then wednesday",
            ["Wednesday, November 25, around 5 PM"]
        ),
        ("is tuesday free? then wednesday", ["Tuesday, November 24, or Wednesday, November 25"]),
        ("sat or sun, sun better. no sat", ["Saturday, November 28", "Sunday, November 29"]),
        ("sat or sun. no sat", ["Sunday, November 29"]),
    ]

    @Test(arguments: thoughts)
    func `a second thought replaces the first, or is asked about`(text: String, expected: [String]) {
        #expect(Reader.spoken(text, as: .when) == expected)
    }

    @Test(arguments: cases)
    func `wishes are read and read back`(text: String, expected: [String]) {
        #expect(Reader.spoken(text, as: .when) == expected)
    }

    @Test func `every span lies in the text`() {
        let text = "tuesday after 5 or wednesday at noon"
        let spans = Reader.read(text, as: .when).spans
        #expect(!spans.isEmpty && spans.allSatisfy { $0.upperBound <= text.utf8.count })
    }
}
