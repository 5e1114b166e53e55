/// A script's examples, read one after the other: what the topic model is trained on, and which topics speak of signs.
struct Lesson {
    /// What the topic model learns from.
    private(set) var examples = Examples()
    /// Which topics' examples show which sign.
    private(set) var count = TopicSigns.Count()

    /// Reads the examples. What was found in one is let go before the next: all of it at once would be the largest thing in memory.
    init(
        _ texts: [Understanding.Texts], events: [String], groups: [Int], concepts: Int, _ lexicon: Lexicon,
        _ reader: Reader, signs: SignReader
    ) {
        examples.symbols = lexicon.vocabulary.sources.count
        examples.events = events
        examples.groups = groups
        if texts.contains(where: { $0.event == nil }) { examples.outside = events.count }
        let classes = Dictionary(uniqueKeysWithValues: events.enumerated().map { ($1, $0) })
        for group in texts {
            let label = group.event.map { classes[$0] } ?? examples.outside
            for text in group.texts {
                let line = reader.line(text)
                let finds = Finds(line: line, matches: lexicon.matches(in: line), items: lexicon.items.count)
                if let event = group.event { count.add(finds, of: event, signs: signs) }
                guard let label else { continue }
                examples.samples.append(
                    Sample(
                        finds, positions: Array(line.tokens.indices), items: lexicon.items, concepts: concepts
                    ))
                examples.labels.append(label)
                examples.folds.append(group.fold)
            }
        }
    }
}
