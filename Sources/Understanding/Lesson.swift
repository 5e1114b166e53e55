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
        for (text, reading) in readings(texts.flatMap(\.single), signs) {
            take(reading, of: text, text.event.map { classes[$0] } ?? examples.outside)
        }
        let speaking = count.flags
        for (sample, label) in zip(examples.samples, examples.labels)
        where label == examples.outside || speaking[topics[label]] == nil {
            self.signs.add(sample, [])
        }
        let spoken = knowledge.examples.map { Texts(event: nil, texts: [$0.text], fold: 0) }
        for ((_, reading), example) in zip(readings(spoken, signs), knowledge.examples) {
            self.signs.add(reading.sample, example.labels)
            acts.add(reading.sample, example.labels)
        }
    }

    private mutating func take(_ reading: Reading, of text: Texts, _ label: Int?) {
        acts.add(reading.sample, [])
        if let event = text.event { count.add(reading.shown, of: event) }
        guard let label else { return }
        examples.samples.append(reading.sample)
        examples.labels.append(label)
        examples.folds.append(text.fold)
    }

    // MARK: - Reading

    /// What is learned from one text.
    private struct Reading: Sendable {
        var sample: Sample
        /// The signs that it speaks of, where it is a topic's.
        var shown: [String]
    }

    /// Texts that one core reads at a time.
    private static let stretch = 256

    /// Each text with what was read in it, in their order; all cores read.
    private func readings(_ texts: [Texts], _ signs: SignReader) -> [(Texts, Reading)] {
        let stretches = (texts.count + Self.stretch - 1) / Self.stretch
        let readings = Parallel.map(stretches) { [self] number in
            texts[number * Self.stretch..<min((number + 1) * Self.stretch, texts.count)].map {
                reading($0, signs)
            }
        }
        return Array(zip(texts, readings.joined()))
    }

    private func reading(_ text: Texts, _ signs: SignReader) -> Reading {
        let line = reader.line(text.texts.joined())
        let finds = Finds(line: line, matches: lexicon.matches(in: line), items: lexicon.items.count)
        let sample = Sample(
            finds, positions: Array(line.tokens.indices), items: lexicon.items, concepts: concepts)
        return Reading(sample: sample, shown: text.event == nil ? [] : TopicSigns.shown(in: finds, signs))
    }
}

extension Texts {
    /// Each wording by itself.
    fileprivate var single: [Texts] { texts.map { Texts(event: event, texts: [$0], fold: fold) } }
}

extension Knowledge.Flag {
    /// The event that raises it, and the label of its examples.
    var event: String { "flag." + id }
}
