import Dialogue
import Foundation
import Testing

@testable import Rehearsal

/// The small dialogue that rehearsals are tried on.
enum Kiosk {
    /// The script, loaded once.
    static let script = Result {
        try Script.load(
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scripts/kiosk.scxml").path)
    }

    /// Plays a rehearsal that is written without its title.
    static func play(_ text: String, parts: [Transcript] = []) throws -> Outcome {
        let transcript = try TranscriptReader.read("A rehearsal\n" + text, file: "a.convo.txt")
        return Replay(try script.get(), parts: parts).play(transcript)
    }
}
