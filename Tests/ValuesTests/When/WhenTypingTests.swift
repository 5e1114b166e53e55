import Testing

@testable import Values

@Suite("Wished times as they are typed")
struct WhenTypingTests {
    private static let slips: [(String, [String])] = [
        (
            "arnd 3 or 4 tmrw or thurs, not fri",
            [
                "Wednesday, November 25, around 3 PM, or Wednesday, November 25, around 4 PM, or Thursday, November 26, around 3 PM, or Thursday, November 26, around 4 PM"
            ]
        ),
        (
            "b4 5 on sat or aftr 1 sun",
            ["Saturday, November 28, before 5 PM, or Sunday, November 29, after 1 PM"]
        ),
        (
            "evry weekday xcept mon aftr 3",
            ["every week, Tuesdays, Wednesdays, Thursdays and Fridays after 3 PM"]
        ),
        (
            "mon/wed/fri aftr 6pm not b4",
            [
                "Monday, November 30, after 6 PM, or Wednesday, November 25, after 6 PM, or Friday, November 27, after 6 PM"
            ]
        ),
        (
            "sat 10-12 or sun same time",
            ["Saturday, November 28, between 10 AM and noon, or Sunday, November 29, between 10 AM and noon"]
        ),
        ("weeknights after 6", ["weekdays in the evening, after 6 PM"]),
        ("tmrw aftr 3 pls", ["Wednesday, November 25, after 3 PM"]),
        ("sat b4 noon", ["Saturday, November 28, before noon"]),
        ("btwn 2 n 4 on fri", ["Friday, November 27, between 2 PM and 4 PM"]),
        ("arnd 5 thur", ["Thursday, November 26, around 5 PM"]),
        ("wensday evning", ["Wednesday, November 25, in the evening"]),
        (
            "thrs aftrnoon or fri mornin",
            ["Thursday, November 26, in the afternoon, or Friday, November 27, in the morning"]
        ),
        (
            "nxt wk tues or weds aft 4",
            ["Tuesday, December 1, after 4 PM, or Wednesday, December 2, after 4 PM"]
        ),
        ("til 3 on fri", ["Friday, November 27, before 3 PM"]),
        ("befor noon sat", ["Saturday, November 28, before noon"]),
        ("mon 30th arnd 2 ish", ["Monday, November 30, around 2 PM"]),
        ("frm 4 onwards wed", ["Wednesday, November 25, after 4 PM"]),
        ("tomorow morrning", ["Wednesday, November 25, in the morning"]),
        ("any tym aftr 6 wkdays", ["weekdays after 6 PM"]),
        (
            "sat aftr lunch or sun evnin",
            ["Saturday, November 28, in the early afternoon, or Sunday, November 29, in the evening"]
        ),
        ("weds aftrnoon anytime aftr 2", ["Wednesday, November 25, in the afternoon, after 2 PM"]),
        ("frday mornig b4 11", ["Friday, November 27, in the morning, before 11 AM"]),
        ("tomoz at 4", ["Wednesday, November 25, at 4 PM"]),
        (
            "thur aftrnoon or fri b4 2",
            ["Thursday, November 26, in the afternoon, or Friday, November 27, before 2 PM"]
        ),
        ("wkdays aftr 5:30 xcept fri", ["Mondays, Tuesdays, Wednesdays and Thursdays after 5:30 PM"]),
        ("sat mrng 10ish", ["Saturday, November 28, around 10 AM"]),
        (
            "nxt thurs evening arnd 7",
            ["Thursday, December 3, around 7 PM", "Thursday, November 26, around 7 PM"]
        ),
        ("mon-weds nites", ["Mondays, Tuesdays and Wednesdays at night"]),
        ("fri nite aftr 7", ["Friday, November 27, at night, after 7 PM"]),
        ("2moro afternon btwn 1 & 3", ["Wednesday, November 25, in the afternoon, between 1 PM and 3 PM"]),
        ("thursady or firday 4pm", ["Thursday, November 26, at 4 PM, or Friday, November 27, at 4 PM"]),
        (
            "school nights are fine aftr 7",
            ["Mondays, Tuesdays, Wednesdays and Thursdays in the evening, after 7 PM"]
        ),
        ("week nights only pls, not fri", ["Mondays, Tuesdays, Wednesdays and Thursdays in the evening"]),
    ]

    @Test(arguments: slips)
    func `slips of small words are read`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }

    private static let foreign: [(String, [String])] = [
        (
            "is possible thursday? if not, friday, both after the 16:00",
            ["Thursday, November 26, after 4 PM, or Friday, November 27, after 4 PM"]
        ),
        ("i am free all the days less sunday", ["any day except Sundays"]),
        ("only in the tarde please, i mean afternoon, of monday", ["Monday, November 30, in the afternoon"]),
        ("no in the morning, in the afternoon yes, thursday", ["Thursday, November 26, in the afternoon"]),
        ("the saturday i work, sunday i am free from 10", ["Sunday, November 29, after 10 AM"]),
        ("i can only after four in the day of friday", ["Friday, November 27, after 4 PM"]),
        ("every day ok but no in morning", ["every day, any day except in the morning"]),
        ("for me is good the saturday in the afternoon", ["Saturday, November 28, in the afternoon"]),
        ("not possible monday, thursday yes after 17:00", ["Thursday, November 26, after 5 PM"]),
        ("the friday no, the saturday yes", ["Saturday, November 28"]),
        ("i prefer the day thursday at the 5 of afternoon", ["Thursday, November 26, at 5 PM"]),
        ("only the saturdays and the sundays can be", ["Saturdays, or Sundays"]),
        ("after the work, not the friday", ["any day after work except Fridays"]),
        ("can be every day, but the wednesday not", ["every day, any day except Wednesdays"]),
        ("in the friday i have not time, saturday ok", ["Saturday, November 28"]),
        ("better for me the thursday in morning", ["Thursday, November 26, in the morning"]),
        ("monday i can not, wednesday i can after 5", ["Wednesday, November 25, after 5 PM"]),
        (
            "i can the tuesday 1 december or the thursday 3 december after the 5",
            ["Tuesday, December 1, after 5 PM, or Thursday, December 3, after 5 PM"]
        ),
        ("for me only is possible in the weekend, the saturday better", ["Saturday, November 28"]),
        ("can you make in friday at hour 15:30", ["Friday, November 27, at 3:30 PM"]),
        ("all the mornings are good less the thursday", ["any day in the morning except Thursdays"]),
        ("from monday until thursday i am not in home, friday yes", ["Friday, November 27"]),
        ("i prefer more late, like 18:00, thursday", ["Thursday, November 26, at 6 PM"]),
        (
            "friday mornig or if no posible saturday in the morning",
            ["Friday, November 27, in the morning, or Saturday, November 28, in the morning"]
        ),
        ("i want for the saturday but only if is after 12", ["Saturday, November 28, after noon"]),
    ]

    @Test(arguments: foreign)
    func `a second language is read as it was meant`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }
}
