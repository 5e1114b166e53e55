/// What a visitor is told to name a request by: two groups of four, easy to read and to say over the phone.
///
/// The alphabet leaves out letters that look like a digit or sound like another letter, and all vowels. The last symbol is a check over the
/// other seven: one wrong symbol and two exchanged neighbours are always noticed. Nothing in it tells when or in which order requests came.
package struct Reference: Sendable, Hashable, CustomStringConvertible {
    /// The symbols, each with the value of its position; 17 of them, a prime, as the check needs.
    private static let alphabet = Array("23456789FHJKMRWXY".utf8)
    private static let length = 8
    private static let group = 4

    /// The values of the eight symbols.
    private let values: [UInt8]

    private init(checked values: [UInt8]) {
        self.values = values
    }

    /// Draws a reference.
    package static func draw(using generator: inout some RandomNumberGenerator) -> Reference {
        let drawn = (1..<length).map { _ in UInt8.random(in: 0..<UInt8(alphabet.count), using: &generator) }
        return Reference(checked: drawn + [check(drawn)])
    }

    /// Draws a reference from the system's randomness.
    package static func draw() -> Reference {
        var generator = SystemRandomNumberGenerator()
        return draw(using: &generator)
    }

    /// Reads a reference as a person writes it: any case, any or no spaces and hyphens, look-alikes for the symbol that they look like.
    ///
    /// Nil where it is none, or where the check shows that it was copied wrongly.
    package init?(_ text: String) {
        var values: [UInt8] = []
        for byte in text.utf8 where !Self.isFiller(byte) {
            guard values.count < Self.length, let value = Self.value(of: byte) else { return nil }
            values.append(value)
        }
        guard values.count == Self.length, Self.check(values.dropLast()) == values.last else { return nil }
        self.init(checked: values)
    }

    /// The written form, for example `K7M4-XR96`.
    package var description: String {
        let symbols = values.map { Self.alphabet[Int($0)] }
        return String(decoding: symbols.prefix(Self.group), as: UTF8.self) + "-"
            + String(decoding: symbols.dropFirst(Self.group), as: UTF8.self)
    }

    /// The symbol that makes the weighted sum a multiple of 17; every weight is another one, and none is zero.
    private static func check(_ values: some Collection<UInt8>) -> UInt8 {
        var sum = 0
        for (index, value) in values.enumerated() { sum += (index + 2) * Int(value) }
        return UInt8((alphabet.count - sum % alphabet.count) % alphabet.count)
    }

    private static func isFiller(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func value(of byte: UInt8) -> UInt8? {
        let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        let upper = isLower ? byte - 32 : byte
        return alphabet.firstIndex(of: lookAlike(upper)).map { UInt8($0) }
    }

    /// The symbol that a letter outside the alphabet was most likely copied from.
    private static func lookAlike(_ upper: UInt8) -> UInt8 {
        switch upper {
        case UInt8(ascii: "Z"): UInt8(ascii: "2")
        case UInt8(ascii: "S"): UInt8(ascii: "5")
        case UInt8(ascii: "G"): UInt8(ascii: "6")
        case UInt8(ascii: "B"): UInt8(ascii: "8")
        case UInt8(ascii: "V"): UInt8(ascii: "Y")
        case UInt8(ascii: "N"): UInt8(ascii: "M")
        default: upper
        }
    }
}
