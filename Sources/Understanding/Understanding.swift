/// What a visitor's typed line means: acts, warning signs and topics.
///
/// A value trained once from a script's knowledge; hearing is a pure function of the line and the
/// question that was open.
package struct Understanding: Sendable {
    let lexicon: Lexicon
    let reader: Reader
    let signs: SignReader
    let acts: ActReader
    let topics: TopicReader
    let topicSigns: TopicSigns
    let conceptNames: [String]

    /// Learns what a script teaches; total and deterministic. Mistakes are left out: see `problems(in:)`.
    package init(_ knowledge: Knowledge) {
        self.init(knowledge, trained: nil)
    }

    /// Learns what a script teaches, with a model that was trained from the same script before.
    ///
    /// Bytes that no model can be read from are ignored, and the model is trained anew. Whoever keeps them must
    /// make sure that they belong to this script.
    package init(_ knowledge: Knowledge, trained bytes: [UInt8]?) {
        var builder = LexiconBuilder(knowledge)
        let signs = SignReader(knowledge, builder: &builder)
        var patterns: [(event: String, pattern: CompiledPattern)] = []
        for topic in knowledge.topics {
            let compiled = topic.patterns.compactMap { builder.compile($0, owner: topic.event) }
            patterns += compiled.map { (topic.event, $0) }
        }
        let texts = Self.texts(knowledge)
        builder.learn(words: texts.flatMap(\.texts))
        let lexicon = builder.finish()
        let reader = Reader(lexicon.vocabulary)
        self.lexicon = lexicon
        self.reader = reader
        self.signs = signs
        let found = Self.finds(texts, lexicon, reader)
        topicSigns = TopicSigns(
            found.compactMap { item in item.event.map { ($0, item.finds) } }, signs: signs)
        conceptNames = knowledge.concepts.map(\.id)
        acts = ActReader(knowledge, items: lexicon.items)
        let known = bytes.flatMap { TopicModel(decoding: $0, symbols: lexicon.vocabulary.sources.count) }
        if let known {
            let events = Self.events(texts)
            topics = TopicReader(
                events: events, groups: Examples.groups(events, unanswered: knowledge.unansweredEvent),
                patterns: patterns, model: known)
        } else {
            topics = TopicReader(
                Self.examples(found, Self.events(texts), knowledge, lexicon), patterns: patterns)
        }
    }

    /// The trained model as bytes, for `init(_:trained:)`; nil where there was nothing to learn.
    package var encodedModel: [UInt8]? { topics.model?.encoded() }

    /// Every mistake in a script's knowledge, in the order of the script.
    package static func problems(in knowledge: Knowledge) -> [Problem] {
        var builder = LexiconBuilder(knowledge)
        _ = SignReader(knowledge, builder: &builder)
        for topic in knowledge.topics {
            for pattern in topic.patterns { _ = builder.compile(pattern, owner: topic.event) }
            for phrase in topic.phrases { builder.check(example: phrase, owner: topic.event) }
        }
        return builder.problems
    }

    // MARK: - Examples

    /// The written-out phrases of one label; nil is the outside.
    struct Texts {
        var event: String?
        var texts: [String]
        var fold: Int
    }

    private static func texts(_ knowledge: Knowledge) -> [Texts] {
        var concepts: [String: [String]] = [:]
        for concept in knowledge.concepts { concepts[concept.id] = concept.entries }
        var all: [Texts] = []
        for topic in knowledge.topics {
            for (number, phrase) in (topic.phrases + topic.sources).enumerated() {
                all.append(
                    Texts(event: topic.event, texts: Examples.texts(phrase, concepts: concepts), fold: number)
                )
            }
        }
        for (number, text) in knowledge.outside.enumerated() {
            all.append(Texts(event: nil, texts: [text], fold: number))
        }
        return all
    }

    /// The distinct events, in the order of the script.
    private static func events(_ texts: [Texts]) -> [String] {
        var seen: Set<String> = []
        return texts.compactMap(\.event).filter { seen.insert($0).inserted }
    }

    /// An example, read.
    struct Found {
        var event: String?
        var finds: Finds
        var fold: Int
    }

    private static func finds(_ texts: [Texts], _ lexicon: Lexicon, _ reader: Reader) -> [Found] {
        texts.flatMap { group in
            group.texts.map { text in
                let line = reader.line(text)
                let finds = Finds(line: line, matches: lexicon.matches(in: line), items: lexicon.items.count)
                return Found(event: group.event, finds: finds, fold: group.fold)
            }
        }
    }

    private static func examples(
        _ found: [Found], _ events: [String], _ knowledge: Knowledge, _ lexicon: Lexicon
    ) -> Examples {
        var examples = Examples()
        examples.symbols = lexicon.vocabulary.sources.count
        examples.events = events
        examples.groups = Examples.groups(events, unanswered: knowledge.unansweredEvent)
        var classes: [String: Int] = [:]
        for (number, event) in events.enumerated() { classes[event] = number }
        if !knowledge.outside.isEmpty { examples.outside = events.count }
        for item in found {
            guard let label = item.event.flatMap({ classes[$0] }) ?? examples.outside else { continue }
            examples.samples.append(
                Sample(
                    item.finds, positions: Array(item.finds.line.tokens.indices), items: lexicon.items,
                    concepts: knowledge.concepts.count))
            examples.labels.append(label)
            examples.folds.append(item.fold)
        }
        return examples
    }
}
