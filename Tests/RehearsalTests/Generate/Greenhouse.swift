import Dialogue
import Foundation

@testable import Rehearsal

/// A small dialogue with warning signs, from which rehearsals are made.
enum Greenhouse {
    private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Scripts")

    /// The script with its wordings, loaded once.
    static let script = Result {
        try Script.load(scripts.appending(path: "greenhouse.scxml").path, wordings: true)
    }

    /// The script with something else in place of some of its text.
    static func script(replacing old: String, with new: String) throws -> Script {
        try script(replacing: [old: new])
    }

    /// The same for several pieces of its text.
    static func script(replacing pieces: [String: String]) throws -> Script {
        let folder = FileManager.default.temporaryDirectory.appending(path: "greenhouse-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["greenhouse.scxml", "stall.xml"] {
            let text = try String(contentsOf: scripts.appending(path: name), encoding: .utf8)
            let changed = pieces.reduce(text) { $0.replacing($1.key, with: $1.value) }
            try Data(changed.utf8).write(to: folder.appending(path: name))
        }
        return try Script.load(folder.appending(path: "greenhouse.scxml").path, wordings: true)
    }

    /// Work on two cores.
    static func parallel() throws -> Parallel { Parallel(script: try script.get(), players: 2) }

    /// How a rehearsal's text goes.
    static func play(_ text: String, _ script: Script) throws -> Outcome? {
        Replay(script).play(try TranscriptReader.read(text, file: "a.convo.txt")).first
    }
}
