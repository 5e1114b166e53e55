extension TopicModel {
    /// What encoded models begin with; the last byte is the format's version.
    private static let magic: [UInt8] = Array("LUMBARM".utf8) + [1]

    /// The model as bytes: little-endian, rows of zeros left out.
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
        let zero = LinearModel.Lane(repeating: 0)
        for bucket in 0..<FeatureSpace.count {
            let row = model.weights[bucket * model.lanes..<(bucket + 1) * model.lanes]
            guard row.contains(where: { $0 != zero }) else { continue }
            writer.write(UInt32(bucket))
            for lane in row { for index in lane.indices { writer.write(lane[index]) } }
        }
        writer.write(UInt32.max)
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
        var model = LinearModel(classes: Int(classes))
        while let bucket = reader.word(), bucket != .max {
            guard bucket < FeatureSpace.count else { return nil }
            for lane in 0..<model.lanes {
                for index in 0..<LinearModel.Lane.scalarCount {
                    guard let weight = reader.float() else { return nil }
                    model.weights[Int(bucket) * model.lanes + lane][index] = weight
                }
            }
        }
        guard reader.position == bytes.count else { return nil }
        var thresholds = Thresholds()
        thresholds.standing = standing
        thresholds.lead = lead
        self.init(
            weighting: Weighting(idf: idf, blocks: blocks), model: model,
            coverage: Coverage(worth: worth, unknown: unknown), outside: outside == .max ? nil : Int(outside),
            thresholds: thresholds)
    }
}
