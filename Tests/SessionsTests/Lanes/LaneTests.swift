import Dialogue
import Foundation
import Sessions
import Synchronization
import Testing

@Suite struct LivingInALane {
    let script: Script
    let store = FaultyStore()
    let clock = ManualClock()

    init() throws {
        script = try Workshop.script.get()
    }

    @Test func `two hundred visitors at once are not mixed up`() async throws {
        let sessions = Sessions(script: script, store: store, configuration: clock.configuration(lanes: 4))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<200 {
                group.addTask {
                    let key = SessionKey.visitor("v\(index)", relay: "r\(index % 3)")
                    let bike = "bicycle number \(1000 + index)"
                    _ = try await sessions.say("book a repair", key)
                    let summary = try await sessions.say(bike, key)
                    #expect(summary.contains(bike))
                    let done = try await sessions.ask(.line("yes"), key).get()
                    #expect(done.reply.booking != nil)
                }
            }
            try await group.waitForAll()
        }
        let requests = try store.memory.requests(RequestFilter())
        #expect(requests.count == 200)
        #expect(Set(requests.map(\.request.reference)).count == 200)
        #expect(Set(requests.compactMap { $0.request.entries.first?.typed }).count == 200)
    }

    @Test func `an idle conversation leaves memory and comes back from the store`() async throws {
        var configuration = clock.configuration()
        configuration.idleTime = .seconds(30)
        let sessions = Sessions(script: script, store: store, configuration: configuration)
        _ = try await sessions.say("book a repair", .visitor())
        clock.pass(.seconds(31))
        sessions.lookAtTheClock()
        // Another session's turn passes through the same thread, so the look at the clock lies behind us.
        _ = try await sessions.say("hello", .visitor("w"))
        store.failLoads(with: .busy)
        #expect(await sessions.ask(.resume, .visitor()).failure == .unavailable)
        store.failLoads(with: nil)
        #expect(try await sessions.say("bicycle", .visitor()).contains("Shall I pass it on?"))
    }

    @Test func `who has left leaves memory after a minute, who has come back does not`() async throws {
        let sessions = Sessions(script: script, store: store, configuration: clock.configuration())
        for visitor in ["gone", "back"] {
            _ = try await sessions.say("book a repair", .visitor(visitor))
            _ = await sessions.ask(.close, .visitor(visitor))
        }
        _ = try await sessions.say("hello", .visitor("back"))
        clock.pass(.seconds(61))
        sessions.lookAtTheClock()
        _ = try await sessions.say("hello", .visitor("w"))
        store.failLoads(with: .busy)
        #expect(await sessions.ask(.resume, .visitor("gone")).failure == .unavailable)
        #expect(try await sessions.ask(.resume, .visitor("back")).get().resumed)
    }

    @Test func `too many conversations leave memory, the longest idle first`() async throws {
        var configuration = clock.configuration()
        configuration.maximumLive = 10
        let sessions = Sessions(script: script, store: store, configuration: configuration)
        for index in 0..<30 {
            clock.pass(.seconds(1))
            _ = try await sessions.say("book a repair", .visitor("v\(index)"))
        }
        store.failLoads(with: .busy)
        #expect(await sessions.ask(.resume, .visitor("v0")).failure == .unavailable)
        #expect(try await sessions.ask(.resume, .visitor("v29")).get().resumed)
    }

    @Test func `whoever waits when the sessions end is told so`() async throws {
        let answers = Collector<Result<Answer, Rejection>>()
        store.holdBack(.visitor())
        var sessions: Sessions? = Sessions(script: script, store: store, configuration: clock.configuration())
        for _ in 0..<3 {
            sessions?.take(.line("hello"), for: .visitor(), id: nil) { answers.add($0) }
        }
        sessions = nil
        #expect(await answers.first(3).allSatisfy { $0.failure == .draining })
    }

    @Test func `more asks than may wait are turned away at once`() async throws {
        var configuration = clock.configuration()
        configuration.maximumWaiting = 2
        store.holdBack(.visitor())
        let sessions = Sessions(script: script, store: store, configuration: configuration)
        let answers = Collector<Result<Answer, Rejection>>()
        for _ in 0..<3 { sessions.take(.line("hello"), for: .visitor(), id: nil) { answers.add($0) } }
        #expect(await answers.first(1).first?.failure == .unavailable)
        while store.heldBack == 0 { await Task.yield() }
        store.release()
        #expect(await answers.first(3).count { $0.failure == nil } == 2)
    }
}
