extension PackedModel {
    /// The rows as bytes, little-endian: bucket, scale and steps of each bucket that weighs something, then an end mark.
    func write(to writer: inout ByteWriter) {
        for bucket in 0..<FeatureSpace.count {
            guard let row = row(bucket) else { continue }
            writer.write(UInt32(bucket))
            writer.write(row.scale)
            for lane in row.steps {
                for index in lane.indices { writer.bytes.append(UInt8(bitPattern: lane[index])) }
            }
        }
        writer.write(UInt32.max)
    }

    /// The rows up to their end mark; nil unless they are whole.
    init?(_ reader: inout ByteReader, classes: Int) {
        self.init(classes: classes)
        while let bucket = reader.word() {
            guard bucket != .max else { return }
            guard bucket < FeatureSpace.count, rows[Int(bucket)].number < 0, let scale = reader.float(),
                scale > 0,
                let bytes = reader.bytes(lanes * Steps.scalarCount)
            else { return nil }
            var row = [Steps](repeating: Steps(repeating: 0), count: lanes)
            for (place, byte) in bytes.enumerated() {
                row[place / Steps.scalarCount][place % Steps.scalarCount] = Int8(bitPattern: byte)
            }
            add(Int(bucket), scale: scale, row)
        }
        return nil
    }
}
