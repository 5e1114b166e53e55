import ArgumentParser
import Foundation
import Rehearsal
import Testing

@testable import lumbar

@Suite("lumbar test --generate")
struct GenerateOptionsTests {
    @Test("What is made, where it goes, and how much of it")
    func parsed() throws {
        let options = try GenerateOptions.parse(["--generate", "safety", "--phrases", "3", "--into", "made"])
        #expect(options.kind == .safety && options.each == 3 && options.into == "made")
        #expect(try GenerateOptions.parse([]).kind == nil)
    }

    @Test(
        "A folder for nothing, no phrases, and a server's script are refused",
        arguments: [
            ["--into", "made"], ["--generate", "safety", "--phrases", "0"], ["--generate", "walks"],
            ["--generate", "paths", "--connect", "127.0.0.1:1"],
        ])
    func refused(words: [String]) {
        #expect(throws: (any Error).self) { try TestCommand.parse(words) }
    }

    @Test("Paths are written as rehearsals that pass; transitions that nobody can take are a failure")
    func paths() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paths-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let options = try GenerateOptions.parse(["--generate", "paths", "--into", folder])
        // The flower stall cannot hear every event that its standard transitions wait for.
        #expect(throws: CommandFailure.self) { try options.run(Shop.path, .paths) }
        let repertoire = try Repertoire.read([folder])
        #expect(repertoire.mistakes.isEmpty && repertoire.transcripts.count > 3)
        let replay = Replay(try ScriptArgument.load(Shop.path))
        #expect(repertoire.transcripts.flatMap(replay.play).allSatisfy { $0.failure == nil })
    }

    @Test("A script without signs has none that are taken wrong")
    func noSigns() throws {
        try GenerateOptions.parse(["--generate", "safety"]).run(Shop.path, .safety)
    }
}
