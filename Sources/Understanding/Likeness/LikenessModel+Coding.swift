extension LikenessModel {
    /// The model as bytes, without the weighting that it shares.
    func write(to writer: inout ByteWriter) {
        writer.write(UInt32(labels.count))
        for label in labels { writer.write(label) }
        writer.write(thresholds)
        model.write(to: &writer)
    }

    /// A model of bytes; nil unless they are whole.
    init?(_ reader: inout ByteReader, weighting: Weighting) {
        guard let count = reader.word(), count > 0, count < 4096 else { return nil }
        var labels: [String] = []
        for _ in 0..<count {
            guard let label = reader.name() else { return nil }
            labels.append(label)
        }
        guard let thresholds = reader.floats(), thresholds.count == labels.count,
            let model = PackedModel(&reader, classes: labels.count)
        else { return nil }
        self.init(labels: labels, weighting: weighting, model: model, thresholds: thresholds)
    }
}
