import Testing

@testable import Values

@Suite("What somebody has or does on a day")
struct WhenEngagementsTests {
    private static let engagements: [(String, [String])] = [
        ("call me before 9, for the visit friday afternoon", ["Friday, November 27, in the afternoon"]),
        ("ring me between 2 and 4. friday", ["Friday, November 27"]),
        ("call me friday at 3", ["Friday, November 27, at 3 PM"]),
        ("my ride is only free on thursdays so thursday", ["Thursday, November 26"]),
        ("i pick up the grandkids at 3 so before that, wed", ["Wednesday, November 25, before 3 PM"]),
        ("the therapist comes monday and thursday, so not those", ["any day except Mondays and Thursdays"]),
        (
            "I do Meals on Wheels Tuesdays and Fridays, Wednesday at one would be nice",
            ["Wednesday, November 25, at 1 PM"]
        ),
        ("we are away from the 1st to the 5th, so the 7th", ["Monday, December 7"]),
        (
            "She's got her bridge on Mondays and the cleaner comes Wednesday, so Tuesday or Thursday, late morning, but not this Thursday of course, that's Thanksgiving",
            [
                "Tuesday, November 24, in the late morning, or Thursday, December 3, in the late morning",
                "Tuesday, December 1, in the late morning, or Thursday, December 3, in the late morning",
            ]
        ),
        ("I work Tuesdays, so Wednesday", ["Wednesday, November 25"]),
        ("ok change to sat only fri im in buffalo", ["Saturday, November 28"]),
        (
            "I teach mondays and wednesdays, so thursday or friday after 3",
            ["Thursday, November 26, after 3 PM, or Friday, November 27, after 3 PM"]
        ),
        ("The nurse comes tuesdays, so any other day", ["any day except Tuesdays"]),
        (
            "My husband has dialysis monday wednesday and friday, so thursday would be best",
            ["Thursday, November 26"]
        ),
        (
            "I have church sundays and bridge wednesdays, so any other morning",
            ["any day in the morning except Wednesdays and Sundays"]
        ),
        ("fri im at work till 3, so after that", ["Friday, November 27, after 3 PM"]),
        ("mornings i mind the baby, so afternoons", ["any day in the afternoon"]),
        ("evenings i teach, weekends are fine", ["weekends except in the evening"]),
        ("wednesdays i have choir at 7, otherwise evenings", ["any day in the evening except Wednesdays"]),
        ("Monday's the dentist, Wednesday I'm free", ["Wednesday, November 25"]),
        ("my daughter visits sundays so saturday please", ["Saturday, November 28"]),
        ("the nurse is here thursdays and my sister fridays, so wednesday", ["Wednesday, November 25"]),
        (
            "I volunteer at the library mondays, so wednesday or friday",
            ["Wednesday, November 25, or Friday, November 27"]
        ),
        ("he golfs on wednesdays so i am free then, wednesday at 2", ["Wednesday, November 25, at 2 PM"]),
        (
            "my aide comes monday wednesday friday till noon, so a thursday afternoon",
            ["Thursdays in the afternoon"]
        ),
        ("saturday we have a christening, sunday is fine", ["Sunday, November 29"]),
        ("i have the kids mon and tues, thurs works after 1", ["Thursday, November 26, after 1 PM"]),
        ("mornings I walk the dog, afternoons any day", ["any day in the afternoon"]),
        (
            "we have company thursday for the holiday, so friday or saturday",
            ["Friday, November 27, or Saturday, November 28"]
        ),
        (
            "the plumber is coming wednesday morning so wednesday afternoon",
            ["Wednesday, November 25, in the afternoon"]
        ),
        ("thursdays i have pt at 10, friday please", ["Friday, November 27"]),
        ("I'm at my daughter's till sunday, so monday the 30th", ["Monday, November 30"]),
        (
            "i get my nails done fridays at 2, any other afternoon",
            ["any day in the afternoon except Fridays, or Fridays in the afternoon except at 2 PM"]
        ),
        ("my wife has the car on tuesdays. wednesday after 3", ["Wednesday, November 25, after 3 PM"]),
        ("we eat at 6 so not then, 7 on wed", ["Wednesday, November 25, at 7 PM"]),
        (
            "im at dialysis tues thurs sat, so mon wed or fri",
            ["Monday, November 30, or Wednesday, November 25, or Friday, November 27"]
        ),
        (
            "mondays I am with my mother and thursdays she is with me so any other day",
            ["any day except Mondays and Thursdays"]
        ),
        ("i work in the mornings, wednesday after 2 is good", ["Wednesday, November 25, after 2 PM"]),
        (
            "My daughter says Wednesday, but I have my club Wednesdays, so tell her Friday, two o'clock",
            ["Friday, November 27, at 2 PM"]
        ),
        ("Not tomorrow, the day after's a holiday, so Friday then", ["Friday, November 27"]),
        (
            "It's my husband who is home Saturdays, I'm home Fridays, so Friday please",
            ["Friday, November 27"]
        ),
        ("im off fridays so friday, early as poss", ["as soon as possible, Friday, November 27"]),
    ]

    @Test(arguments: engagements)
    func `an engagement is told and not wished`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }

    private static let elderly: [(String, [String])] = [
        ("Not the weekend, my family visits. Some weekday, not too early", ["weekdays"]),
        (
            "I think Friday. Or was it Friday I have the eye doctor? No, that's Thursday. Friday then",
            ["Friday, November 27"]
        ),
        (
            "After my lunch, which I have at noon, so one o'clock, Wednesday",
            ["Wednesday, November 25, at 1 PM"]
        ),
        (
            "Whatever suits, only not Thursday as it's Thanksgiving and the family comes",
            ["any day except Thursdays"]
        ),
        (
            "I don't drive after dark so mornings would be best, any day but Monday",
            ["any day in the morning except Mondays"]
        ),
        ("Any day but Tuesday dear, I have my hair done Tuesdays", ["any day except Tuesdays"]),
        (
            "I don't do mornings, so an afternoon, Wednesday or Friday",
            ["Wednesday, November 25, in the afternoon, or Friday, November 27, in the afternoon"]
        ),
        ("I'm up at six but not fit for company before ten", ["any day after 10 AM"]),
        (
            "Friday. Not too early, ten or half past",
            ["Friday, November 27, at 10 AM, or Friday, November 27, at 10:30 AM"]
        ),
        ("Would Monday the 30th do, or if not the Tuesday", ["Monday, November 30, or Tuesday, December 1"]),
        (
            "I have the chiropodist on Friday mornings, so Friday afternoon would suit",
            ["Friday, November 27, in the afternoon"]
        ),
        ("Not Sundays, I go to church, and not before ten, I'm slow", ["any day after 10 AM except Sundays"]),
        (
            "I see the doctor Monday at 9, so Monday afternoon or Wednesday",
            ["Monday, November 30, in the afternoon, or Wednesday, November 25"]
        ),
        (
            "I'm an early riser, so first thing on Friday would suit me",
            ["Friday, November 27, in the early morning"]
        ),
        (
            "Well now, let me see. Not Wednesday. Thursday is the turkey. Friday then, mid morning",
            ["Friday, November 27, in the late morning"]
        ),
        ("I nap from one to three, so half past three on Friday", ["Friday, November 27, at 3:30 PM"]),
        ("Dr. Patel has me on the 1st at ten, so the 2nd please", ["Wednesday, December 2"]),
        (
            "Any day you like except Sunday, but not before ten, I take a while to get going",
            ["any day after 10 AM except Sundays"]
        ),
        (
            "My programs are on from two to four, so not then. Friday morning",
            ["Friday, November 27, in the morning"]
        ),
        ("It'll have to be a Saturday, my son drives me and he works the week", ["Saturdays"]),
        ("I can't be doing with mornings. Friday at two", ["Friday, November 27, at 2 PM"]),
        ("The bus comes at ten past so quarter past two on Friday", ["Friday, November 27, at 2:15 PM"]),
    ]

    @Test(arguments: elderly)
    func `the way of older visitors leaves the wish as it was meant`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }
}
