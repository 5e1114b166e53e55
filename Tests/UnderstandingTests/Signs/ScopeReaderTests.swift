import Testing

@testable import Understanding

@Suite("Scopes")
struct ScopeReaderTests {
    @Test(
        "The scope is the one meant",
        arguments: [
            ("my wheel wobbles", .present),
            ("I think my wheel might be wobbling a little", .present),
            ("wheel wobbly", .present),
        ] as [(String, Hearing.Sign.Scope)])
    func scope(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }

    @Test("An emergency stays one, cleared or not")
    func emergency() {
        let hearing = Small.understanding.hear(
            "my car is burning, the mechanic says it is fine", asked: Asked())
        #expect(hearing.signs.first?.scope == .present)
    }
}
