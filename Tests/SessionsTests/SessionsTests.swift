import Dialogue
import Foundation
import Sessions
import Synchronization
import Testing

@Suite struct HoldingConversations {
    let script: Script
    let store = FaultyStore()
    let clock = ManualClock()

    init() throws {
        script = try Workshop.script.get()
    }

    private func sessions(lanes: Int = 1) -> Sessions {
        Sessions(script: script, store: store, configuration: clock.configuration(lanes: lanes))
    }

    @Test func `an opened session is greeted, and the greeting is stored`() async throws {
        let answer = try await sessions().ask(.open(keep: true), .visitor()).get()
        #expect(answer.reply.messages.first == "This is the workshop.")
        #expect(answer.opened)
        #expect(!answer.resumed)
        #expect(try store.load(.visitor())?.conversation?.turn == 1)
    }

    @Test func `a line on a new session comes after the greeting`() async throws {
        let answer = try await sessions().ask(.line("do you mend punctures"), .visitor()).get()
        #expect(answer.opened)
        #expect(answer.reply.messages.first == "This is the workshop.")
        #expect(answer.reply.messages.contains { $0.contains("while you wait") })
    }

    @Test func `a greeting is not stored before a line where the caller says so`() async throws {
        let sessions = sessions()
        _ = await sessions.ask(.open(keep: false), .visitor())
        #expect(store.commits.isEmpty)
        let second = try await sessions.ask(.line("do you mend punctures"), .visitor()).get()
        #expect(!second.opened)
        #expect(try store.load(.visitor())?.conversation?.turn == second.turn)
    }

    @Test func `a greeting that nobody answered is forgotten when the visitor leaves`() async throws {
        let sessions = sessions()
        _ = await sessions.ask(.open(keep: false), .visitor())
        _ = await sessions.ask(.close, .visitor())
        #expect(await sessions.ask(.resume, .visitor()).failure == .unknownSession)
    }

    @Test func `opening a known session says its last reply again without a turn`() async throws {
        let sessions = sessions()
        let first = try await sessions.ask(.line("book a repair"), .visitor()).get()
        let again = try await sessions.ask(.open(keep: true), .visitor()).get()
        #expect(again.reply == first.reply)
        #expect(again.turn == first.turn)
        #expect(again.resumed)
        #expect(!again.opened)
    }

    @Test func `resuming asks the open question again, also after a restart`() async throws {
        _ = await sessions().ask(.line("book a repair"), .visitor())
        let answer = try await sessions().ask(.resume, .visitor()).get()
        #expect(answer.resumed)
        #expect(answer.reply.messages.contains { $0.contains("What kind of bicycle") })
    }

    @Test func `there is nothing to resume or pick in an unknown session`() async {
        let sessions = sessions()
        #expect(await sessions.ask(.resume, .visitor()).failure == .unknownSession)
        #expect(await sessions.ask(.pick("book"), .visitor()).failure == .unknownChoice)
        #expect(store.commits.isEmpty)
    }

    @Test func `only a choice on offer is picked`() async throws {
        let sessions = sessions()
        _ = await sessions.ask(.open(keep: true), .visitor())
        #expect(await sessions.ask(.pick("cook"), .visitor()).failure == .unknownChoice)
        let answer = try await sessions.ask(.pick("book"), .visitor()).get()
        #expect(answer.reply.messages.contains { $0.contains("What kind of bicycle") })
        #expect(await sessions.ask(.pick("book"), .visitor()).failure == .unknownChoice)
    }

    @Test func `restart begins anew in a generation of its own`() async throws {
        let sessions = sessions()
        _ = await sessions.ask(.line("book a repair"), .visitor())
        let answer = try await sessions.ask(.restart, .visitor()).get()
        #expect(answer.opened)
        #expect(answer.turn == 1)
        #expect(answer.reply.messages.first == "This is the workshop.")
        #expect(try store.load(.visitor())?.generation == 2)
    }

    @Test func `a line after the end begins a new conversation`() async throws {
        let sessions = sessions()
        _ = await sessions.ask(.open(keep: true), .visitor())
        let farewell = try await sessions.ask(.line("goodbye"), .visitor()).get()
        try #require(farewell.reply.end)
        let next = try await sessions.ask(.line("do you mend punctures"), .visitor()).get()
        #expect(next.opened)
        #expect(next.turn == 1)
        #expect(!next.expired)
    }

    @Test func `a conversation that was deleted is said to be gone, once`() async throws {
        let gone = Change(
            key: .visitor(), session: StoredSession(generation: 1), effects: [], moment: clock.wall)
        store.commit(gone) { _ in }
        let sessions = sessions()
        #expect(await sessions.ask(.resume, .visitor()).failure == .unknownSession)
        #expect(try await sessions.ask(.line("hello"), .visitor()).get().expired)
        #expect(try await sessions.ask(.line("hello"), .visitor()).get().expired == false)
    }

    @Test func `closing says nothing and keeps the conversation`() async throws {
        let sessions = sessions()
        let first = try await sessions.ask(.line("book a repair"), .visitor()).get()
        let closed = try await sessions.ask(.close, .visitor()).get()
        #expect(closed.reply == Reply())
        #expect(closed.turn == first.turn)
        #expect(try await sessions.ask(.resume, .visitor()).get().resumed)
    }

    @Test func `the same session of two relays is two sessions`() async throws {
        let sessions = sessions(lanes: 2)
        _ = await sessions.ask(.line("book a repair"), .visitor(relay: "a"))
        #expect(await sessions.ask(.resume, .visitor(relay: "b")).failure == .unknownSession)
    }

    @Test func `a new script serves the turns to come, and slots are kept`() async throws {
        let sessions = sessions()
        _ = try await sessions.say("book a repair", .visitor())
        sessions.reload(try Workshop.laterScript.get())
        let greeting = try await sessions.ask(.open(keep: true), .visitor("w")).get()
        #expect(greeting.reply.messages.first == "Welcome back to the workshop.")
        #expect(try await sessions.ask(.resume, .visitor()).get().resumed)
    }

    @Test func `after a drain nothing is taken, and everything taken is answered`() async throws {
        let sessions = sessions()
        let answered = Mutex(0)
        for index in 0..<50 {
            sessions.take(.line("hello"), for: .visitor("v\(index)"), id: nil) { _ in
                answered.withLock { $0 += 1 }
            }
        }
        await sessions.drain()
        #expect(answered.withLock { $0 } == 50)
        #expect(await sessions.ask(.line("hello"), .visitor()).failure == .draining)
    }

    @Test func `what memory holds is dropped where the store was changed`() async throws {
        let sessions = sessions()
        _ = await sessions.ask(.line("book a repair"), .visitor())
        store.commit(
            Change(key: .visitor(), session: StoredSession(generation: 1), effects: [], moment: clock.wall)
        ) { _ in }
        sessions.forget(.visitor())
        #expect(await sessions.ask(.resume, .visitor()).failure == .unknownSession)
    }
}

extension Result {
    /// The error, where there is one.
    var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
