import Testing

@testable import Understanding

@Suite("Denied signs")
struct ScopeReaderDenialTests {
    @Test(
        "The scope is the one meant",
        arguments: [
            ("no wobbly wheel", .negated),
            ("my wheel does not wobble", .negated),
            ("without any wobble in the wheel", .negated),
            ("no fire, smoke or wobbly wheels", .negated),
            ("wheel wobbles: no", .negated),
            ("wobbly wheel: none", .negated),
            ("no noise but my wheel wobbles", .present),
            ("no noise, my wheel wobbles", .present),
            ("no idea why my wheel wobbles", .present),
            ("no noise, wheel wobbles though", .present),
            ("not only the wheel wobbles", .present),
            ("no, cannot hold the wheel", .present),
            ("no cannot hold the wheel any more", .present),
            ("no, no grip on the wheel", .present),
            // What follows the answer is heard for itself: in doubt the sign is there.
            ("no, wheel wobbly", .present),
            ("it stops without braking and the wheel wobbles", .present),
            ("it stops without braking and wobbling of the wheel", .negated),
        ] as [(String, Hearing.Sign.Scope)])
    func scope(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }
}
