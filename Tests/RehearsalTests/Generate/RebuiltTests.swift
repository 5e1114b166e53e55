import Dialogue
import Testing

@testable import Rehearsal

@Suite("A conversation held again in other words")
struct RebuiltTests {
    private static func course(_ acts: [Transcript.Act]) throws -> [CourseStep] {
        let engine = Engine(try Greenhouse.script.get())
        var walk = Walk(engine)
        for act in acts { _ = walk.take(.init(act), with: engine) }
        return try #require(walk.conversation.course?.steps)
    }

    private static func rebuilt(_ acts: [Transcript.Act]) throws -> Rebuilt {
        Rebuilt(try course(acts), of: try Greenhouse.script.get(), title: "Again", players: 2)
    }

    @Test("It is heard the same and goes the same way, with nothing that the visitor wrote")
    func again() throws {
        let rebuilt = try Self.rebuilt([
            .say("can I order tulips"), .say("Zacharias Quimby"), .say("what are your opening hours"),
            .say("yes"),
            .say("I have hives spreading"), .say("goodbye"),
        ])
        #expect(rebuilt.failure == nil && rebuilt.strays.isEmpty, "\(rebuilt.strays) \(rebuilt.text)")
        #expect(!rebuilt.text.contains("Zacharias") && !rebuilt.text.contains("Quimby"))
        let outcome = try #require(try Greenhouse.play(rebuilt.text, try Greenhouse.script.get()))
        #expect(outcome.failure == nil && outcome.exchanges.contains { $0.reply.booking != nil })
        #expect(outcome.exchanges.contains { $0.trace.heard.contains("flag.rash") })
    }

    @Test("What cannot be said again is told, turn by turn")
    func strays() throws {
        let course = [
            CourseStep(heard: ["intent.book"], state: "order.name"),
            CourseStep(heard: ["question.gone-since"], state: "order.name"),
        ]
        let rebuilt = Rebuilt(course, of: try Greenhouse.script.get(), title: "Again", players: 2)
        #expect(rebuilt.strays.count == 1 && rebuilt.strays[0].hasPrefix("turn 2: "))
        #expect(rebuilt.failure == nil)
    }
}
