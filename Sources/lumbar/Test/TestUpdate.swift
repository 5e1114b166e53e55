import Foundation
import Rehearsal

/// `lumbar test --update`: rehearsals take over what is said now.
struct TestUpdate {
    /// Phrases that the rehearsals may name.
    let lists: [PhraseList]
    /// With whom they are played.
    let replay: Replay

    /// Rewrites the files of rehearsals that failed over words alone.
    ///
    /// - Returns: a line for each file that was changed.
    /// - Throws: ``CommandFailure`` where a file cannot be written.
    func rewrite(_ failed: [Transcript]) throws -> [String] {
        try failed.compactMap { transcript in
            guard let data = FileManager.default.contents(atPath: transcript.file) else { return nil }
            let update = Update(
                of: String(decoding: data, as: UTF8.self), file: transcript.file, lists: lists, with: replay)
            guard update.count > 0 else { return nil }
            try Self.write(update.text, to: transcript.file)
            let changes = update.count == 1 ? "1 change" : "\(update.count) changes"
            return "\(transcript.file): \(changes); read them before you keep them"
        }
    }

    /// Parts that several rehearsals share and whose words are out of date: what one of them needs may be wrong for
    /// another, so the author changes them.
    ///
    /// - Returns: a line for each place.
    static func shared(_ outcomes: [Outcome]) -> [String] {
        var seen: Set<String> = []
        return outcomes.compactMap { outcome in
            guard let failure = outcome.failure, failure.file != outcome.transcript.file,
                failure.amendment != nil
            else { return nil }
            let line =
                "\(failure.file):\(failure.line): rehearsals share this part: change it by hand, the bot says \"\(failure.found)\""
            return seen.insert(line).inserted ? line : nil
        }
    }

    private static func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw CommandFailure.couldNotRun("cannot write \(path)")
        }
    }
}
