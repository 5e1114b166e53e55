/// Reads numbers from little-endian bytes; nil past the end.
struct ByteReader {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func word() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        defer { position += 4 }
        return UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
            | UInt32(bytes[position + 3]) << 24
    }

    /// So many bytes.
    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= bytes.count - position else { return nil }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// A name with its length before it.
    mutating func name() -> String? {
        guard let count = word(), let bytes = bytes(Int(count)) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// A finite number.
    mutating func float() -> Float? {
        word().map { Float(bitPattern: $0) }.flatMap { $0.isFinite ? $0 : nil }
    }

    /// As many numbers as the count before them says.
    mutating func floats() -> [Float]? {
        guard let count = word(), Int(count) <= (bytes.count - position) / 4 else { return nil }
        var numbers: [Float] = []
        numbers.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let number = float() else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}
