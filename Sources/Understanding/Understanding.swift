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
    let likelySigns: LikelySigns
    let likelyActs: LikelyActs
    let conceptNames: [String]
    /// How the models know them.
    let conceptKeys: [UInt32]

    /// Learns what a script teaches; total and deterministic. Mistakes are left out: see ``problems(in:)``.
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
        var patterns: [(event: String, pattern: SoughtPattern)] = []
        for topic in knowledge.topics {
            let compiled = topic.patterns.compactMap { builder.compile($0) }
            patterns += compiled.map { (topic.event, SoughtPattern($0)) }
        }
        let texts = Self.texts(knowledge)
        builder.learn(words: texts.flatMap(\.texts))
        let lexicon = builder.finish()
        self.lexicon = lexicon
        reader = Reader(lexicon.vocabulary)
        self.signs = signs
        conceptNames = knowledge.concepts.map(\.id)
        conceptKeys = conceptNames.map(FeatureSpace.key)
        acts = ActReader(knowledge, items: lexicon.items)
        let events = Self.events(texts)
        let groups = Examples.groups(events, unanswered: knowledge.unansweredEvent)
        let kept = bytes.flatMap { Learned(decoding: $0, symbols: lexicon.vocabulary.sources.count) }
        let taught =
            kept
            ?? Learned(
                Lesson(texts, topics: events, groups: groups, knowledge, lexicon, reader, signs: signs))
        let learned = taught.joined
        topics = TopicReader(
            events: events, guarded: Set(knowledge.topics.filter { !$0.isOffered }.map(\.event)),
            groups: groups,
            patterns: patterns, model: learned.model)
        topicSigns = TopicSigns(learned.topicSigns)
        likelySigns = LikelySigns(learned.signs, signs: signs)
        likelyActs = LikelyActs(learned.acts)
    }

    /// What was learned as bytes, for `init(_:trained:)`; nil where there was nothing to learn.
    package var encodedModel: [UInt8]? {
        let learned = Learned(
            model: topics.model, topicSigns: topicSigns.flags, signs: likelySigns.model,
            acts: likelyActs.model)
        return learned.encoded()
    }

    /// Every mistake in a script's knowledge, concepts first, then acts, signs and topics.
    ///
    /// Nothing is learned for it, so that a start can wait for it.
    package static func problems(in knowledge: Knowledge) -> [Problem] {
        KnowledgeCheck(knowledge).problems
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
}
