import Dialogue

/// Takes over into a rehearsal what is said now.
package struct Update: Sendable, Hashable {
    /// The file's text.
    package private(set) var text: String
    /// How many changes were made.
    package private(set) var count = 0

    /// More changes than this are taken for a mistake.
    private static let limit = 1_000

    /// Plays a rehearsal and changes its words until it passes, or fails for another reason than its words.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: its path.
    ///   - lists: the phrases that it may name.
    ///   - replay: with whom it is played.
    package init(of text: String, file: String, lists: [PhraseList] = [], with replay: Replay) {
        self.text = text
        var seen: Set<Amendment> = []
        while count < Self.limit,
            let transcript = try? TranscriptReader.read(self.text, file: file, lists: lists),
            let (amendment, references) = Self.amendment(of: replay.play(transcript), in: file),
            // Two runs of one conversation may want different words in one place.
            seen.insert(amendment).inserted,
            let amended = TranscriptAmender.amended(self.text, amendment, references: references)
        {
            self.text = amended
            count += 1
        }
    }

    private static func amendment(of outcomes: [Outcome], in file: String) -> (Amendment, [String])? {
        guard let outcome = outcomes.first(where: { $0.failure != nil }), let failure = outcome.failure,
            failure.file == file, let amendment = failure.amendment
        else {
            return nil
        }
        return (amendment, outcome.exchanges.compactMap(\.reply.booking))
    }
}
