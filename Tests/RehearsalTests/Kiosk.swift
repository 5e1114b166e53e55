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
        try #require(try runs(text, parts: parts).first)
    }

    /// Plays all runs of a rehearsal that takes phrases from lists.
    static func runs(_ text: String, parts: [Transcript] = [], lists: [PhraseList] = []) throws -> [Outcome] {
        let transcript = try TranscriptReader.read("A rehearsal\n" + text, file: "a.convo.txt", lists: lists)
        return Replay(try script.get(), parts: parts).play(transcript)
    }
}
