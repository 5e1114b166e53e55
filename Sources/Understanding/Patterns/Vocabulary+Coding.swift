extension Vocabulary {
    /// The symbols as bytes: words and beginnings in the order of their symbols, what each symbol is, ranges of numbers.
    func write(to writer: inout ByteWriter) {
        for names in [words, prefixes] {
            writer.write(UInt32(names.count))
            for (name, symbol) in names.sorted(by: { $0.value < $1.value }) {
                writer.write(name)
                writer.write(UInt32(bitPattern: symbol))
            }
        }
        writer.write(sources.map(\.rawValue))
        writer.write(natures.map(\.rawValue))
        writer.write(UInt32(ranges.count))
        for range in ranges {
            for bound in [range.low.bitPattern, range.high.bitPattern] {
                writer.write(UInt32(truncatingIfNeeded: bound))
                writer.write(UInt32(truncatingIfNeeded: bound >> 32))
            }
            writer.write(UInt32(bitPattern: range.symbol))
        }
        writer.write(prefixesOfWord.map { Int32($0.count) })
        writer.write(prefixesOfWord.flatMap { $0 })
    }

    /// The symbols of bytes, sealed; nil unless they are whole.
    init?(_ reader: inout ByteReader) {
        guard let words = Self.names(&reader), let prefixes = Self.names(&reader),
            let sources = reader.counted()?.map({ Source(rawValue: $0) }),
            let natures = reader.counted()?.map({ Nature(rawValue: $0) }),
            let ranges = reader.list({ Self.range(&$0) }), let counts = reader.integers(),
            let beginnings = reader.integers(), counts.count == sources.count
        else { return nil }
        var place = 0
        var prefixesOfWord: [[Int32]] = []
        for count in counts {
            guard count >= 0, Int(count) <= beginnings.count - place else { return nil }
            prefixesOfWord.append(Array(beginnings[place..<place + Int(count)]))
            place += Int(count)
        }
        self.init(
            words: words, prefixes: prefixes, sources: sources.compactMap(\.self),
            natures: natures.compactMap(\.self), ranges: ranges, prefixesOfWord: prefixesOfWord)
        guard self.sources.count == counts.count, self.natures.count == counts.count else { return nil }
    }

    private static func names(_ reader: inout ByteReader) -> [String: Int32]? {
        guard let count = reader.count(), count <= reader.bytes.count else { return nil }
        var names: [String: Int32] = [:]
        names.reserveCapacity(count)
        for _ in 0..<count {
            guard let name = reader.name(), let symbol = reader.count() else { return nil }
            names[name] = Int32(symbol)
        }
        return names
    }

    private static func range(_ reader: inout ByteReader) -> (low: Double, high: Double, symbol: Int32)? {
        guard let low = bound(&reader), let high = bound(&reader), let symbol = reader.count() else {
            return nil
        }
        return (low, high, Int32(symbol))
    }

    private static func bound(_ reader: inout ByteReader) -> Double? {
        guard let low = reader.word(), let high = reader.word() else { return nil }
        return Double(bitPattern: UInt64(high) << 32 | UInt64(low))
    }
}
