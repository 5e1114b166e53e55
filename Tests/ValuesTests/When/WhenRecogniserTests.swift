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
