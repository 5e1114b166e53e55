/// Reads one JSON text (RFC 8259), more strictly than the usual readers.
///
/// Two readers that differ on one frame are two opinions on whose message it is. So there is nothing here to differ on: UTF-8 only, no
/// byte order mark, no member twice, no trailing comma, no NUL, no lone surrogate, a bounded depth, numbers of a sane size.
package struct JSONScanner {
    /// What is wrong with a text; never what stands in it.
    package enum Fault: Error, Sendable, Hashable {
        /// No JSON, or JSON that is not let through.
        case malformed
        /// Objects and lists inside each other, deeper than allowed.
        case tooDeep
        /// A name twice in one object.
        case duplicateKey
    }

    /// A number of more bytes is refused.
    private static let longestNumber = 64
    /// A number of a greater exponent is refused: no double holds it.
    private static let greatestExponent = 300

    private let bytes: [UInt8]
    private let maxDepth: Int
    private var position = 0

    private init(_ bytes: [UInt8], maxDepth: Int) {
        self.bytes = bytes
        self.maxDepth = maxDepth
    }

    /// Reads a whole text.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - maxDepth: how many objects and lists may stand inside each other.
    /// - Returns: its value.
    /// - Throws: ``Fault``.
    package static func value(of bytes: [UInt8], maxDepth: Int = 16) throws(Fault) -> JSONValue {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .malformed }
        var scanner = JSONScanner(bytes, maxDepth: maxDepth)
        scanner.skipSpace()
        let value = try scanner.value(depth: 0)
        scanner.skipSpace()
        guard scanner.position == bytes.count else { throw .malformed }
        return value
    }

    // MARK: - Values

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(Fault) -> JSONValue {
        guard depth <= maxDepth else { throw .tooDeep }
        position += 1
        var members: [JSONValue.Member] = []
        var names: Set<[UInt8]> = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipSpace()
            let name = try string()
            guard names.insert(Array(name.utf8)).inserted else { throw .duplicateKey }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw .malformed }
            skipSpace()
            members.append(JSONValue.Member(name, try value(depth: depth)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw .malformed }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Fault) -> JSONValue {
        guard depth <= maxDepth else { throw .tooDeep }
        position += 1
        var values: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat {
            skipSpace()
            values.append(try value(depth: depth))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw .malformed }
        return .array(values)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
        let text = word.description.utf8
        guard bytes[position...].starts(with: text) else { throw .malformed }
        position += text.count
        return value
    }

    // MARK: - Numbers

    private mutating func number() throws(Fault) -> String {
        let start = position
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")), digits() == 0 { throw .malformed }
        if take(UInt8(ascii: ".")), digits() == 0 { throw .malformed }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) { try exponent() }
        guard position - start <= Self.longestNumber else { throw .malformed }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func exponent() throws(Fault) {
        if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
        let start = position
        guard digits() > 0, position - start <= 4,
            let value = Int(String(decoding: bytes[start..<position], as: UTF8.self)),
            value <= Self.greatestExponent
        else { throw .malformed }
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
        return position - start
    }

    // MARK: - Texts

    private mutating func string() throws(Fault) -> String {
        guard take(UInt8(ascii: "\"")) else { throw .malformed }
        var output: [UInt8] = []
        while true {
            let start = position
            while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
                position += 1
            }
            output += bytes[start..<position]
            if take(UInt8(ascii: "\"")) { return String(decoding: output, as: UTF8.self) }
            guard take(UInt8(ascii: "\\")) else { throw .malformed }
            output += String(try escape()).utf8
        }
    }

    private mutating func escape() throws(Fault) -> Character {
        defer { position += 1 }
        switch peek {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return Character(try codePoint())
        default: throw .malformed
        }
    }

    /// The scalar of `\uXXXX`, or of a pair of them; leaves the position on the last digit.
    private mutating func codePoint() throws(Fault) -> Unicode.Scalar {
        var value = try hexadecimal()
        if (0xD800...0xDBFF).contains(value) {
            guard bytes[(position + 1)...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
                throw .malformed
            }
            position += 2
            let low = try hexadecimal()
            guard (0xDC00...0xDFFF).contains(low) else { throw .malformed }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard value != 0, let scalar = Unicode.Scalar(value) else { throw .malformed }
        return scalar
    }

    private mutating func hexadecimal() throws(Fault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            position += 1
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
            else { throw .malformed }
            value = value << 4 + UInt32(digit)
        }
        return value
    }

    // MARK: - Bytes

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
    }
}
