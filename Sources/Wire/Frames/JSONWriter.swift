/// Writes JSON on one line, in UTF-8, with nothing in it that could end a line anywhere.
package struct JSONWriter {
    /// What was written.
    package private(set) var bytes: [UInt8] = []

    /// Nothing written yet.
    package init() {}

    /// The bytes of a value.
    package static func bytes(of value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    /// Writes a value.
    package mutating func write(_ value: JSONValue) {
        switch value {
        case .null: put("null")
        case .bool(let value): put(value ? "true" : "false")
        case .number(let digits): put(digits)
        case .string(let text): write(text)
        case .array(let values): list(values, "[", "]") { $0.write($1) }
        case .object(let members):
            list(members, "{", "}") { writer, member in
                writer.write(member.name)
                writer.put(":")
                writer.write(member.value)
            }
        }
    }

    private mutating func list<Element>(
        _ elements: [Element], _ open: String, _ close: String, _ write: (inout JSONWriter, Element) -> Void
    ) {
        put(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { put(",") }
            write(&self, element)
        }
        put(close)
    }

    private mutating func write(_ text: String) {
        put("\"")
        for scalar in text.unicodeScalars { write(scalar) }
        put("\"")
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x22: put("\\\"")
        case 0x5C: put("\\\\")
        case 0x0A: put("\\n")
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: put("\\u" + Self.fourDigits(scalar.value))
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private static func fourDigits(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
