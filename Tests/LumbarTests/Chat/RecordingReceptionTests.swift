import Dialogue
import Foundation
import Sessions
import Synchronization
import Testing

@testable import lumbar

@Suite("A conversation that is recorded")
struct RecordingReceptionTests {
    private func record(_ asks: [Ask]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "talk-\(UUID().uuidString).convo.txt")
        defer { try? FileManager.default.removeItem(at: file) }
        let recorder = try RecordingReception(ScriptedReception(LoopTests.echo), to: file.path) {
            .distantPast
        }
        for ask in asks {
            recorder.take(ask, for: SessionKey(relay: "text", session: "s"), id: nil) { _ in }
        }
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test("Each turn stands in the file: words, picks and answers")
    func turns() throws {
        let text = try record([.open(keep: false), .line("my back"), .pick("book"), .close])
        #expect(text.contains("#bot\nHello!\nHEARD act.greet\nSTATE welcome\n"))
        #expect(text.contains("#me\nmy back\n\n#bot\nYou wrote: my back\n"))
        #expect(text.contains("#me\nBUTTON book\n"))
    }

    @Test("A restart begins a new recording")
    func restart() throws {
        let text = try record([.open(keep: false), .line("first"), .restart, .line("second")])
        #expect(!text.contains("first"))
        #expect(text.contains("second"))
    }

    @Test("A file that cannot be written any more is told once, and the conversation goes on")
    func lostOnTheWay() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "talk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let told = Mutex<[String]>([])
        let answers = Mutex(0)
        let recorder = try RecordingReception(
            ScriptedReception(LoopTests.echo), to: folder.path + "/talk.convo.txt", now: { .distantPast },
            complain: { line in told.withLock { $0.append(line) } })
        try FileManager.default.removeItem(at: folder)
        for ask in [Ask.open(keep: false), .line("one"), .line("two")] {
            recorder.take(ask, for: SessionKey(relay: "text", session: "s"), id: nil) { result in
                if case .success = result { answers.withLock { $0 += 1 } }
            }
        }
        #expect(answers.withLock { $0 } == 3)
        let lines = told.withLock { $0 }
        #expect(lines.count == 1 && lines[0].contains("talk.convo.txt cannot be written any more"))
    }

    @Test("A file that cannot be written is told before a word is said")
    func unwritable() {
        #expect(throws: CommandFailure.self) {
            try RecordingReception(ScriptedReception(LoopTests.echo), to: "/nowhere/talk.convo.txt") {
                .distantPast
            }
        }
    }
}
