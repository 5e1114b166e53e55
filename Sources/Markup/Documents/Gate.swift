/// Looks at the bytes of a document before libxml2 does.
///
/// It refuses what the library would accept (other encodings) and what costs it too much time (thousands of
/// attributes on one element). It does not judge well-formedness.
struct Gate {
    private let bytes: [UInt8]
    private let file: String
    private let limits: Limits
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8], file: String, limits: Limits) {
        self.bytes = bytes
        self.file = file
        self.limits = limits
    }

    /// The first reason to refuse the document, or nothing.
    static func refusal(of bytes: [UInt8], file: String, limits: Limits) -> Diagnostic? {
        var gate = Gate(bytes, file: file, limits: limits)
        return gate.size() ?? gate.encoding() ?? gate.attributes()
    }

    private func error(_ message: String, line: Int = 1) -> Diagnostic {
        .error(Location(file: file, line: line), message)
    }

    private func size() -> Diagnostic? {
        if bytes.isEmpty { return error("the file is empty") }
        guard bytes.count > limits.bytes else { return nil }
        return error("\(bytes.count) bytes are too many: at most \(limits.bytes) are read; split the file")
    }

    private func encoding() -> Diagnostic? {
        if let zero = bytes.firstIndex(of: 0) {
            return error("not UTF-8 text: a NUL", line: lineNumber(of: zero))
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            return error("not UTF-8: save the file as UTF-8")
        }
        guard let declared = declaredEncoding(), declared.uppercased() != "UTF-8" else { return nil }
        return error(
            "encoding \"\(declared)\" is not read: save the file as UTF-8 and declare that or nothing")
    }

    private func lineNumber(of offset: Int) -> Int {
        1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
    }

    /// The encoding that the XML declaration names.
    private func declaredEncoding() -> String? {
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        guard head.hasPrefix("<?xml") || head.hasPrefix("\u{FEFF}<?xml") else { return nil }
        let declaration = head.prefix { $0 != ">" }
        let pieces = declaration.split(whereSeparator: { $0 == "\"" || $0 == "'" })
        guard let name = pieces.firstIndex(where: { $0.contains("encoding") }), name + 1 < pieces.count else {
            return nil
        }
        return String(pieces[name + 1])
    }

    // MARK: - Attributes

    private mutating func attributes() -> Diagnostic? {
        while let byte = peek() {
            guard byte == UInt8(ascii: "<") else {
                advance(1)
                continue
            }
            if skip("<!--", to: "-->") || skip("<![CDATA[", to: "]]>") || skip("<?", to: "?>") { continue }
            let start = line
            guard countAttributes() <= limits.attributes else {
                return error("more than \(limits.attributes) attributes on one element", line: start)
            }
        }
        return nil
    }

    private func peek() -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func advance(_ count: Int) {
        for _ in 0..<count {
            if peek() == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { unsafe bytes[position...].starts(with: $0) }
    }

    /// Passes over a section in which angle brackets and quotes mean nothing.
    private mutating func skip(_ opening: StaticString, to closing: StaticString) -> Bool {
        guard starts(with: opening) else { return false }
        advance(opening.utf8CodeUnitCount)
        while position < bytes.count, !starts(with: closing) { advance(1) }
        advance(min(closing.utf8CodeUnitCount, bytes.count - position))
        return true
    }

    /// Passes over one tag and counts the equal signs outside its quoted values.
    private mutating func countAttributes() -> Int {
        var count = 0
        var quote: UInt8?
        while let byte = peek() {
            advance(1)
            switch (byte, quote) {
            case (UInt8(ascii: ">"), nil): return count
            case (UInt8(ascii: "="), nil): count += 1
            case (UInt8(ascii: "\""), nil), (UInt8(ascii: "'"), nil): quote = byte
            case (_, byte): quote = nil
            default: break
            }
        }
        return count
    }
}
