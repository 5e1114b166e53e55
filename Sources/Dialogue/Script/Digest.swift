/// A fingerprint that tells whether a script has changed; no protection against anybody.
///
/// FNV-1a in 64 bits (Fowler, Noll, Vo), over every byte with the length of each piece.
struct Digest: Sendable, Hashable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes in one file.
    mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { step(byte) }
        var length = UInt64(bytes.count)
        for _ in 0..<8 {
            step(UInt8(truncatingIfNeeded: length))
            length >>= 8
        }
    }

    private mutating func step(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// The fingerprint in hexadecimal, 16 digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
