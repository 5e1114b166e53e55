import Testing

@testable import Understanding

@Suite("Triggers of a line")
struct TriggersTests {
    @Test("A negator inside a sign's words belongs to them")
    func consumed() {
        let finds = Small.finds("there is no grip on the wheel")
        let triggers = Small.triggers(finds)
        #expect(!triggers.all.contains { $0.trigger == .negation })
        #expect(!triggers.denials.isEmpty)
    }

    @Test("The same words deny where no sign is found")
    func free() {
        let triggers = Small.triggers(Small.finds("no grip today"))
        #expect(triggers.all.contains { $0.trigger == .negation })
    }

    @Test(
        "Whoever is only addressed or compared with is nobody else",
        arguments: [
            ("no grip mate, on that wheel", false), ("it shakes, mate", false), ("my mate, he wobbles", true),
            ("it shakes like somebody hit the wheel", false), ("somebody hit the wheel", true),
        ])
    func nobody(text: String, isAnother: Bool) {
        let triggers = Small.triggers(Small.finds(text))
        #expect(triggers.all.contains { $0.trigger == .another } == isAnother)
    }
}
