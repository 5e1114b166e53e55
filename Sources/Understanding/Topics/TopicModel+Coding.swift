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
        for (bucket, row) in model.rows.enumerated() where row >= 0 {
            writer.write(UInt32(bucket))
            writer.write(model.scales[Int(row)])
            for lane in model.steps[Int(row) * model.lanes..<(Int(row) + 1) * model.lanes] {
                for index in lane.indices { writer.bytes.append(UInt8(bitPattern: lane[index])) }
            }
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
        guard let model = Self.packed(&reader, classes: Int(classes)) else { return nil }
        guard reader.position == bytes.count else { return nil }
        var thresholds = Thresholds()
        thresholds.standing = standing
        thresholds.lead = lead
        self.init(
            weighting: Weighting(idf: idf, blocks: blocks), model: model,
            coverage: Coverage(worth: worth, unknown: unknown), outside: outside == .max ? nil : Int(outside),
            thresholds: thresholds)
    }

    /// The rows up to their end mark.
    private static func packed(_ reader: inout ByteReader, classes: Int) -> PackedModel? {
        var model = PackedModel(classes: classes)
        while let bucket = reader.word(), bucket != .max {
            guard bucket < FeatureSpace.count, model.rows[Int(bucket)] < 0, let scale = reader.float(),
                let bytes = reader.bytes(model.lanes * PackedModel.Steps.scalarCount)
            else { return nil }
            var row = [PackedModel.Steps](repeating: PackedModel.Steps(repeating: 0), count: model.lanes)
            for (place, byte) in bytes.enumerated() {
                row[place / PackedModel.Steps.scalarCount][place % PackedModel.Steps.scalarCount] =
                    Int8(bitPattern: byte)
            }
            model.add(Int(bucket), scale: scale, row)
        }
        return model
    }
}
