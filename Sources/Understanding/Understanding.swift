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
        let events = Self.events(knowledge)
        let groups = Examples.groups(events, unanswered: knowledge.unansweredEvent)
        let kept = bytes.flatMap { Kept(decoding: $0, knowledge) } ?? Kept(knowledge, events, groups)
        let (compiled, learned) = (kept.compiled, kept.learned.joined)
        lexicon = compiled.lexicon
        reader = compiled.reader
        signs = compiled.signs
        conceptNames = knowledge.concepts.map(\.id)
        conceptKeys = conceptNames.map(FeatureSpace.key)
        acts = ActReader(knowledge, items: lexicon.items)
        topics = TopicReader(
            events: events, guarded: Set(knowledge.topics.filter { !$0.isOffered }.map(\.event)),
            groups: groups,
            patterns: compiled.topics, model: learned.model)
        topicSigns = TopicSigns(learned.topicSigns)
        likelySigns = LikelySigns(learned.signs, signs: signs)
        likelyActs = LikelyActs(learned.acts)
    }

    /// What was compiled and learned as bytes, for `init(_:trained:)`; nil where there was nothing to learn.
    package var encodedModel: [UInt8]? {
        let learned = Learned(
            model: topics.model, topicSigns: topicSigns.flags, signs: likelySigns.model,
            acts: likelyActs.model)
        let compiled = Compiled(lexicon: lexicon, reader: reader, signs: signs, topics: topics.patterns)
        return Kept(compiled: compiled, learned: learned).encoded()
    }

    /// Every mistake in a script's knowledge, concepts first, then acts, signs and topics.
    ///
    /// Nothing is learned for it, so that a start can wait for it.
    package static func problems(in knowledge: Knowledge) -> [Problem] {
        KnowledgeCheck(knowledge).problems
    }

    /// The distinct events of topics that have examples, in the order of the script.
    private static func events(_ knowledge: Knowledge) -> [String] {
        var seen: Set<String> = []
        return knowledge.topics.filter { !$0.phrases.isEmpty || !$0.sources.isEmpty }.map(\.event)
            .filter { seen.insert($0).inserted }
    }
}
