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
            ("half my team have wobbly wheels", .other),
            ("the lad I train with has a wobbly wheel", .other),
            ("my youngest has a wobbly wheel", .other),
        ] as [(String, Hearing.Sign.Scope)])
    func scope(text: String, scope: Hearing.Sign.Scope) {
        #expect(Small.scope(text) == scope, "\(text)")
    }

    @Test(
        "A wish to die is the writer's beside others and their belongings",
        arguments: [
            ("my friend is better off without me", .present), ("I hold my friend's wheel to me", .present),
            ("my friend holds a wheel", .other),
        ] as [(String, Hearing.Sign.Scope)])
    func crisis(text: String, scope: Hearing.Sign.Scope) {
        var knowledge = Small.knowledge
        knowledge.flags = [
            Knowledge.Flag(
                id: "wheel", gravity: .crisis,
                patterns: [
                    .near(window: 8, [.phrase("better off"), .phrase("without me")]),
                    .near(window: 8, [.phrase("( hold | holds )"), .phrase("$WHEEL")]),
                ])
        ]
        let signs = Understanding(knowledge).hear(text, asked: Asked()).signs
        #expect(signs.map(\.scope) == [scope], "\(text)")
    }

    @Test("What somebody does to the writer is the writer's")
    func onWriter() {
        var knowledge = Small.knowledge
        knowledge.flags = [
            Knowledge.Flag(
                id: "wheel", gravity: .doctor,
                patterns: [.near(window: 8, [.phrase("dropped"), .phrase("on my foot")])])
        ]
        let signs = Understanding(knowledge).hear("my friend dropped a wheel on my foot", asked: Asked())
            .signs
        #expect(signs.map(\.scope) == [.present])
    }

    @Test("Known to be for somebody else, their signs count")
    func forAnother() {
        #expect(Small.scope("her wheel wobbles", asked: Asked(forSomebodyElse: true)) == .present)
    }
}
