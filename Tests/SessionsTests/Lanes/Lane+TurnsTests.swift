import Dialogue
import Foundation
import Sessions
import Synchronization
import Testing

@Suite struct StoringBeforeReplying {
    let script: Script
    let store = FaultyStore()
    let clock = ManualClock()

    init() throws {
        script = try Workshop.script.get()
    }

    @Test func `no reply leaves before the store's word`() async throws {
        let sessions = Sessions(script: script, store: store, configuration: clock.configuration())
        store.holdBack(.visitor())
        let answers = Collector<Int>()
        sessions.take(.line("hello"), for: .visitor(), id: nil) { answers.add((try? $0.get().turn) ?? 0) }
        while store.heldBack == 0 { await Task.yield() }
        #expect(answers.values.isEmpty)
        store.release()
        #expect(await answers.first(1) == [1])
    }

    @Test func `the request, the conversation and the answer's id are one change`() async throws {
        let sessions = Sessions(script: script, store: store, configuration: clock.configuration())
        _ = try await sessions.say("book a repair", .visitor(), id: "m1")
        _ = try await sessions.say("a red bicycle", .visitor(), id: "m2")
        let answer = try await sessions.ask(.line("yes"), .visitor(), id: "m3").get()
        let change = try #require(store.commits.last)
        #expect(change.effects.count == 1)
        #expect(change.session.conversation?.turn == answer.turn)
        #expect(change.session.answered == ["m1", "m2", "m3"])
        #expect(change.answers.map(\.id) == ["m3"])
        #expect(change.answers.last?.answer?.reply.booking == answer.reply.booking)
    }

    @Test func `only what nobody understands is noted, outside of fields and without signs`() async throws {
        var configuration = clock.configuration()
        configuration.keepUnheard = 60
        let sessions = Sessions(script: script, store: store, configuration: configuration)
        for line in ["xylo 518-555-0177", "do you mend punctures", "book a repair", "qwrtz"] {
            _ = try await sessions.say(line, .visitor())
        }
        _ = try await sessions.say("my battery is on fire", .visitor("w"))
        _ = try await sessions.say("xylo plonk", .visitor("w"))
        let quiet = Sessions(script: script, store: store, configuration: clock.configuration())
        _ = try await quiet.say("xylo", .visitor("x"))
        // In the commit of its turn, so that what the visitor wants deleted later is there to be deleted.
        let expiry = clock.wall.addingTimeInterval(60)
        let noted = store.commits.filter { $0.unheard != nil }
        #expect(noted.map(\.unheard?.text) == ["xylo ###-###-####"])
        #expect(noted.map(\.unheard?.state) == ["counter"])
        #expect(noted.map(\.unheardExpiry) == [expiry])
        #expect(noted.map(\.key) == [.visitor()])
    }

    @Test func `a reference that is taken is drawn again, unnoticed`() async throws {
        let drawn = Mutex(0)
        let references = (0..<2).map { _ in Reference.draw() }
        var configuration = clock.configuration()
        configuration.drawReference = { references[drawn.withLock { $0 }] }
        let sessions = Sessions(script: script, store: store, configuration: configuration)
        for visitor in ["v", "w"] {
            _ = try await sessions.say("book a repair", .visitor(visitor))
            _ = try await sessions.say("a red bicycle", .visitor(visitor))
        }
        let first = try await sessions.ask(.line("yes"), .visitor("v")).get()
        // The next draw is the same again, the one after it another.
        configuration.drawReference = { references[0] }
        let count = Mutex(0)
        configuration.drawReference = {
            references[
                count.withLock { count in
                    defer { count += 1 }
                    return min(count, 1)
                }]
        }
        let other = Sessions(script: script, store: store, configuration: configuration)
        let second = try await other.ask(.line("yes"), .visitor("w")).get()
        #expect(first.reply.booking == references[0].description)
        #expect(second.reply.booking == references[1].description)
        #expect(try store.memory.requests(RequestFilter()).count == 2)
    }

    @Test func `time goes by on the clock that nobody sets`() async throws {
        let sessions = Sessions(script: script, store: store, configuration: clock.configuration())
        _ = try await sessions.say("book a repair", .visitor())
        clock.jump(by: -86400 * 365)
        #expect(try await sessions.say("a red bicycle", .visitor()).contains("Shall I pass it on?"))
        clock.jump(by: 86400 * 730)
        #expect(try await sessions.ask(.line("yes"), .visitor()).get().reply.booking != nil)
    }
}
