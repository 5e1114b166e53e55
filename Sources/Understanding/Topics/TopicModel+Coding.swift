extension TopicModel {
    /// What encoded models begin with; the last byte is the format's version.
    private static let magic: [UInt8] = Array("LUMBARM".utf8) + [3]

    /// The model as bytes: little-endian, a row with its scale and steps for each bucket that weighs something.
    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes += Self.magic
        writer.write(UInt32(model.classes))
        writer.write(UInt32(truncatingIfNeeded: outside ?? -1))
        writer.write(thresholds.standing)
        writer.write(thresholds.lead)
        writer.write(weighting.blocks)
        writer.write(weighting.idf)
        writer.write(coverage.unknown)
        writer.write(coverage.worth)
        model.write(to: &writer)
        return writer.bytes
    }

    /// A model of bytes; nil unless they are whole and of this format and vocabulary size.
    init?(decoding bytes: [UInt8], symbols: Int) {
        var reader = ByteReader(bytes)
        guard bytes.starts(with: Self.magic) else { return nil }
        reader.position = Self.magic.count
        guard let classes = reader.word(), classes > 0, classes < 4096, let outside = reader.word(),
            let standing = reader.float(), let lead = reader.float(), let blocks = reader.floats(),
            blocks.count == 3,
            let idf = reader.floats(), idf.count == FeatureSpace.count, let unknown = reader.float(),
            let worth = reader.floats(), worth.count == symbols
        else { return nil }
        guard let model = PackedModel(&reader, classes: Int(classes)), reader.position == bytes.count else {
            return nil
        }
        var thresholds = Thresholds()
        thresholds.standing = standing
        thresholds.lead = lead
        self.init(
            weighting: Weighting(idf: idf, blocks: blocks), model: model,
            coverage: Coverage(worth: worth, unknown: unknown), outside: outside == .max ? nil : Int(outside),
            thresholds: thresholds)
    }
}
