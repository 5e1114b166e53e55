/// Writes numbers as little-endian bytes.
struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func write(_ word: UInt32) {
        for shift in stride(from: 0, to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift)))
        }
    }

    mutating func write(_ number: Float) { write(number.bitPattern) }

    /// The length, then the name.
    mutating func write(_ name: String) {
        write(UInt32(name.utf8.count))
        bytes += name.utf8
    }

    /// The count, then the numbers.
    mutating func write(_ numbers: [Int32]) {
        write(UInt32(numbers.count))
        for number in numbers { write(UInt32(bitPattern: number)) }
    }

    /// The count, then the bytes.
    mutating func write(_ bytes: [UInt8]) {
        write(UInt32(bytes.count))
        self.bytes += bytes
    }

    /// The count, then the numbers.
    mutating func write(_ numbers: [Float]) {
        write(UInt32(numbers.count))
        for number in numbers { write(number) }
    }
}
