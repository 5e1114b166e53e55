/// Splits an XPath expression into tokens (section 3.7 of the XPath 1.0 Recommendation).
struct XPathLexer {
    enum Token: Hashable {
        case symbol(String)
        case `operator`(XPathSyntax.Operator)
        case number(Double)
        case literal(String)
        case variable(XPathSyntax.QName)
        /// A name test, a function name, an axis or a node type; what it is shows the next token.
        case name(XPathSyntax.QName)
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [Token] = []

    private init(_ source: String) {
        scalars = Array(source.unicodeScalars)
    }

    static func tokens(of source: String) throws(XPathError) -> [Token] {
        var lexer = XPathLexer(source)
        while try lexer.next() {}
        return lexer.tokens
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func peek(_ offset: Int = 1) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    private mutating func next() throws(XPathError) -> Bool {
        while let space = current, " \t\r\n".unicodeScalars.contains(space) { position += 1 }
        guard let first = current else { return false }
        switch first {
        case "\"", "'": tokens.append(try literal(first))
        case "0"..."9": tokens.append(number())
        case "." where isDigit(peek()): tokens.append(number())
        case "$":
            position += 1
            tokens.append(.variable(try qualifiedName()))
        case let scalar where Self.startsName(scalar): tokens.append(try nameOrOperator())
        default: tokens.append(try symbol(first))
        }
        return true
    }

    private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ("0"..."9").contains($0) } ?? false
    }

    private mutating func literal(_ quote: Unicode.Scalar) throws(XPathError) -> Token {
        guard let end = scalars[(position + 1)...].firstIndex(of: quote) else {
            throw XPathError("a string is not closed: \(quote) is missing")
        }
        defer { position = end + 1 }
        return .literal(text(position + 1, end))
    }

    private func text(_ start: Int, _ end: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        return String(view)
    }

    private mutating func number() -> Token {
        let start = position
        while isDigit(current) { position += 1 }
        if current == "." {
            position += 1
            while isDigit(current) { position += 1 }
        }
        return .number(XPathNumber.parse(text(start, position)))
    }

    // MARK: - Names

    private static func startsName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic
    }

    private static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
        startsName(scalar) || scalar == "-" || scalar == "." || scalar == "\u{B7}"
            || ("0"..."9").contains(scalar) || scalar.properties.canonicalCombiningClass != .notReordered
    }

    private mutating func simpleName() throws(XPathError) -> String {
        guard let first = current, Self.startsName(first) else {
            throw XPathError("a name is missing\(current.map { " before '\($0)'" } ?? " at the end")")
        }
        let start = position
        while let scalar = current, Self.continuesName(scalar) { position += 1 }
        return text(start, position)
    }

    /// A name, with its prefix where a colon follows that is not the start of `::`.
    private mutating func qualifiedName(allowsStar: Bool = false) throws(XPathError) -> XPathSyntax.QName {
        let first = try simpleName()
        guard current == ":", peek() != ":" else { return .init(prefix: "", local: first) }
        position += 1
        if allowsStar, current == "*" {
            position += 1
            return .init(prefix: first, local: "*")
        }
        return .init(prefix: first, local: try simpleName())
    }

    /// Whether the last token makes a following name or star an operator.
    private var isAfterOperand: Bool {
        switch tokens.last {
        case .none, .operator: false
        case .symbol(let symbol):
            ![
                "@", "::", "(", "[", ",", "/", "//",
            ].contains(symbol)
        default: true
        }
    }

    private mutating func nameOrOperator() throws(XPathError) -> Token {
        guard isAfterOperand else { return .name(try qualifiedName(allowsStar: true)) }
        let word = try simpleName()
        guard let found = XPathSyntax.Operator(rawValue: word) else {
            throw XPathError("'\(word)' stands where an operator such as 'and', 'or' or '=' is expected")
        }
        return .operator(found)
    }

    // MARK: - Symbols

    private mutating func symbol(_ first: Unicode.Scalar) throws(XPathError) -> Token {
        if first == "*", !isAfterOperand {
            position += 1
            return .name(.init(prefix: "", local: "*"))
        }
        for length in [2, 1] where position + length <= scalars.count {
            let candidate = text(position, position + length)
            try refuse(candidate)
            if let found = XPathSyntax.Operator(rawValue: candidate) {
                position += length
                return .operator(found)
            }
            if ["::", "..", "//", "(", ")", "[", "]", "@", ",", ".", "/"].contains(candidate) {
                position += length
                return .symbol(candidate)
            }
        }
        throw XPathError("'\(first)' means nothing in XPath")
    }

    /// Signs of other languages, with what XPath has instead.
    private func refuse(_ candidate: String) throws(XPathError) {
        switch candidate {
        case "==": throw XPathError("'==' is not XPath: write '='")
        case "&&": throw XPathError("'&&' is not XPath: write 'and'")
        case "||": throw XPathError("'||' is not XPath: write 'or'")
        case "!=": return
        case "!": throw XPathError("'!' is not XPath: write 'not(…)'")
        default: return
        }
    }
}
