import ArgumentParser
import Foundation
import Rehearsal
import Testing

@testable import lumbar

@Suite("lumbar test --update")
struct TestUpdateTests {
    @Test("A file that fails over words is rewritten and told; one that passes is not touched")
    func rewrites() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (old, good) = (folder.path + "/old.convo.txt", folder.path + "/good.convo.txt")
        try "Old\n\n#me\nbye\n\n#bot\nnever said\n".write(toFile: old, atomically: true, encoding: .utf8)
        try "Good\n\n#me\nbye\n\n#bot\n*\n".write(toFile: good, atomically: true, encoding: .utf8)
        let repertoire = try Repertoire.read([folder.path])
        let update = TestUpdate(lists: repertoire.lists, replay: Replay(try Shop.script.get()))
        let lines = try update.rewrite(repertoire.transcripts)
        #expect(lines.count == 1 && lines[0].hasPrefix(old))
        #expect(try !String(contentsOfFile: old, encoding: .utf8).contains("never said"))
        #expect(try String(contentsOfFile: good, encoding: .utf8).hasSuffix("#bot\n*\n"))
    }

    @Test("A part that rehearsals share is named, once, and left to its author")
    func shared() throws {
        let part = "Hello there\n\n#me\nbye\n\n#bot\nnever said\n"
        var repertoire = Repertoire()
        repertoire.add(part, file: "to.pconvo.txt")
        for name in ["one", "two"] {
            repertoire.add("\(name)\n\n#include Hello there\n\n#bot\n*\n", file: "\(name).convo.txt")
        }
        let replay = Replay(try Shop.script.get(), parts: repertoire.parts)
        let lines = TestUpdate.shared(repertoire.transcripts.flatMap(replay.play))
        #expect(lines.count == 1 && lines[0].hasPrefix("to.pconvo.txt:6: rehearsals share this part"))
    }

    @Test("A server's words are not taken over")
    func remote() {
        #expect(throws: (any Error).self) {
            try TestCommand.parse(["--update", "--connect", "127.0.0.1:1"])
        }
    }
}
