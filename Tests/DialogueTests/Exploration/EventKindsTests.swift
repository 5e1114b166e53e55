import Testing

@testable import Dialogue

@Suite("Events that are handled alike")
struct EventKindsTests {
    @Test("Signs of the back that need a doctor are one kind")
    func signs() throws {
        let kinds = EventKinds(try Scripts.named("back-pain"))
        #expect(kinds.signs.map(\.count).sorted() == [1, 1, 1, 5])
        #expect(kinds.signs.contains { Set($0) == ["leg", "injury", "fever", "weight", "night"] })
    }

    @Test("What only ever says something is left out, what leads somewhere is there")
    func events() throws {
        let kinds = EventKinds(try Desk.sound.get())
        #expect(kinds.events.contains("intent.order"))
        #expect(kinds.events.contains("act.restart"))
        #expect(kinds.events.contains("act.goodbye"))
        #expect(!kinds.events.contains("question.price"))
        #expect(!kinds.events.contains("act.thanks"))
        #expect(kinds.failures == ["nomatch"])
    }

    @Test("What a condition counts is an event of its own, even where it only says something")
    func counted() throws {
        let kinds = EventKinds(try Scripts.named("back-pain"))
        #expect(kinds.events.contains("intent.boundary"))
        let always = "<talk:always cond=\"not(talk:again('question.price'))\">Once is enough.</talk:always>"
        #expect(EventKinds(try Desk.load(Desk.text(knowledge: always))).events.contains("question.price"))
    }
}
