/// The written-out phrases of one label.
struct Texts {
    /// The topic's event; nil for what is outside.
    var event: String?
    /// The wordings.
    var texts: [String]
    /// The fold of the cross-validation.
    var fold: Int

    /// Every phrase of a script's topics, then what is outside.
    static func all(_ knowledge: Knowledge) -> [Texts] {
        let concepts = Dictionary(knowledge.concepts.map { ($0.id, $0.entries) }) { _, last in last }
        let inside = knowledge.topics.flatMap { topic in
            (topic.phrases + topic.sources).enumerated().map { number, phrase in
                Texts(event: topic.event, texts: Examples.texts(phrase, concepts: concepts), fold: number)
            }
        }
        return inside
            + knowledge.outside.enumerated().map { Texts(event: nil, texts: [$1], fold: $0) }
    }
}
