/// What a script's phrases were compiled into: all that hearing looks things up in, models aside.
struct Compiled {
    /// Every phrase.
    var lexicon: Lexicon
    /// Makes lines of texts.
    var reader: Reader
    /// The patterns of signs.
    var signs: SignReader
    /// The patterns that settle a topic, in the order of the script.
    var topics: [(event: String, pattern: SoughtPattern)]

    init(
        lexicon: Lexicon, reader: Reader, signs: SignReader, topics: [(event: String, pattern: SoughtPattern)]
    ) {
        (self.lexicon, self.reader, self.signs, self.topics) = (lexicon, reader, signs, topics)
    }

    /// Compiles a script's phrases; `texts` are its examples, whose words are known then.
    init(_ knowledge: Knowledge, texts: [String]) {
        var builder = LexiconBuilder(knowledge)
        signs = SignReader(knowledge, builder: &builder)
        topics = []
        for topic in knowledge.topics {
            let compiled = topic.patterns.compactMap { builder.compile($0) }
            topics += compiled.map { (topic.event, SoughtPattern($0)) }
        }
        builder.learn(words: texts)
        lexicon = builder.finish()
        reader = Reader(lexicon.vocabulary)
    }

    /// As bytes.
    func write(to writer: inout ByteWriter) {
        lexicon.write(to: &writer)
        reader.spelling.write(to: &writer)
        signs.write(to: &writer)
        writer.write(UInt32(topics.count))
        for topic in topics {
            writer.write(topic.event)
            topic.pattern.pattern.write(to: &writer)
        }
    }

    /// What bytes hold; nil unless they are whole and their signs are the script's.
    init?(_ bytes: inout ByteReader, _ knowledge: Knowledge) {
        guard let lexicon = Lexicon(&bytes), let spelling = Spelling(&bytes),
            let signs = SignReader(&bytes), signs.flags.map(\.id) == knowledge.flags.map(\.id),
            let topics = bytes.list({ bytes -> (event: String, pattern: SoughtPattern)? in
                guard let event = bytes.name(), let pattern = CompiledPattern(&bytes) else { return nil }
                return (event, SoughtPattern(pattern))
            })
        else { return nil }
        (self.lexicon, self.signs, self.topics) = (lexicon, signs, topics)
        reader = Reader(lexicon.vocabulary, spelling: spelling)
    }
}
