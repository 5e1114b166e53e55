extension CompiledPattern {
    /// No pattern of a script is nested as deep.
    private static let deepest = 32

    /// The pattern as bytes, its parts behind it.
    func write(to writer: inout ByteWriter) {
        func write(_ head: [Int], _ parts: [CompiledPattern]) {
            for number in head + [parts.count] { writer.write(UInt32(number)) }
            for part in parts { part.write(to: &writer) }
        }
        switch self {
        case .item(let item): write([0, Int(item)], [])
        case .near(let window, let sentences, let parts): write([1, window, sentences], parts)
        case .seq(let gap, let parts): write([2, gap], parts)
        case .any(let parts): write([3], parts)
        }
    }

    /// The pattern of bytes; nil unless they are whole.
    init?(_ reader: inout ByteReader) { self.init(&reader, depth: 0) }

    private init?(_ reader: inout ByteReader, depth: Int) {
        func parts() -> [CompiledPattern]? { reader.list { CompiledPattern(&$0, depth: depth + 1) } }
        guard depth < Self.deepest, let kind = reader.count() else { return nil }
        switch kind {
        case 0:
            guard let item = reader.count(), parts()?.isEmpty == true else { return nil }
            self = .item(Int32(item))
        case 1:
            guard let window = reader.count(), let sentences = reader.count(), let parts = parts() else {
                return nil
            }
            self = .near(window: window, sentences: sentences, parts)
        case 2:
            guard let gap = reader.count(), let parts = parts() else { return nil }
            self = .seq(gap: gap, parts)
        case 3:
            guard let parts = parts() else { return nil }
            self = .any(parts)
        default: return nil
        }
    }
}
