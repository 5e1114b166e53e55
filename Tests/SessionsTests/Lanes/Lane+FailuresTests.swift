import Dialogue
import Sessions
import Testing
import Understanding

@Suite struct LivingWithoutAStore {
    let script: Script
    let store = FaultyStore()
    let clock = ManualClock()
    let sessions: Sessions

    init() throws {
        script = try Workshop.script.get()
        sessions = Sessions(script: script, store: store, configuration: clock.configuration())
    }

    @Test func `a request that cannot be kept is not acknowledged`() async throws {
        _ = try await sessions.say("book a repair", .visitor())
        _ = try await sessions.say("a red bicycle", .visitor())
        store.failCommits(with: .full)
        let answer = try await sessions.ask(.line("yes"), .visitor(), id: "m1").get()
        #expect(answer.reply.booking == nil)
        #expect(answer.reply.messages.contains { $0.contains("not save") })
        #expect(try store.memory.requests(RequestFilter()).isEmpty)
    }

    @Test func `the same message works when the store does again`() async throws {
        _ = try await sessions.say("book a repair", .visitor())
        _ = try await sessions.say("a red bicycle", .visitor())
        store.failCommits(with: .full, times: 1)
        _ = await sessions.ask(.line("yes"), .visitor(), id: "m1")
        let answer = try await sessions.ask(.line("yes"), .visitor(), id: "m1").get()
        #expect(answer.reply.booking != nil)
        #expect(try store.memory.requests(RequestFilter()).count == 1)
    }

    @Test func `an ask that met a deletion is taken again by what the store has then`() async throws {
        _ = try await sessions.say("book a repair", .visitor())
        store.failCommits(with: .outdated, times: 1)
        #expect(try await sessions.say("a red bicycle", .visitor()).contains("Shall I pass it on?"))
        #expect(store.commits.count == 3)
    }

    @Test func `a value that cannot be kept is asked for again`() async throws {
        _ = try await sessions.say("book a repair", .visitor())
        store.failCommits(with: .full, times: 1)
        #expect(try await !sessions.say("a red bicycle", .visitor()).contains("Shall I pass it on?"))
        #expect(try await sessions.say("a blue bicycle", .visitor()).contains("a blue bicycle"))
    }

    @Test func `questions are answered from memory`() async throws {
        store.failCommits(with: .broken("gone"))
        for _ in 0..<3 {
            #expect(try await sessions.say("do you mend punctures", .visitor()).contains("while you wait"))
        }
        store.heal()
        let answer = try await sessions.ask(.line("do you mend punctures"), .visitor()).get()
        #expect(try store.load(.visitor())?.conversation?.turn == answer.turn)
    }

    @Test func `what was answered from memory is known by its id, then and afterwards`() async throws {
        store.failCommits(with: .full)
        let first = try await sessions.ask(.line("do you mend punctures"), .visitor(), id: "m1").get()
        let again = try await sessions.ask(.line("do you mend punctures"), .visitor(), id: "m1").get()
        #expect(again.turn == first.turn && again.reply == first.reply)
        #expect(store.commits.count == 1)
        store.heal()
        _ = try await sessions.ask(.line("hello"), .visitor(), id: "m2").get()
        #expect(store.commits.last?.answers.map(\.id) == ["m1", "m2"])
        let next = Sessions(script: script, store: store, configuration: clock.configuration())
        #expect(try await next.ask(.line("something else"), .visitor(), id: "m1").get().reply == first.reply)
    }

    @Test func `a warning sign is answered and not forgotten`() async throws {
        _ = try await sessions.say("hello", .visitor())
        store.failCommits(with: .full, times: 1)
        let answer = try await sessions.ask(.line("my battery is on fire"), .visitor()).get()
        #expect(answer.reply.alert == .danger)
        _ = try await sessions.say("do you mend punctures", .visitor())
        #expect(try store.load(.visitor())?.conversation?.signs.map(\.flag) == ["fire"])
    }

    @Test func `what memory alone holds is stored as soon as that works`() async throws {
        store.failCommits(with: .full, times: 1)
        let answer = try await sessions.ask(.line("do you mend punctures"), .visitor()).get()
        #expect(try store.load(.visitor()) == nil)
        clock.pass(.seconds(6))
        sessions.lookAtTheClock()
        // Its own turn comes after the look at the clock; its answer after both commits.
        _ = try await sessions.say("hello", .visitor("w"))
        #expect(try store.load(.visitor())?.conversation?.turn == answer.turn)
    }
}
