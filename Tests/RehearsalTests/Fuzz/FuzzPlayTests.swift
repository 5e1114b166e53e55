import Dialogue
import Testing

@testable import Rehearsal

@Suite("A conversation with a random visitor")
struct FuzzPlayTests {
    private static func play(_ visits: [Transcript.Visit]) throws -> FuzzPlay {
        var rest = visits[...]
        return FuzzPlay(Engine(try Kiosk.script.get()), title: "A walk") { _ in rest.popFirst() }
    }

    @Test("It is written down as a rehearsal that passes, pauses included")
    func written() throws {
        let play = try Self.play([
            .init(settings: [], act: .pick("order")),
            .init(settings: [.pause(.seconds(300))], act: .say("Ada")), .init(settings: [], act: .say("yes")),
        ])
        #expect(play.broken == nil && play.visits.count == 3)
        #expect(play.text.contains("#me\nPAUSE 300s\nAda"))
        let transcript = try TranscriptReader.read(play.text, file: "a.convo.txt")
        #expect(Replay(try Kiosk.script.get()).play(transcript).allSatisfy { $0.failure == nil })
    }

    @Test("A store that fails is written down, and the conversation recovers")
    func lost() throws {
        let play = try Self.play([
            .init(.pick("order")), .init(.say("Ada")), .init(settings: [.failToKeep], act: .say("yes")),
            .init(.say("yes")),
        ])
        #expect(play.broken == nil && play.text.contains("#me\nSTORE_FAILS\nyes\n"))
        let transcript = try TranscriptReader.read(play.text, file: "a.convo.txt")
        let outcome = try #require(Replay(try Kiosk.script.get()).play(transcript).first)
        #expect(outcome.failure == nil && outcome.exchanges.last?.reply.booking != nil)
    }

    @Test("A choice that is not on offer is passed over, and the end is the end")
    func passedOver() throws {
        let play = try Self.play([
            .init(settings: [], act: .pick("nothing")), .init(settings: [], act: .say("bye")),
            .init(settings: [], act: .say("hello?")),
        ])
        #expect(play.visits.map(\.act) == [.say("bye")])
    }
}
