import Testing

@testable import Understanding

@Suite("Imagined signs")
struct ScopeReaderImaginedTests {
    @Test(
        "The scope is the one meant",
        arguments: [
            ("what if my wheel wobbles", .hypothetical),
            ("is a wobbly wheel a reason not to come?", .hypothetical),
            ("should a driver with a wobbly wheel come?", .hypothetical),
            ("your site says a wobbly wheel is bad", .hypothetical),
            ("is it ok that my wheel wobbles?", .present),
            ("why does my wheel wobble?", .present),
            ("wobbly wheel, can I still come?", .present),
            ("does a wobbly wheel mean I need a garage?", .hypothetical),
            ("at what speed is it a wobbly wheel", .hypothetical),
            ("if my wheel started to wobble, would I have to cancel?", .hypothetical),
            ("it is as if the wheel wobbles", .present),
            ("a bit of a wobbly wheel maybe?", .present),
            ("could be nothing, but there is a wobbly wheel", .present),
            ("not sure if this counts but the wheel wobbles", .present),
            ("no idea whether it matters, the wheel wobbles", .present),
            ("if it helps you, the wheel wobbles", .present),
            ("if one comes out of a garage, however, the wheel wobbles", .present),
            ("if one drives home but then the wheel wobbles", .hypothetical),
            ("if my wheel ever wobbled I would call", .hypothetical),
            ("why would a wobbly wheel be a problem, I am just reading", .hypothetical),
            ("is it a problem with wobbly wheels? mine is one", .present),
            ("is it a problem with wobbly wheels?? mine is one", .present),
            ("is it a problem with wobbly wheels? I am only asking", .hypothetical),
            ("is it a problem with wobbly wheels? I have none", .hypothetical),
            ("an exam question says: wobbly wheel, what now", .hypothetical),
            ("I am writing a novel. The wheel wobbles on page one", .hypothetical),
            ("revising for a test with my wobbly wheel", .present),
        ] as [(String, Hearing.Sign.Scope)])
    func scope(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }

    @Test("In a screening question a bare name counts")
    func screening() { #expect(Small.scope("wobbly wheel?", asked: Asked(.screening)) == .present) }
}
