import Testing

@testable import Understanding

@Suite("What a date or an ending belongs to")
struct ScopeReaderDatesTests {
    @Test(
        "A date is of its own clause",
        arguments: [
            ("when I was a kid my wheel wobbled", .past),
            ("when I was a kid, my wheel wobbled", .past),
            ("my wheel wobbled, that was years ago", .past),
            ("I bought it years ago and my wheel wobbles", .present),
            ("I bought it years ago and my wheel wobbled", .doubtful),
            ("I am in my forties and my wheel wobbled", .present),
            ("I have a history of rust and my wheel wobbles", .present),
            ("history of a wobbly wheel", .past),
            ("my wheel wobbled in the past week", .present),
            ("my wheel wobbled when I was 2 miles from home", .present),
            ("my wheel wobbled a while ago", .doubtful),
            ("my wheel wobbled like when I was a kid", .present),
        ] as [(String, Hearing.Sign.Scope)])
    func dates(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }

    @Test(
        "What is over is what the clause speaks of",
        arguments: [
            ("my wheel wobbled but the headache is gone", .present),
            ("my wheel wobbled but the wobble is gone", .past),
            ("my wheel wobbled but the problem is gone", .past),
            ("my wheel wobbled, all gone now", .past),
            ("everyone else is fine now, my wheel wobbled", .present),
            ("my wheel wobbled and then it stopped raining", .present),
            ("my wheel wobbles until it is over", .present),
            ("my wheel wobbled. the milk is all gone", .present),
        ] as [(String, Hearing.Sign.Scope)])
    func endings(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }
}
