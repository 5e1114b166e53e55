import Testing

@testable import Understanding

@Suite("In which tense a sign is told")
struct ScopeReaderTenseTests {
    @Test(
        "What is told in the present is not past, whatever is dated beside it",
        arguments: [
            ("my wheel wobbles when I was in town years ago", .present),
            ("in 2015 my wheel wobbled", .past),
            ("I have got a wheel that wobbles, in 2015", .present),
            ("wobbly wheels are what I had as a kid", .past),
            ("I have a wheel that still wobbles years ago", .present),
        ] as [(String, Hearing.Sign.Scope)])
    func scope(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }
}
