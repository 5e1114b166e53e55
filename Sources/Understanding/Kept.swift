/// What an understanding is made of, as it is kept between starts: neither is then compiled or learned again.
struct Kept {
    /// What the script's phrases became.
    var compiled: Compiled
    /// What its examples taught.
    var learned: Learned

    /// What the bytes begin with; the last one is the format's version.
    private static let magic: [UInt8] = Array("LUMBARK".utf8) + [2]

    init(compiled: Compiled, learned: Learned) {
        self.compiled = compiled
        self.learned = learned
    }

    /// Compiles a script's phrases and learns from its examples, which tell topics of these events apart.
    init(_ knowledge: Knowledge, _ events: [String], _ groups: [Int]) {
        let texts = Texts.all(knowledge)
        compiled = Compiled(knowledge, texts: texts.flatMap(\.texts))
        let lesson = Lesson(
            texts, topics: events, groups: groups, knowledge, compiled.lexicon, compiled.reader,
            signs: compiled.signs)
        learned = Learned(lesson)
    }

    /// As bytes; nil where there is no topic to tell apart: such a script is compiled as fast as it is read.
    func encoded() -> [UInt8]? {
        guard let learned = learned.encoded() else { return nil }
        var writer = ByteWriter()
        writer.bytes += Self.magic
        compiled.write(to: &writer)
        writer.write(learned)
        return writer.bytes
    }

    /// What bytes hold; nil unless they are whole, of this format, and of a script with these signs.
    init?(decoding bytes: [UInt8], _ knowledge: Knowledge) {
        guard bytes.starts(with: Self.magic) else { return nil }
        var reader = ByteReader(bytes)
        reader.position = Self.magic.count
        guard let compiled = Compiled(&reader, knowledge), let rest = reader.counted(),
            reader.position == bytes.count,
            let learned = Learned(
                decoding: Array(rest), symbols: compiled.lexicon.vocabulary.sources.count)
        else { return nil }
        self.init(compiled: compiled, learned: learned)
    }
}
