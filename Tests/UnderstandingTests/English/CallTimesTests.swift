import Testing

@testable import Understanding

@Suite("When to call")
struct CallTimesTests {
    @Test(
        "Only the clause about calling is blanked out",
        arguments: [
            ("call me between 5 and 7", "                       "),
            ("call me between 5 and 7 pm", "                          "),
            ("Thursday at 3, but call me after 6", "Thursday at 3, but                "),
            ("no calls before nine, please", "                    , please"),
            ("do NOT call between 12 and 1, I'm at lunch", "                            , I'm at lunch"),
            ("don't call before nine, Friday works", "                      , Friday works"),
            ("text me only after work", "                       "),
            ("don't call mornings, I sleep in", "                   , I sleep in"),
            (
                "ring me on 518-555-0162 but not while my program is on, that's two till three",
                "ring me on 518-555-0162 but                           ,                      "
            ),
            ("call me before 9, for the visit Friday", "                , for the visit Friday"),
            ("ring before noon. the visit any day after 2", "                . the visit any day after 2"),
        ])
    func blanked(text: String, rest: String) { #expect(CallTimes.blanked(text) == rest) }

    @Test(
        "What else is said stays",
        arguments: [
            "Thursday after 3", "call me at 518-555-0123", "call me after 5 at 518-555-0123",
            "call me on Thursday",
            "I will call", "", "reach me", "call me, but not on the visit", "Thursday, but not at noon",
        ])
    func kept(text: String) { #expect(CallTimes.blanked(text) == text) }
}
