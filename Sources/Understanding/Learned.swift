/// What was learned from a script's examples, as it is kept between starts.
struct Learned {
    /// Tells topics apart.
    var model: TopicModel
    /// The sign that a topic's examples speak of, by the topic's event.
    var topicSigns: [String: String]

    /// What the bytes begin with; the last one is the format's version.
    private static let magic: [UInt8] = Array("LUMBARL".utf8) + [1]

    init(model: TopicModel, topicSigns: [String: String]) {
        self.model = model
        self.topicSigns = topicSigns
    }

    /// As bytes: the topics with their signs, then the model.
    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes += Self.magic
        writer.write(UInt32(topicSigns.count))
        for (event, flag) in topicSigns.sorted(by: { $0.key < $1.key }) {
            for name in [event, flag] {
                writer.write(UInt32(name.utf8.count))
                writer.bytes += name.utf8
            }
        }
        return writer.bytes + model.encoded()
    }

    /// What bytes hold; nil unless they are whole and of this format and vocabulary size.
    init?(decoding bytes: [UInt8], symbols: Int) {
        guard bytes.starts(with: Self.magic) else { return nil }
        var reader = ByteReader(bytes)
        reader.position = Self.magic.count
        guard let count = reader.word() else { return nil }
        topicSigns = [:]
        for _ in 0..<count {
            guard let event = Self.name(&reader), let flag = Self.name(&reader) else { return nil }
            topicSigns[event] = flag
        }
        let rest = Array(bytes[reader.position...])
        guard let model = TopicModel(decoding: rest, symbols: symbols) else { return nil }
        self.model = model
    }

    private static func name(_ reader: inout ByteReader) -> String? {
        guard let count = reader.word(), let bytes = reader.bytes(Int(count)) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
