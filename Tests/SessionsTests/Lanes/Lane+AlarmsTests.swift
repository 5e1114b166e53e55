import Dialogue
import Testing

@testable import Sessions

@Suite struct WakingUp {
    let script: Script
    let store = FaultyStore()
    let clock = ManualClock()
    let spoken = Collector<Answer>()
    let sessions: Sessions

    init() throws {
        script = try Workshop.script.get()
        sessions = Sessions(script: script, store: store, configuration: clock.configuration())
    }

    private func listen() {
        sessions.listen(to: .visitor()) { [spoken] in spoken.add($0) }
    }

    private func pass(_ span: Duration) async throws {
        clock.pass(span)
        sessions.lookAtTheClock()
        // The lane has looked at the clock by the first answer, and has done what came of it by the second.
        for _ in 0..<2 { _ = try await sessions.say("hello", .visitor("w")) }
    }

    @Test func `a silence is spoken to, once it has lasted`() async throws {
        listen()
        let first = try await sessions.ask(.open(keep: true), .visitor()).get()
        try await pass(.seconds(59))
        #expect(spoken.values.isEmpty)
        try await pass(.seconds(2))
        let answer = try #require(await spoken.first(1).first)
        #expect(answer.reply.messages.contains("Are you still there?"))
        #expect(answer.initiative)
        #expect(answer.turn == first.turn + 1)
        #expect(try store.load(.visitor())?.conversation?.turn == answer.turn)
    }

    @Test func `a line begins the silence anew`() async throws {
        listen()
        _ = await sessions.ask(.open(keep: true), .visitor())
        try await pass(.seconds(40))
        _ = try await sessions.say("do you mend punctures", .visitor())
        try await pass(.seconds(40))
        #expect(spoken.values.isEmpty)
        try await pass(.seconds(21))
        #expect(await spoken.first(1).first?.initiative == true)
    }

    @Test func `a session that talks on costs one alarm, not one a turn`() {
        let lane = Lane(
            script: script, store: store, configuration: clock.configuration(), mailbox: Mailbox())
        let session = LiveSession(key: .visitor(), standing: StoredSession(), isKept: true, at: .zero)
        for second in 60..<160 { lane.setAlarm(for: session, at: .seconds(second)) }
        lane.setAlarm(for: session, at: .seconds(5))
        var dues: [Duration] = []
        while let alarm = lane.alarms.takeDue(at: .seconds(1000)) { dues.append(alarm.due) }
        #expect(dues == [.seconds(5), .seconds(60)])
    }

    @Test func `nothing is said to a visitor who has left`() async throws {
        listen()
        _ = await sessions.ask(.open(keep: true), .visitor())
        _ = await sessions.ask(.close, .visitor())
        try await pass(.seconds(120))
        sessions.listen(to: .visitor("w"), with: nil)
        #expect(spoken.values.isEmpty)
        #expect(try store.load(.visitor())?.conversation?.turn == 1)
    }

    @Test func `nothing is said where nobody listens`() async throws {
        listen()
        _ = await sessions.ask(.open(keep: true), .visitor())
        sessions.listen(to: .visitor(), with: nil)
        try await pass(.seconds(120))
        #expect(spoken.values.isEmpty)
    }

    @Test func `a silence that cannot be stored is spoken to all the same`() async throws {
        listen()
        _ = await sessions.ask(.open(keep: true), .visitor())
        store.failCommits(with: .full)
        try await pass(.seconds(61))
        #expect(await spoken.first(1).first?.initiative == true)
    }
}
