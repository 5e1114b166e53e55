/// A phrase that is not heard as the topic that it stands with.
package struct Stray: Sendable, Hashable {
    /// The topic that the phrase stands with.
    package var event: String
    /// Which of the topic's phrases it is.
    package var index: Int
    /// The wording that was heard, written out.
    package var text: String
    /// The topic that took it; nil where it was heard as no topic at all.
    package var taker: String?
}

extension Understanding {
    /// Hears every phrase of every topic: each must come back as its own, or be asked back with its own among the offers.
    ///
    /// - Parameter knowledge: the knowledge that this understanding was trained on.
    /// - Returns: the phrases that do not, in the order of the script.
    package func strays(in knowledge: Knowledge) -> [Stray] {
        let concepts = Dictionary(
            knowledge.concepts.map { ($0.id, $0.entries) }, uniquingKeysWith: { first, _ in first })
        return knowledge.topics.flatMap { topic in
            topic.phrases.enumerated().compactMap { index, phrase in
                stray(Examples.texts(phrase, concepts: concepts), topic.event, index)
            }
        }
    }

    /// The first wording of a phrase that goes astray.
    private func stray(_ texts: [String], _ event: String, _ index: Int) -> Stray? {
        for text in texts {
            let hearing = hear(text, asked: Asked())
            switch hearing.topic {
            case .settled(let heard, _) where heard != event && !hearing.further.contains(event):
                return Stray(event: event, index: index, text: text, taker: heard)
            case .suggested(let offers, _) where !offers.contains(event):
                return Stray(event: event, index: index, text: text, taker: offers.first)
            case .none where hearing.acts.isEmpty && hearing.signs.isEmpty:
                return Stray(event: event, index: index, text: text, taker: nil)
            default: continue
            }
        }
        return nil
    }
}
