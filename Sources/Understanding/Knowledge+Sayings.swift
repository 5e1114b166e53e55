/// How a script's phrases sound when they are said.
extension Knowledge {
    /// What visitors may say by the script's own phrases, each wording with the event that it is meant for.
    ///
    /// Topics and acts by their events, signs as `flag.NAME`; a few wordings of each phrase, in the order of the script.
    package var sayings: [(event: String, text: String)] {
        let entries = Dictionary(
            concepts.map { ($0.id, $0.entries) }, uniquingKeysWith: { first, _ in first })
        var phrases = topics.flatMap { topic in
            (topic.phrases + topic.patterns.flatMap(\.sentences)).map { (topic.event, $0) }
        }
        phrases += acts.flatMap { act in act.phrases.map { (act.event, $0) } }
        phrases += flags.flatMap { flag in
            flag.patterns.flatMap(\.sentences).map { ("flag." + flag.id, $0) }
        }
        return phrases.flatMap { event, phrase in
            Examples.texts(phrase, concepts: entries).map { (event, $0) }
        }
    }

    /// How a field is named in acts that are always about one: "drop my number".
    ///
    /// - Parameter field: what a visitor calls the field.
    /// - Returns: one wording of each such act, in the order of their events.
    package func sayings(naming field: String) -> [(event: String, text: String)] {
        let entries = Dictionary(
            concepts.map { ($0.id, $0.entries) } + [(EnglishConcepts.field, [field])],
            uniquingKeysWith: { _, last in last })
        let phrases = Dictionary(grouping: acts, by: \.event).mapValues { $0.flatMap(\.phrases) }
        let naming = phrases.filter { $0.value.allSatisfy { $0.contains("$" + EnglishConcepts.field) } }
        return naming.sorted { $0.key < $1.key }.compactMap { event, phrases in
            phrases.lazy.compactMap { Examples.texts($0, concepts: entries).first }.first.map { (event, $0) }
        }
    }
}

extension Knowledge.Pattern {
    /// What the pattern looks for, said in one go: the first of alternatives, parts one after the other.
    fileprivate var sentences: [String] {
        switch self {
        case .phrase(let phrase): [phrase]
        case .any(let parts): parts.flatMap(\.sentences)
        case .near(_, _, let parts), .seq(_, let parts):
            [parts.compactMap(\.sentences.first).map { "( \($0) )" }.joined(separator: " ")]
        }
    }
}
