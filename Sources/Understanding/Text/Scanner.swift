/// Cuts UTF-8 text into raw pieces: words, numbers and signs, lower-cased, each with its place.
struct Scanner {
    private let bytes: [UInt8]
    private var position = 0
    /// The letters of the word that is read.
    private var letters: [UInt8] = []
    private(set) var tokens: [Token] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        tokens.reserveCapacity(bytes.count / 4 + 4)
    }

    /// All pieces of a text.
    static func scan(_ text: String) -> [Token] {
        var scanner = Scanner(text)
        while scanner.position < scanner.bytes.count { scanner.step() }
        return scanner.tokens
    }

    private mutating func step() {
        let byte = bytes[position]
        if Self.isLetter(byte) {
            word()
        } else if Self.isDigit(byte) {
            number()
        } else if byte < 0x80 {
            sign(byte)
        } else {
            beyondASCII()
        }
    }

    // MARK: - Words and numbers

    private mutating func word() {
        let start = position
        letters.removeAll(keepingCapacity: true)
        var plain = true
        while position < bytes.count {
            let byte = bytes[position]
            if Self.isLetter(byte) {
                letters.append(byte | 0x20)
                position += 1
            } else if Self.isDigit(byte) {
                letters.append(byte)
                position += 1
            } else if byte == 0x27 || byte == 0x2F && joinsLetters(start), letterFollows(position + 1) {
                letters.append(byte)
                position += 1
            } else if byte >= 0x80, let length = apostrophe(at: position) {
                guard letterFollows(position + length) else { break }
                letters.append(0x27)
                position += length
            } else if byte >= 0x80, let (scalar, length) = scalar(at: position),
                scalar.properties.isAlphabetic
            {
                letters.append(contentsOf: bytes[position..<position + length])
                plain = false
                position += length
            } else {
                break
            }
        }
        var text = String(decoding: letters, as: UTF8.self)
        if !plain { text = Self.folded(text) }
        append(.word, text, start)
    }

    private mutating func number() {
        let start = position
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if Self.isDigit(byte) {
                text.append(byte)
            } else if byte == 0x2E || byte == 0x2C, position + 1 < bytes.count,
                Self.isDigit(bytes[position + 1])
            {
                if byte == 0x2E { text.append(byte) }
            } else {
                break
            }
            position += 1
        }
        append(.number, String(decoding: text, as: UTF8.self), start)
    }

    // MARK: - Signs

    private mutating func sign(_ byte: UInt8) {
        let start = position
        position += 1
        switch byte {
        case 0x2E:
            while position < bytes.count, bytes[position] == 0x2E { position += 1 }
            if position - start > 1 {
                append(.pause, "…", start)
            } else if !endsAbbreviation {
                append(.stop, ".", start)
            }
        case 0x21, 0x3B, 0x0A: append(.stop, ".", start)
        case 0x3F: append(.question, "?", start)
        case 0x2C, 0x3A, 0x28, 0x29: append(.pause, ",", start)
        case 0x2D where !insideWord(start): append(.pause, ",", start)
        case 0x26: append(.word, "and", start)
        case 0x2B, 0x25, 0x24, 0x23, 0x40: append(.word, String(UnicodeScalar(byte)), start)
        default: break
        }
    }

    private mutating func beyondASCII() {
        let start = position
        guard let (scalar, length) = scalar(at: position) else {
            position += 1
            return
        }
        if scalar.properties.isAlphabetic { return word() }
        position += length
        switch scalar.value {
        case 0x2013, 0x2014, 0x2026, 0xFF0C, 0x3001: append(.pause, ",", start)
        case 0x3002, 0xFF01: append(.stop, ".", start)
        case 0xFF1F: append(.question, "?", start)
        case 0xB0: append(.word, "degrees", start)
        case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF: break
        default:
            if scalar.properties.isEmoji { append(.word, String(Character(scalar)), start) }
        }
    }

    private mutating func append(_ kind: Token.Kind, _ text: String, _ start: Int) {
        tokens.append(Token(kind: kind, text: text, span: start..<position))
    }

    // MARK: - Looking around

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private func letterFollows(_ index: Int) -> Bool {
        index < bytes.count && (Self.isLetter(bytes[index]) || bytes[index] >= 0xC3)
    }

    /// A slash between two letters makes a short form: "w/o", "n/a".
    private func joinsLetters(_ start: Int) -> Bool {
        position == start + 1 && letterFollows(position + 1) && !letterFollows(position + 2)
    }

    /// A hyphen between two words or digits joins them; any other is a pause.
    private func insideWord(_ index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count else { return false }
        let before = bytes[index - 1]
        let after = bytes[index + 1]
        return (Self.isLetter(before) || Self.isDigit(before))
            && (Self.isLetter(after) || Self.isDigit(after))
    }

    /// A stop after one letter ("a.m.") or a title ("dr.") ends no sentence.
    private var endsAbbreviation: Bool {
        guard let last = tokens.last, last.kind == .word, last.span.upperBound == position - 1 else {
            return false
        }
        return last.text.utf8.count == 1 && last.text != "i" && last.text != "u"
            || Self.titles.contains(last.text)
    }

    private static let titles: Set<String> = [
        "dr", "mr", "mrs", "ms", "st", "vs", "etc", "approx", "appt", "ext",
    ]

    private func apostrophe(at index: Int) -> Int? {
        guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
        return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : nil
    }

    private func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
        let first = bytes[index]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
        guard length > 0, index + length <= bytes.count else { return nil }
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset]) & 0x3F }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    /// Lower case without accents.
    private static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if let plain = accents[scalar] {
                folded.append(plain)
            } else if !(0x300...0x36F).contains(scalar.value) {
                folded.append(scalar)
            }
        }
        return String(folded)
    }

    private static let accents: [Unicode.Scalar: Unicode.Scalar] = [
        "à": "a", "á": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "è": "e", "é": "e", "ê": "e", "ë": "e",
        "ì": "i", "í": "i", "î": "i", "ï": "i", "ò": "o", "ó": "o", "ô": "o", "ö": "o", "õ": "o",
        "ù": "u", "ú": "u", "û": "u", "ü": "u", "ç": "c", "ñ": "n", "ý": "y",
    ]
}
