/// A script's examples, read one after the other: what the models are trained on, and which topics speak of signs.
struct Lesson {
    /// What the topic model learns from.
    private(set) var examples = Examples()
    /// Which topics' examples show which sign.
    private(set) var count = TopicSigns.Count()
    /// What signs are heard by. Topics that speak of a sign are no part of it: a question about one is like somebody who has it.
    private(set) var signs: LikenessLesson
    /// What acts are heard by.
    private(set) var acts: LikenessLesson

    private let lexicon: Lexicon
    private let reader: Reader
    private let concepts: [UInt32]

    /// Reads the examples. What was found in one is let go before the next: all of it at once would be the largest thing in memory.
    init(
        _ texts: [Texts], topics: [String], groups: [Int], _ knowledge: Knowledge,
        _ lexicon: Lexicon, _ reader: Reader, signs: SignReader
    ) {
        let labels = Set(knowledge.examples.flatMap(\.labels))
        let events = Set(knowledge.flags.map(\.event))
        self.signs = LikenessLesson(labels.intersection(events).sorted())
        acts = LikenessLesson(labels.subtracting(events).sorted())
        self.lexicon = lexicon
        self.reader = reader
        concepts = knowledge.concepts.map { FeatureSpace.key($0.id) }
        examples.symbols = lexicon.vocabulary.sources.count
        examples.events = topics
        examples.groups = groups
        if texts.contains(where: { $0.event == nil }) { examples.outside = topics.count }
        let classes = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1, $0) })
        for group in texts {
            let label = group.event.map { classes[$0] } ?? examples.outside
            for text in group.texts { read(text, of: group, label, signs) }
        }
        let speaking = count.flags
        for (sample, label) in zip(examples.samples, examples.labels)
        where label == examples.outside || speaking[topics[label]] == nil {
            self.signs.add(sample, [])
        }
        for example in knowledge.examples {
            let (sample, _) = sample(example.text)
            self.signs.add(sample, example.labels)
            acts.add(sample, example.labels)
        }
    }

    private mutating func read(
        _ text: String, of group: Texts, _ label: Int?, _ signs: SignReader
    ) {
        let (sample, finds) = sample(text)
        acts.add(sample, [])
        if let event = group.event { count.add(finds, of: event, signs: signs) }
        guard let label else { return }
        examples.samples.append(sample)
        examples.labels.append(label)
        examples.folds.append(group.fold)
    }

    private func sample(_ text: String) -> (Sample, Finds) {
        let line = reader.line(text)
        let finds = Finds(line: line, matches: lexicon.matches(in: line), items: lexicon.items.count)
        let sample = Sample(
            finds, positions: Array(line.tokens.indices), items: lexicon.items, concepts: concepts)
        return (sample, finds)
    }
}

extension Knowledge.Flag {
    /// The event that raises it, and the label of its examples.
    var event: String { "flag." + id }
}
