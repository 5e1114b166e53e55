import Dialogue
import Foundation
import Sessions
import Testing

@Suite struct ServingTheShippedDialogues {
    /// The small one; a large dialogue takes too long to load without optimisation.
    static let dialogues = ["bike-repair/shop.scxml"]

    /// The project's `Dialogs` folder.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Dialogs")

    @Test(arguments: dialogues) func `visitors at once go on where they stood after a restart`(_ name: String)
        async throws
    {
        let script = try Script.load(Self.folder.appending(path: name).path)
        let store = MemoryStore()
        let clock = ManualClock()
        let first = Sessions(script: script, store: store, configuration: clock.configuration(lanes: 2))
        let before = try await converse(with: first)
        await first.drain()
        let second = Sessions(script: script, store: store, configuration: clock.configuration(lanes: 3))
        for (key, reply) in before {
            let answer = try await second.ask(.open(keep: true), key).get()
            #expect(answer.resumed)
            #expect(answer.reply == reply)
            #expect(try await second.ask(.line("hello"), key).get().turn == answer.turn + 1)
        }
    }

    /// A few visitors, each with two lines; gives the last reply of each.
    private func converse(with sessions: Sessions) async throws -> [SessionKey: Reply] {
        try await withThrowingTaskGroup(of: (SessionKey, Reply).self) { group in
            for index in 0..<4 {
                group.addTask {
                    let key = SessionKey.visitor("v\(index)")
                    #expect(try await !sessions.ask(.open(keep: true), key).get().reply.messages.isEmpty)
                    _ = await sessions.ask(.line("hello"), key)
                    let last = try await sessions.ask(.line("I would like to book"), key).get()
                    #expect(!last.reply.messages.isEmpty)
                    return (key, last.reply)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }
}
