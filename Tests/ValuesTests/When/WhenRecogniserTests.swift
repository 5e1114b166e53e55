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
        ("wait sunday is my moms bday. only sat then", ["Saturday, November 28"]),
        ("change it to tuesday, monday i have class", ["Tuesday, November 24"]),
        (
            "no, saturday the 5th in the morning or sunday the 6th",
            ["Saturday, December 5, in the morning, or Sunday, December 6"]
        ),
        (
            "saturday the 5th in the morning, or else sunday",
            ["Saturday, December 5, in the morning, or Sunday, December 6"]
        ),
        ("i could do friday, she has bridge on mondays and wednesdays so not those", ["Friday, November 27"]),
        ("tuesdays i volunteer, thursday after 2", ["Thursday, November 26, after 2 PM"]),
        ("before noon, not during my program, that's two to three", ["any day before noon"]),
        ("drop the tuesday", ["any day except Tuesdays"]), ("route 9p", []),
        ("wednesday morning, the 2nd", ["Wednesday, December 2, in the morning"]),
        ("make it saturday. no leave friday", ["Friday, November 27"]),
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

    /// Days and times that stand in a reason or a condition, or were not said.
    private static let reasons: [(String, [String])] = [
        ("not at noon please, I'm at lunch", ["any day except at noon"]),
        ("that's my lunch break, so not at noon", ["any day except at noon"]),
        ("not between 12 and 1, that's when I eat lunch", ["any day except between noon and 1 PM"]),
        ("friday, but between 12 and 1 I'm at lunch", ["Friday, November 27, except between noon and 1 PM"]),
        (
            "I have lunch from 12 to 1, friday otherwise works",
            ["Friday, November 27, except between noon and 1 PM"]
        ),
        ("my lunch break is 12 to 1, friday works", ["Friday, November 27, except between noon and 1 PM"]),
        ("friday I'm on lunch until 1", ["Friday, November 27, after 1 PM"]),
        ("after 2, I'm at lunch before", ["any day after 2 PM"]),
        ("around lunch on friday", ["Friday, November 27, around midday"]),
        ("friday on my lunch break", ["Friday, November 27, at midday"]),
        ("lunchtime works", ["any day at midday"]), ("my lunch hour works best", ["any day at midday"]),
        ("when I'm on lunch, friday", ["Friday, November 27, at midday"]),
        ("send it, and if I hear nothing by friday I'll call", []),
        ("if nobody calls by friday I'm writing a review", []),
        ("if there's no answer by friday I'll try elsewhere", []),
        ("if the pain in my back doesn't ease by friday I'll call wednesday", []),
        ("unless I hear from you by friday, thursday at 2", ["Thursday, November 26, at 2 PM"]),
        ("thursday, and if she doesn't call by friday, forget it", ["Thursday, November 26"]),
        ("friday if possible", ["Friday, November 27"]),
        ("if not friday, saturday", ["Friday, November 27, or Saturday, November 28"]),
        ("if friday is full then thursday", ["Thursday, November 26"]),
        (
            "friday at 3, if it doesn't work thursday at 2",
            ["Friday, November 27, at 3 PM, or Thursday, November 26, at 2 PM"]
        ),
        ("if you don't have friday, saturday", ["Saturday, November 28"]),
        ("I did not say midday is when I want it", []), ("I didn't say friday", []),
        ("I never said friday, I said thursday at 2", ["Thursday, November 26, at 2 PM"]),
        ("I didn't say friday I said thursday at 2", ["Thursday, November 26, at 2 PM"]),
        ("I said nothing about friday. thursday", ["Thursday, November 26"]),
        ("friday next week, he works thursdays", ["Friday, December 4"]),
        ("any time, he works thursdays", ["any day except Thursdays"]),
        ("weekdays, she works mornings", ["weekdays except in the morning"]),
        ("my husband works fridays, so thursday", ["Thursday, November 26"]),
        ("friday mornings, my wife works fridays", ["Fridays in the morning"]),
        ("you didn't say friday", []), ("if it's not better by friday I'll call", []),
        ("if it's not friday, saturday", ["Saturday, November 28"]),
        (
            "Friday morning, or Wednesday morning if Friday doesn't work",
            ["Friday, November 27, in the morning, or Wednesday, November 25, in the morning"]
        ),
        ("friday. thursday only if friday is full", ["Friday, November 27, or Thursday, November 26"]),
        (
            "weekday mornings work, or saturday, NOT thursday tho thats thanksgiving",
            ["weekdays in the morning except Thursday, November 26, or Saturday, November 28"]
        ),
        (
            "weekday afternoons, so 2ish. not this week though, it's thanksgiving and the house is full",
            ["weekdays around 2 PM except from Monday, November 23 to Sunday, November 29"]
        ),
    ]

    @Test(arguments: reasons)
    func `what stands in a reason is no wish`(text: String, expected: [String]) {
        #expect(Reader.spoken(text, as: .when) == expected)
    }

    /// Hours with the article of other languages, and days of the month that stay days.
    private static let articles: [(String, [String])] = [
        ("the 6 in the evening", ["any day at 6 PM"]), ("at the 9 at night", ["any day at 9 PM"]),
        ("after the 6 in the evening", ["any day after 6 PM"]),
        ("tuesday, after the 6", ["Tuesday, November 24, after 6 PM"]),
        ("tuesday after the 6", ["Tuesday, November 24, after 6 PM"]),
        ("the tuesday, after the 6 of the evening", ["Tuesday, November 24, after 6 PM"]),
        ("at the 3 in the afternoon", ["any day at 3 PM"]),
        ("thursday at the 4", ["Thursday, November 26, at 4 PM"]),
        ("tomorrow, before the 5", ["Tuesday, November 24, before 5 PM"]),
        ("tuesday from the 3 to the 5", ["Tuesday, November 24, between 3 PM and 5 PM"]),
        ("friday from the 10 in the morning to the 12", ["Friday, November 27, between 10 AM and noon"]),
        ("between the 3 and the 5 of the afternoon", ["any day between 3 PM and 5 PM"]),
        ("after the 6th", ["from Monday, December 7 on"]), ("after the 6", ["from Monday, December 7 on"]),
        ("tuesday after the 6th", ["Tuesday, December 8"]), ("tuesday the 1", ["Tuesday, December 1"]),
        ("tuesday the 1 in the morning", ["Tuesday, December 1, in the morning"]),
        ("on the 6 in the morning", ["Sunday, December 6, in the morning"]),
        ("the 6 of december", ["Sunday, December 6"]),
        ("between the 3 and the 6 of december", ["from Thursday, December 3 to Sunday, December 6"]),
        ("friday before the 12 of december", ["Friday, December 11"]),
        ("the 2 sessions in the morning", ["any day in the morning"]),
    ]

    @Test(arguments: articles)
    func `an hour may have an article, and a day keeps its own`(text: String, expected: [String]) {
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
        ("thursday next week, no, friday", ["Friday, December 4"]),
        ("thursday next week, actually this friday", ["Friday, November 27"]),
        ("next thursday, no, friday", ["Friday, December 4", "Friday, November 27"]),
        (
            "thursday next week, mornings. hmm, no, friday, he works thursdays",
            ["Friday, December 4, in the morning"]
        ),
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
