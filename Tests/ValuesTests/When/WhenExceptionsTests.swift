import Testing

@testable import Values

@Suite("Exceptions from wished times")
struct WhenExceptionsTests {
    private static let exceptions: [(String, [String])] = [
        (
            "any day next week apart from tues and thurs",
            ["from Monday, November 30 to Sunday, December 6, except Tuesdays and Thursdays"]
        ),
        ("weeknights bar wednesday", ["Mondays, Tuesdays, Thursdays and Fridays in the evening"]),
        ("afternoons except tuesdays and fridays", ["any day in the afternoon except Tuesdays and Fridays"]),
        (
            "thursday or friday, not before 11 and not after 4",
            ["Thursday, November 26, between 11 AM and 4 PM, or Friday, November 27, between 11 AM and 4 PM"]
        ),
        ("i can do any weekday that isnt wednesday", ["Mondays, Tuesdays, Thursdays and Fridays"]),
        (
            "6 PM not am. weeknights after 6 exc friday, or sat 5th am",
            [
                "Mondays, Tuesdays, Wednesdays and Thursdays in the evening, after 6 PM, or Saturday, December 5, in the morning"
            ]
        ),
        (
            "every week not dates. just mon-thu evenings after 6",
            ["every week, Mondays, Tuesdays, Wednesdays and Thursdays in the evening, after 6 PM"]
        ),
        (
            "any day but Wednesdays, mornings I have the grandkids",
            ["any day except Wednesdays and in the morning"]
        ),
        ("weekdays except friday after 5:30", ["Mondays, Tuesdays, Wednesdays and Thursdays after 5:30 PM"]),
        (
            "friday OR the weekend, like sat or sunday too",
            ["Friday, November 27, or Saturday, November 28, or Sunday, November 29"]
        ),
        ("any afternoon but thursday", ["any day in the afternoon except Thursdays"]),
        ("weekdays xcept wed", ["Mondays, Tuesdays, Thursdays and Fridays"]),
        ("mon-fri bar thurs after 3", ["Mondays, Tuesdays, Wednesdays and Fridays after 3 PM"]),
        ("weekday mornings excl mondays", ["Tuesdays, Wednesdays, Thursdays and Fridays in the morning"]),
        (
            "any time next week apart from the wed",
            ["from Monday, November 30 to Sunday, December 6, except Wednesdays"]
        ),
        (
            "every evening except fri and sat",
            ["every day, any day in the evening except Fridays and Saturdays"]
        ),
        (
            "all week but not friday, after 10",
            ["from Tuesday, November 24 to Sunday, November 29, after 10 AM except Fridays"]
        ),
        ("no mondays, no mornings", ["any day except Mondays and in the morning"]),
        ("not before 10 and not fridays", ["any day after 10 AM except Fridays"]),
        (
            "weekdays after 5 except thursday, that's choir",
            ["Mondays, Tuesdays, Wednesdays and Fridays after 5 PM"]
        ),
        ("anytime sat excluding the morning", ["Saturday, November 28, except in the morning"]),
        (
            "weekends only, not this one",
            ["weekends except from Saturday, November 28 to Sunday, November 29"]
        ),
        ("afternoons, wed excluded", ["any day in the afternoon except Wednesdays"]),
        ("any weekday save wednesday", ["Mondays, Tuesdays, Thursdays and Fridays"]),
        ("evenings mon to thu, not tue", ["Mondays, Wednesdays and Thursdays in the evening"]),
        ("anytime except between 12 and 2", ["any day except between noon and 2 PM"]),
        ("all week bar the thursday", ["from Tuesday, November 24 to Sunday, November 29, except Thursdays"]),
        ("every day expect sunday", ["any day except Sundays"]),
        ("not weekends and not before 4", ["any day after 4 PM except Saturdays and Sundays"]),
        ("mornings but never a monday", ["any day in the morning except Mondays"]),
        (
            "mon wed fri, any time but lunch",
            [
                "Monday, November 30, except at midday, or Wednesday, November 25, except at midday, or Friday, November 27, except at midday"
            ]
        ),
        (
            "next week any day other than thurs after 3",
            ["from Monday, November 30 to Sunday, December 6, after 3 PM except Thursdays"]
        ),
        ("weekdays after 4, no wednesdays", ["Mondays, Tuesdays, Thursdays and Fridays after 4 PM"]),
        (
            "weekday evenings excluding thursdays, or sunday afternoon",
            [
                "Mondays, Tuesdays, Wednesdays and Fridays in the evening, or Sunday, November 29, in the afternoon"
            ]
        ),
        ("fridays, not the 4th though", ["Fridays except Friday, December 4"]),
        (
            "sat or sun but not sun morning",
            ["Saturday, November 28, or Sunday, November 29, except in the morning"]
        ),
        (
            "tuesdays and thursdays only, after 10, not thanksgiving",
            ["Tuesdays after 10 AM, or Thursdays after 10 AM except Thursday, November 26"]
        ),
        (
            "saturday or sunday whichever, but not before noon on sunday",
            ["Saturday, November 28, or Sunday, November 29, after noon"]
        ),
        (
            "anything after 3 on weekdays except tuesdays",
            ["Mondays, Wednesdays, Thursdays and Fridays after 3 PM"]
        ),
        (
            "any morning bar monday, or friday afternoon",
            ["any day in the morning except Mondays, or Friday, November 27, in the afternoon"]
        ),
        ("the 2nd is no good, the 3rd or 4th", ["Thursday, December 3, or Friday, December 4"]),
        ("not mornings not mondays", ["any day except Mondays and in the morning"]),
        (
            "weekday mornings or weekday evenings, never afternoons",
            ["weekdays in the morning, or weekdays in the evening"]
        ),
        ("wed is out, thurs is out, fri is ok", ["Friday, November 27"]),
        (
            "only mornings and only on tuesday or friday after thanksgiving",
            [
                "Tuesday, November 24, in the morning, or Friday, November 27, in the morning",
                "Tuesday, December 1, in the morning, or Friday, November 27, in the morning",
            ]
        ),
        (
            "no weekends no mornings no mondays. anything else",
            ["any day except Mondays, Saturdays, Sundays and in the morning"]
        ),
        ("after 4 but before 6, any day except wed", ["any day between 4 PM and 6 PM except Wednesdays"]),
        ("any time after 5 exc weds when i have the kids", ["any day after 5 PM except Wednesdays"]),
        ("i am available everyday but no wednesday", ["any day except Wednesdays"]),
        (
            "Oh any day dear, I'm always home, except when I'm at the hairdresser, that's Thursday",
            ["any day except Thursdays"]
        ),
        (
            "after 5 mon-thu, after 2 fri, no weekends",
            [
                "from Monday, November 30 to Thursday, December 3, after 5 PM except Saturdays and Sundays, or Friday, November 27, after 2 PM"
            ]
        ),
        (
            "mon 9-11 wed 1-3 not fri",
            ["Monday, November 30, between 9 AM and 11 AM, or Wednesday, November 25, between 1 PM and 3 PM"]
        ),
    ]

    @Test(arguments: exceptions)
    func `an exception takes out what it names and nothing else`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }
}
