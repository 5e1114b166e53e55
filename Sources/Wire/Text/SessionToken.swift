/// What names a conversation to the outside: whoever knows it may take the conversation up.
package enum SessionToken {
    /// The most characters of a session's name.
    package static let longest = 128

    /// 64 characters: six random bits each.
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-".utf8)

    /// A new token of 132 random bits.
    ///
    /// - Parameter generator: the source of chance; the system's own is fit for secrets.
    /// - Returns: a token in the alphabet of session names.
    package static func random(using generator: inout some RandomNumberGenerator) -> String {
        var bytes = Array("v".utf8)
        for _ in 0..<22 { bytes.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A new token of 132 random bits from the system's source of chance.
    package static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// Whether a text can be a session's name: 1 to 128 of `A-Z a-z 0-9 . _ ~ -`.
    package static func isValid(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (1...longest).contains(bytes.count) else { return false }
        return bytes.allSatisfy(isAllowed)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        case UInt8(ascii: "~"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
