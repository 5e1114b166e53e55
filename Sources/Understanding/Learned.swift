/// What was learned from a script's examples, as it is kept between starts.
struct Learned {
    /// Tells topics apart; nil without examples of any.
    var model: TopicModel?
    /// The sign that a topic's examples speak of, by the topic's event.
    var topicSigns: [String: String]
    /// Hears signs by likeness; nil without examples of any.
    var signs: LikenessModel?
    /// Hears acts by likeness; nil without examples of any.
    var acts: LikenessModel?

    /// What the bytes begin with; the last one is the format's version.
    private static let magic: [UInt8] = Array("LUMBARL".utf8) + [2]

    init(
        model: TopicModel?, topicSigns: [String: String], signs: LikenessModel? = nil,
        acts: LikenessModel? = nil
    ) {
        self.model = model
        self.topicSigns = topicSigns
        self.signs = signs
        self.acts = acts
    }

    /// Learns from a script's examples.
    init(_ lesson: Lesson) {
        let model = TopicReader.trained(lesson.examples)
        let likeness = [lesson.signs, lesson.acts]
        let models = Parallel.map(likeness.count) { likeness[$0].model(model?.weighting) }
        self.init(model: model, topicSigns: lesson.count.flags, signs: models[0], acts: models[1])
    }

    /// The same with the models' weights side by side: a line asks all of them for the same features.
    var joined: Learned {
        var learned = self
        let models = [model?.model, signs?.model, acts?.model].compactMap(\.self)
        var joined = PackedModel.joined(models)[...]
        if model != nil, let next = joined.popFirst() { learned.model?.model = next }
        if signs != nil, let next = joined.popFirst() { learned.signs?.model = next }
        if acts != nil, let next = joined.popFirst() { learned.acts?.model = next }
        return learned
    }

    /// As bytes: the topics with their signs, the topic model, then the models of likeness, which share its weighting.
    /// Nil where there is no topic to tell apart: what little there is else is learned as fast as it is read.
    func encoded() -> [UInt8]? {
        guard let model else { return nil }
        var writer = ByteWriter()
        writer.bytes += Self.magic
        writer.write(UInt32(topicSigns.count))
        for (event, flag) in topicSigns.sorted(by: { $0.key < $1.key }) {
            writer.write(event)
            writer.write(flag)
        }
        let topics = model.encoded()
        writer.write(UInt32(topics.count))
        writer.bytes += topics
        for likeness in [signs, acts] {
            writer.write(UInt32(likeness == nil ? 0 : 1))
            likeness?.write(to: &writer)
        }
        return writer.bytes
    }

    /// What bytes hold; nil unless they are whole and of this format and vocabulary size.
    init?(decoding bytes: [UInt8], symbols: Int) {
        guard bytes.starts(with: Self.magic) else { return nil }
        var reader = ByteReader(bytes)
        reader.position = Self.magic.count
        guard let count = reader.word() else { return nil }
        topicSigns = [:]
        for _ in 0..<count {
            guard let event = reader.name(), let flag = reader.name() else { return nil }
            topicSigns[event] = flag
        }
        guard let length = reader.word(), let topics = reader.bytes(Int(length)),
            let model = TopicModel(decoding: Array(topics), symbols: symbols),
            let signs = Self.likeness(&reader, model.weighting),
            let acts = Self.likeness(&reader, model.weighting), reader.position == bytes.count
        else { return nil }
        (self.model, self.signs, self.acts) = (model, signs, acts)
    }

    /// A model of likeness, or the mark that there is none; nil where neither can be read.
    private static func likeness(_ reader: inout ByteReader, _ weighting: Weighting) -> LikenessModel?? {
        guard let mark = reader.word(), mark <= 1 else { return nil }
        guard mark == 1 else { return .some(nil) }
        return LikenessModel(&reader, weighting: weighting).map { .some($0) }
    }
}
