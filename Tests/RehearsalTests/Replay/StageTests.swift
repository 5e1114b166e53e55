import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("A rehearsal under way")
struct StageCourseTests {
    private func stage() throws -> Stage {
        var stage = Stage(partner: EnginePartner(Engine(try Kiosk.script.get())), now: Replay.usualStart)
        try stage.begin(isSilent: true, file: "a")
        return stage
    }

    @Test("After the end a further line begins a new conversation, with its greeting")
    func afterTheEnd() throws {
        var stage = try stage()
        try stage.take(Transcript.Visit(settings: [], act: .say("bye")), file: "a", line: 1)
        #expect(stage.exchanges.last?.reply.end == true)
        try stage.take(Transcript.Visit(settings: [], act: .say("when are you open?")), file: "a", line: 2)
        #expect(stage.exchanges.last?.reply.messages.first == "Good morning!")
    }

    @Test("Silence is a turn in which nobody says anything")
    func silence() throws {
        var stage = try stage()
        try stage.take(Transcript.Visit(settings: [], act: .wait(.seconds(60))), file: "a", line: 1)
        #expect(stage.exchanges.count == 2)
        #expect(stage.exchanges.last?.trace.heard.contains("nomatch") == false)
    }

    @Test("The store fails in the turn that says so, and in no other")
    func fails() throws {
        var stage = try stage()
        let failing = Transcript.Visit(settings: [.failToKeep], act: .pick("order"))
        try stage.take(failing, file: "a", line: 1)
        #expect(stage.exchanges.last?.trace.heard == ["submit.failed"])
        try stage.take(Transcript.Visit(settings: [], act: .pick("order")), file: "a", line: 2)
        #expect(stage.exchanges.last?.trace.state.last == "order.name")
    }

    @Test("A choice is found by its id or by words of one choice alone")
    func picks() throws {
        var stage = try stage()
        #expect(throws: Outcome.Failure.self) {
            try stage.take(Transcript.Visit(settings: [], act: .pick("e")), file: "a", line: 1)
        }
        try stage.take(Transcript.Visit(settings: [], act: .pick("order")), file: "a", line: 2)
        #expect(stage.exchanges.last?.trace.state.last == "order.name")
    }

    /// Says how long nothing happened before the visitor's words.
    private struct Stopwatch: Partner {
        let isOurs = true

        func answer(_ deed: Deed, at now: Date, after elapsed: Duration) throws(PartnerFailure)
            -> PartnerAnswer
        {
            var reply = Reply()
            reply.messages = ["\(elapsed.components.seconds) s"]
            return PartnerAnswer(reply, sight: .whole)
        }
    }

    @Test("A pause of a turn goes by before its words, not behind them as in Botium")
    func pause() throws {
        var stage = Stage(partner: Stopwatch(), now: Replay.usualStart)
        let visit = Transcript.Visit(settings: [.pause(.seconds(30))], act: .say("hi"))
        try stage.take(visit, file: "a", line: 1)
        try stage.take(Transcript.Visit(settings: [], act: .say("hi")), file: "a", line: 2)
        #expect(stage.exchanges.map(\.reply.messages) == [["30 s"], ["0 s"]])
    }

    @Test("What is on offer is told with its ids")
    func list() {
        #expect(Stage.list([]) == "no choices")
        #expect(
            Stage.list([.init(id: "a", text: "One"), .init(id: "b", text: "Two")]) == "One [a] | Two [b]")
    }
}
