import Dialogue
import Sessions
import Testing

@Suite struct TakingAsks {
    let script: Script
    let store = FaultyStore()
    let clock = ManualClock()

    init() throws {
        script = try Workshop.script.get()
    }

    private func sessions() -> Sessions {
        Sessions(script: script, store: store, configuration: clock.configuration())
    }

    @Test func `the same id gets the same answer and no second turn`() async throws {
        let sessions = sessions()
        let first = try await sessions.ask(.line("book a repair"), .visitor(), id: "m1").get()
        let again = try await sessions.ask(.line("book a repair"), .visitor(), id: "m1").get()
        #expect(again.reply == first.reply)
        #expect(again.turn == first.turn)
        #expect(again.opened)
        #expect(again.trace?.heard == first.trace?.heard)
        #expect(store.commits.count == 1)
    }

    @Test func `an id is still known to the next process`() async throws {
        let first = try await sessions().ask(.line("book a repair"), .visitor(), id: "m1").get()
        let again = try await sessions().ask(.line("something else"), .visitor(), id: "m1").get()
        #expect(again.reply == first.reply)
        #expect(store.commits.count == 1)
    }

    @Test func `a retry that overtakes the answer waits for it`() async throws {
        let sessions = sessions()
        store.holdBack(.visitor())
        let answers = Collector<Result<Answer, Rejection>>()
        for _ in 0..<2 {
            sessions.take(.line("book a repair"), for: .visitor(), id: "m1") { answers.add($0) }
        }
        while store.heldBack == 0 { await Task.yield() }
        #expect(answers.values.isEmpty)
        store.release()
        let both = try await answers.first(2).map { try $0.get() }
        #expect(both.map(\.turn) == [1, 1])
        #expect(both.first?.reply == both.last?.reply)
        #expect(store.commits.count == 1)
    }

    @Test func `one submission sent twice is one request`() async throws {
        let sessions = sessions()
        _ = try await sessions.say("book a repair", .visitor())
        _ = try await sessions.say("a red bicycle", .visitor())
        let first = try await sessions.ask(.line("yes"), .visitor(), id: "m3").get()
        let again = try await sessions.ask(.line("yes"), .visitor(), id: "m3").get()
        #expect(first.reply.booking != nil)
        #expect(again.reply.booking == first.reply.booking)
        #expect(try store.memory.requests(RequestFilter()).count == 1)
    }

    @Test func `only the last thirty-two ids are known`() async throws {
        let sessions = sessions()
        for index in 0...32 { _ = await sessions.ask(.line("hello"), .visitor(), id: "m\(index)") }
        _ = await sessions.ask(.line("hello"), .visitor(), id: "m1")
        #expect(store.commits.count == 33)
        _ = await sessions.ask(.line("hello"), .visitor(), id: "m0")
        #expect(store.commits.count == 34)
        #expect(store.commits.last?.session.answered.count == 32)
    }

    @Test func `a known id is unavailable while its answer cannot be read, and no new message`() async throws
    {
        let sessions = sessions()
        let first = try await sessions.ask(.line("book a repair"), .visitor(), id: "m1").get()
        store.failLoads(with: .busy)
        #expect(await sessions.ask(.line("book a repair"), .visitor(), id: "m1").failure == .unavailable)
        store.failLoads(with: nil)
        #expect(try await sessions.ask(.line("book a repair"), .visitor(), id: "m1").get().turn == first.turn)
        #expect(store.commits.count == 1)
    }

    @Test func `each turn hands the store its own answer alone`() async throws {
        let sessions = sessions()
        for index in 0..<5 { _ = await sessions.ask(.line("hello"), .visitor(), id: "m\(index)") }
        _ = await sessions.ask(.line("hello"), .visitor())
        #expect(store.commits.map { $0.answers.map(\.id) } == [["m0"], ["m1"], ["m2"], ["m3"], ["m4"], []])
    }

    @Test func `lines of one session are answered in the order of arrival`() async throws {
        let sessions = sessions()
        let turns = Collector<Int>()
        for _ in 0..<100 {
            sessions.take(.line("hello"), for: .visitor(), id: nil) { turns.add((try? $0.get().turn) ?? 0) }
        }
        #expect(await turns.first(100) == Array(1...100))
    }

    @Test func `a session that waits for the store does not hold up others`() async throws {
        let sessions = sessions()
        store.holdBack(.visitor("slow"))
        let slow = Collector<Int>()
        for _ in 0..<3 {
            sessions.take(.line("hello"), for: .visitor("slow"), id: nil) {
                slow.add((try? $0.get().turn) ?? 0)
            }
        }
        for _ in 0..<5 { _ = try await sessions.say("hello", .visitor("quick")) }
        #expect(slow.values.isEmpty)
        #expect(store.heldBack == 1)
        store.release()
        #expect(await slow.first(3) == [1, 2, 3])
    }

    @Test func `a store that cannot be read makes the session unavailable, not new`() async throws {
        _ = try await sessions().say("book a repair", .visitor())
        store.failLoads(with: .busy)
        let sessions = sessions()
        #expect(await sessions.ask(.line("a red bicycle"), .visitor()).failure == .unavailable)
        store.failLoads(with: nil)
        #expect(try await sessions.say("a red bicycle", .visitor()).contains("a red bicycle"))
    }
}
