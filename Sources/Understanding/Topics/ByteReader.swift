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

    /// A number of which nothing more is asked than that it is not negative.
    mutating func count() -> Int? { word().flatMap { Int32(exactly: $0) }.map { Int($0) } }

    /// As many bytes as the count before them says.
    mutating func counted() -> ArraySlice<UInt8>? { count().flatMap { bytes($0) } }

    /// As many numbers as the count before them says.
    mutating func integers() -> [Int32]? {
        guard let count = count(), let bytes = bytes(count * 4) else { return nil }
        var numbers = [Int32](repeating: 0, count: count)
        var place = bytes.startIndex
        for index in 0..<count {
            let number =
                UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
                | UInt32(bytes[place + 3]) << 24
            numbers[index] = Int32(bitPattern: number)
            place += 4
        }
        return numbers
    }

    /// As many things as the count before them says, each read in the same way.
    mutating func list<Thing>(_ read: (inout ByteReader) -> Thing?) -> [Thing]? {
        guard let count = count(), count <= bytes.count - position else { return nil }
        var things: [Thing] = []
        things.reserveCapacity(count)
        for _ in 0..<count {
            guard let thing = read(&self) else { return nil }
            things.append(thing)
        }
        return things
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
