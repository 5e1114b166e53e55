/// Cuts a text into tokens in one pass.
struct Scanner {
    private var tokens: [Token] = []
    private var buffer = ""
    private var kind = Token.Kind.word
    private var start = 0
    private var end = 0
    private var lastEnd = 0
    private var isCapitalised = false
    private var isUpper = false

    /// How many tokens of a message are read for values; what follows is kept as text only.
    ///
    /// Some rules look back at what was said before, so the time for one message has a bound.
    static let maximumTokens = 1000

    /// Returns the tokens of a text, in order, at most ``maximumTokens``.
    static func tokens(of text: String) -> [Token] {
        var scanner = Scanner()
        var offset = 0
        for scalar in text.unicodeScalars {
            if scanner.tokens.count >= maximumTokens { return scanner.tokens }
            let length = UTF8.width(scalar)
            scanner.take(scalar, at: offset..<offset + length)
            offset += length
        }
        scanner.finish()
        return scanner.tokens
    }

    private mutating func take(_ scalar: Unicode.Scalar, at span: Range<Int>) {
        switch Folding(scalar) {
        case .letter(let letters):
            extend(.word, with: letters, span, capital: scalar.properties.isUppercase)
        case .digit(let digit):
            extend(.number, with: String(Character(Unicode.Scalar(digit))), span, capital: false)
        case .mark(let mark):
            // An apostrophe belongs to the word around it; the closing one of a quotation does not.
            if mark == "'", !buffer.isEmpty, kind == .word, end == span.lowerBound {
                extend(.word, with: "'", span, capital: false)
            } else {
                single(.mark, String(Character(mark)), span)
            }
        case .space:
            finish()
        case .lineEnd:
            single(.lineEnd, "\n", span)
        case .nothing:
            // Unseen, so what stands on both sides of it is one piece.
            end = buffer.isEmpty ? end : span.upperBound
        }
    }

    private mutating func extend(_ kind: Token.Kind, with text: String, _ span: Range<Int>, capital: Bool) {
        if buffer.isEmpty || kind != self.kind {
            finish()
            self.kind = kind
            start = span.lowerBound
            isCapitalised = capital
            isUpper = true
        }
        isUpper = isUpper && capital
        buffer += text
        end = span.upperBound
    }

    private mutating func single(_ kind: Token.Kind, _ text: String, _ span: Range<Int>) {
        finish()
        append(kind, text, span)
    }

    private mutating func finish() {
        guard !buffer.isEmpty else { return }
        var text = buffer
        var length = end
        while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "'") {
            text.removeLast()
            length -= 1
        }
        append(kind, text, start..<max(length, start))
        buffer = ""
    }

    private mutating func append(_ kind: Token.Kind, _ text: String, _ span: Range<Int>) {
        let isGlued = !tokens.isEmpty && lastEnd == span.lowerBound
        tokens.append(
            Token(
                kind: kind, text: text, span: span, isGlued: isGlued, isCapitalised: isCapitalised,
                isUpper: isUpper))
        lastEnd = span.upperBound
        isCapitalised = false
        isUpper = false
    }
}
