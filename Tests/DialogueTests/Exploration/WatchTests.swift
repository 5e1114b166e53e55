import Foundation
import Testing
import Understanding

@testable import Dialogue

@Suite("What a turn asks of its conversation")
struct WatchTests {
    private let moment = Moment(now: Visitor.monday, reference: "R")

    private func watch(_ lines: [String], _ move: Move) throws -> Watch {
        let visitor = try Visitor("boiler", lines)
        let watch = Watch(visitor.engine.script)
        visitor.engine.watch = watch
        defer { visitor.engine.watch = nil }
        _ = visitor.engine.turns(visitor.turn.conversation, making: move, at: moment, isMute: true)
        return watch
    }

    @Test("A field that is given touches its slot, and asks what is wanted next")
    func field() throws {
        let visitor = try Visitor("boiler", Way.toName)
        let script = visitor.engine.script
        let finder = MoveFinder(script, kinds: EventKinds(script), at: visitor.now)
        let question = visitor.turn.conversation.asked.flatMap { script.questions[$0] }
        let moves = finder.moves(from: visitor.turn.conversation, question: question)
        let watch = try watch(Way.toName, #require(moves.first { $0.name == "filled.order.name" }))
        #expect(watch.touched.contains(.slot("order.name")))
        #expect(watch.renewed.contains(.slot("order.name")))
        #expect(!watch.touched.contains(.signs(.doctor)) && !watch.touched.contains(.slot("order.phone")))
        #expect(
            watch.notes.contains { $0.parts == [.signs(.doctor)] && $0.answer == 0 && $0.question != nil })
        #expect(watch.notes.contains { $0.parts.contains(.slot("order.phone")) })
        #expect(!watch.notes.contains { $0.parts == [.slot("order.note")] })
    }

    @Test("A sign touches what is known of safety and no form")
    func sign() throws {
        let move = Move(kind: .message([.sign(prefix: "flag", flag: "leak")]), name: "")
        let watch = try watch(Way.toName, move)
        #expect(watch.touched == [.signs(.doctor), .memory])
        #expect(watch.renewed == [.memory])
    }

    @Test("A day that goes by touches what is known of safety")
    func aging() throws {
        let watch = try watch(Way.toName, MoveFinder.aging)
        #expect(watch.touched.isSuperset(of: [.answer("gas"), .answer("list"), .signs(.doctor)]))
        #expect(watch.renewed.isEmpty && !watch.touched.contains(.memory))
    }

    @Test("Going back reads what is remembered")
    func memory() throws {
        let away = Way.toName + ["it leaks"]
        let watch = try watch(away, .event("act.no"))
        let again = try self.watch(away + ["no"], .event("act.no"))
        #expect((watch.notes + again.notes).contains { $0.parts == [.memory] })
    }

    @Test("A question whose answer the turn itself may have changed is not put to other conversations")
    func late() throws {
        let script = try Desk.sound.get()
        let watch = Watch(script)
        let conversation = Conversation(scriptDigest: script.digest)
        watch.ask(.requests, in: conversation) { $0.requests.count }
        watch.touch(.requests)
        watch.ask(.requests, in: conversation) { $0.requests.count }
        #expect(watch.notes.map { $0.question == nil } == [false, true])
        watch.touch(.slot("nothing.there"))
        #expect(watch.touched == [.requests])
    }

    @Test("Several parts are asked at once as long as none of them changed")
    func together() throws {
        let script = try TwoForms.script.get()
        let field = try #require(script.forms["order"]?.field("other"))
        let parts = script.parts(deciding: field, of: "order")
        #expect(parts == [.slot("order.other"), .slot("order.self")])
        let watch = Watch(script)
        var host = TurnHost(script, Conversation(scriptDigest: script.digest), moment)
        host.watch = watch
        #expect(!host.wants("order.other") && watch.notes.map(\.parts) == [parts])
        watch.touch(.slot("order.self"))
        #expect(!host.wants("order.other") && watch.notes.count > 1)
        #expect(watch.notes.dropFirst().allSatisfy { $0.parts.count == 1 })
    }

    @Test("What is made anew is nothing that the turn began with")
    func anew() throws {
        let script = try Desk.sound.get()
        let watch = Watch(script)
        watch.renew(.requests)
        watch.ask(.requests, in: Conversation(scriptDigest: script.digest)) { $0.requests.count }
        #expect(watch.notes.isEmpty && watch.touched == [.requests])
        watch.reset()
        #expect(watch.touched.isEmpty && watch.renewed.isEmpty)
    }
}
