import Testing

@testable import Understanding

@Suite("Signs that are over")
struct ScopeReaderPastTests {
    @Test(
        "The scope is the one meant",
        arguments: [
            ("my wheel used to wobble", .past),
            ("years ago my wheel wobbled", .past),
            ("my wheel wobbled but it went away", .past),
            ("my wheel wobbled. it is gone now", .past),
            ("years ago my wheel wobbled and it still does", .present),
            ("my wheel wobbles ever since", .present),
            ("my wheel wobbles more than it used to", .present),
            ("had a wobbly wheel years ago, not now", .past),
            ("my wheel wobbled, it healed, nothing now", .past),
            ("my wheel wobbled in May but that's been over for months", .past),
            ("my wheel wobbled, I put it back on since", .past),
            ("my wheel wobbled, that is long behind me", .past),
            ("years back my wheel wobbled and I blame the ride home on that", .present),
            ("my wheel wobbled. It wore off the same day. My seat began to creak last week", .past),
            ("my wheel wobbled. it healed. it came back today", .present),
            ("my wheel wobbled. it healed, but now it wobbles", .present),
            ("the wheel wobbled in 1995. a garage looked. never had a problem since", .past),
            ("my wheel wobbled. my seat creaked. it wore off", .present),
            ("my wheel wobbled, which has not happened since I was four", .present),
            ("my wheel wobbles, it never used to", .present),
            ("my wheel never used to wobble on the road, now it shakes", .present),
            ("in the old days my wheel wobbled", .past),
            ("my wheel wobbles, otherwise all fine now", .present),
        ] as [(String, Hearing.Sign.Scope)])
    func scope(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }
}
