import Dialogue
import Foundation
import Sessions
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

    @Test("A file that cannot be written is told before a word is said")
    func unwritable() {
        #expect(throws: CommandFailure.self) {
            try RecordingReception(ScriptedReception(LoopTests.echo), to: "/nowhere/talk.convo.txt") {
                .distantPast
            }
        }
    }
}
