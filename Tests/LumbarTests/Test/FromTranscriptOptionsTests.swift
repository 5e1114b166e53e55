import ArgumentParser
import Dialogue
import Foundation
import Sessions
import Store
import Testing

@testable import lumbar

@Suite("lumbar test --from-transcript")
struct FromTranscriptOptionsTests {
    /// A store with a conversation in it that was held with the flower stall.
    private static func store(_ lines: [String], at path: String) async throws {
        let engine = Engine(try Shop.script.get())
        let moment = Moment(now: Date(timeIntervalSince1970: 1_795_442_400), reference: "R")
        var conversation = engine.turn(nil, .begin, at: moment).conversation
        for line in lines { conversation = engine.turn(conversation, .line(line), at: moment).conversation }
        let change = Change(
            key: SessionKey(relay: "text", session: "talk"),
            session: StoredSession(conversation: conversation),
            effects: [], moment: moment.now)
        let store = try SQLiteStore(path: path)
        let kept = await withCheckedContinuation { continuation in
            store.commit(change) { continuation.resume(returning: $0) }
        }
        try kept.get()
    }

    private static func run(_ session: String, at path: String) throws {
        try FromTranscriptOptions.parse(["--from-transcript", session, "--store", path]).run(
            Shop.path, session)
    }

    @Test(
        "A conversation that can be held again is no failure; one that is not there, or was silent, is told")
    func kept() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "a.sqlite").path
        try await Self.store(["I want to order flowers", "Zacharias", "yes"], at: path)
        try Self.run("talk", at: path)
        #expect(throws: CommandFailure.self) { try Self.run("nobody", at: path) }
        let silent = folder.appending(path: "b.sqlite").path
        try await Self.store([], at: silent)
        #expect(throws: CommandFailure.self) { try Self.run("talk", at: silent) }
    }

    @Test("The relay is the text port's unless it is named")
    func parsed() throws {
        #expect(try FromTranscriptOptions.parse(["--from-transcript", "a"]).relay == "text")
        #expect(
            try FromTranscriptOptions.parse(["--from-transcript", "a", "--relay", "site"]).relay == "site")
        #expect(try FromTranscriptOptions.parse([]).session == nil)
    }
}
