import Testing

@testable import Values

@Suite("Second thoughts about wished times")
struct WhenThoughtsTests {
    private static let alternatives: [(String, [String])] = [
        (
            "after 6 not fri. or sat am. actually not this sat, next",
            ["any day after 6 PM except Fridays, or Saturday, December 5, in the morning"]
        ),
        (
            "make it after 11 on Tuesday, Thursday is fine as is",
            [
                "Tuesday, November 24, after 11 AM, or Thursday, November 26",
                "Tuesday, December 1, after 11 AM, or Thursday, November 26",
            ]
        ),
        ("wed at 10 or thurs at 2. actually not thurs", ["Wednesday, November 25, at 10 AM"]),
        (
            "wed at 10 or thurs at 2. make the thursday 3",
            ["Wednesday, November 25, at 10 AM, or Thursday, November 26, at 3 PM"]
        ),
        (
            "fri morning or sat afternoon, no sat morning",
            ["Friday, November 27, in the morning, or Saturday, November 28, in the morning"]
        ),
        ("wed the 2nd or fri the 4th, actually not the 4th", ["Wednesday, December 2"]),
        (
            "the 1st or the 2nd, after lunch. not the 1st now that i look",
            ["Wednesday, December 2, in the early afternoon"]
        ),
        (
            "fri 27 morning or mon 30 after 3. make the monday after 4",
            ["Friday, November 27, in the morning, or Monday, November 30, after 4 PM"]
        ),
        ("wed morning or fri morning, on reflection not wed", ["Friday, November 27, in the morning"]),
        ("thurs at noon or fri at noon, actually scrap thurs", ["Friday, November 27, at noon"]),
        (
            "tues dec 1 10am or thurs dec 3 10am or no make thurs 11",
            ["Tuesday, December 1, at 10 AM, or Thursday, December 3, at 11 AM"]
        ),
        (
            "mon the 30th, or tues, no monday, after 5. hmm unless thursday. no mon",
            ["Monday, November 30, after 5 PM"]
        ),
        ("either thurs or fri. hmm no fri. afternoon", ["Friday, November 27, in the afternoon"]),
        (
            "monday or wed. mon at 2 wed at 4",
            ["Monday, November 30, at 2 PM, or Wednesday, November 25, at 4 PM"]
        ),
        (
            "he can come thursday or friday but thursday only till 2",
            ["Friday, November 27, or Thursday, November 26, before 2 PM"]
        ),
    ]

    @Test(arguments: alternatives)
    func `of several alternatives only the one that is meant changes`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }

    private static let replaced: [(String, [String])] = [
        ("wed 2pm... no sorry thurs 2pm", ["Thursday, November 26, at 2 PM"]),
        ("mon or wed aftr 5, scratch mon", ["Wednesday, November 25, after 5 PM"]),
        ("sat morning or sun morning. actually sun doesnt work", ["Saturday, November 28, in the morning"]),
        (
            "friday 4ish or sat anytime. hmm make sat the afternoon",
            ["Friday, November 27, around 4 PM, or Saturday, November 28, in the afternoon"]
        ),
        ("no i said friday not saturday", ["Friday, November 27"]),
        ("no not saturday. sunday", ["Sunday, November 29"]),
        ("tues the 1st, no wed the 2nd, 11ish", ["Wednesday, December 2, around 11 AM"]),
        ("weds pm, oh no weds im at the dentist, thurs pm", ["Thursday, November 26, in the afternoon"]),
        ("i said am not pm, friday 9", ["Friday, November 27, at 9 AM"]),
        (
            "no fri is AFTER 4 not morning. sat morning ok",
            ["Friday, November 27, after 4 PM, or Saturday, November 28, in the morning"]
        ),
        ("no thats wrong i said monday", ["Monday, November 30"]),
        (
            "no monday is my doctor. after 4 all days, or sunday",
            ["any day after 4 PM, or Sunday, November 29"]
        ),
        ("make it 5:30, or no 5 is fine", ["any day at 5 PM"]),
        ("5:30 no 6", ["any day at 6 PM"]),
        (
            "prob thurs no wait thx giving. fri aftr 4 or sat mornimg",
            ["Friday, November 27, after 4 PM, or Saturday, November 28, in the morning"]
        ),
        ("friday at 2. wait no 3", ["Friday, November 27, at 3 PM"]),
        ("friday at 2, or no, make it thursday", ["Thursday, November 26, at 2 PM"]),
        ("sat, no sun", ["Sunday, November 29"]),
        ("thursday morning... no afternoon", ["Thursday, November 26, in the afternoon"]),
        ("next week wed, actually no thurs", ["Thursday, December 3"]),
        ("monday. sorry wednesday i meant", ["Wednesday, November 25"]),
        ("fri 4pm. oops 5pm", ["Friday, November 27, at 5 PM"]),
        ("mornings. no wait afternoons", ["any day in the afternoon"]),
        ("the 3rd, no the 4th, after 1", ["Friday, December 4, after 1 PM"]),
        ("dec 3 at 2 no wait dec 4", ["Friday, December 4, at 2 PM"]),
        ("wed 3ish. no thats choir. thurs 3ish", ["Thursday, November 26, around 3 PM"]),
        ("sat the 5th. hang on thats my nephews wedding. sun the 6th", ["Sunday, December 6"]),
        ("friday 10. wait is that black friday. monday then", ["Monday, November 30, at 10 AM"]),
        ("tues 3. no hold on tues is bridge. wed 3", ["Wednesday, November 25, at 3 PM"]),
        ("friday... or actually could it be saturday? morning", ["Saturday, November 28, in the morning"]),
        ("monday at 4 no 5 no sorry 4:30", ["Monday, November 30, at 4:30 PM"]),
        (
            "next tuesday at 2, on second thought wednesday",
            ["Wednesday, December 2, at 2 PM", "Wednesday, November 25, at 2 PM"]
        ),
        ("let's say wed 11. no 11:30. thanks", ["Wednesday, November 25, at 11:30 AM"]),
        ("saturday at ten. oh wait he's away saturday. sunday at ten", ["Sunday, November 29, at 10 AM"]),
        ("i said 3 but 4 is better, friday", ["Friday, November 27, at 4 PM"]),
        ("mon 9am. nope mon is no good. tues 1st 9am", ["Tuesday, December 1, at 9 AM"]),
        ("afternoon on the 2nd, no, the 3rd", ["Thursday, December 3, in the afternoon"]),
        ("sunday no saturday no sunday", ["Sunday, November 29"]),
        ("can we do 4 instead of 5 on friday", ["Friday, November 27, at 4 PM"]),
        (
            "monday morning, wait no i work mondays, wednesday morning",
            ["Wednesday, November 25, in the morning"]
        ),
        ("4pm fri. no make that sat. same time", ["Saturday, November 28, at 4 PM"]),
        ("at 10, no wait 11, friday no wait saturday", ["Saturday, November 28, at 11 AM"]),
        ("sunday. no, not sunday, we have church. saturday", ["Saturday, November 28"]),
        ("dec 5 no 6", ["Sunday, December 6"]),
        ("dec 5 at 3 no 4", ["Saturday, December 5, at 4 PM"]),
        ("morning is better than afternoon, friday", ["Friday, November 27, in the morning"]),
        ("Tuesday. No, I tell a lie, Wednesday", ["Wednesday, November 25"]),
    ]

    @Test(arguments: replaced)
    func `what is said last takes the place of what it takes back`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }

    private static let quoted: [(String, [String])] = [
        ("monday the 30th after 5. not 'except monday'. MONDAY", ["Monday, November 30, after 5 PM"]),
        ("monday the 30th after 5. not \"except monday\". MONDAY", ["Monday, November 30, after 5 PM"]),
        ("friday at 4, not the 4th", ["Friday, November 27, at 4 PM"]),
    ]

    @Test(arguments: quoted)
    func `what is quoted or only said again leaves nothing out`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }
}
