import Testing

@testable import Understanding

@Suite("Whose sign it is")
struct ScopeReaderSubjectTests {
    @Test(
        "The scope is the one meant",
        arguments: [
            ("my wife has a wobbly wheel", .other),
            ("his wheel wobbles", .other),
            ("my friend says my wheel wobbles", .present),
            ("I am booking for my mom, her wheel wobbles", .present),
        ] as [(String, Hearing.Sign.Scope)])
    func scope(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }

    @Test("Known to be for somebody else, their signs count")
    func forAnother() {
        #expect(Small.scope("her wheel wobbles", asked: Asked(forSomebodyElse: true)) == .present)
    }
}
