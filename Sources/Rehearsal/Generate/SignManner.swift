import Dialogue

/// How a phrase of a warning sign is put into a message.
package enum SignManner: String, Sendable, Hashable, CaseIterable {
    /// The phrase and nothing else.
    case plain
    /// In the middle of a longer sentence.
    case inText = "inside a sentence"
    /// After an answer to the open question: a value where a field is asked, else a yes.
    case beside = "beside an answer"
    /// Denied.
    case denied
    /// In a sentence of its own behind one that only looks like some sign.
    case excused = "behind words that excuse another sign"

    /// The ways that are tried in every state.
    static let everywhere: [SignManner] = [.plain, .inText, .beside, .denied]

    /// Ways to deny a phrase; which of them makes sense depends on how the phrase is built.
    static let denials = ["I don't have ", "no ", "I never had "]

    /// The message.
    ///
    /// - Parameters:
    ///   - phrase: the phrase.
    ///   - denial: what denies this phrase, or the sentence that excuses another sign.
    ///   - reply: what was said last, with the question that is open.
    /// - Returns: what the visitor writes.
    func message(_ phrase: String, denial: String, after reply: Reply) -> String {
        switch self {
        case .plain: phrase
        case .inText: "Well, to be honest, \(phrase), and I wanted to mention it."
        case .beside: (reply.expects.flatMap { SampleValues.words(for: $0).first } ?? "yes") + ". " + phrase
        case .denied: denial + phrase
        case .excused: denial + "! " + phrase
        }
    }
}
