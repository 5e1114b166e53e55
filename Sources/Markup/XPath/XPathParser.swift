/// Reads an XPath 1.0 expression (the grammar of the Recommendation's sections 2 and 3).
package struct XPathParser {
    /// Parentheses and predicates may be nested so deep.
    private static let depthLimit = 64

    private let tokens: [XPathLexer.Token]
    private var position = 0
    private var depth = 0

    /// Takes an expression apart.
    ///
    /// - Parameter source: The expression as written.
    /// - Returns: Its structure.
    /// - Throws: What is wrong with it.
    package static func parse(_ source: String) throws(XPathError) -> XPathSyntax {
        var parser = XPathParser(tokens: try XPathLexer.tokens(of: source))
        guard !parser.tokens.isEmpty else { throw XPathError("the expression is empty") }
        let result = try parser.expression(0)
        if parser.position < parser.tokens.count { throw parser.unexpected() }
        return result
    }

    private init(tokens: [XPathLexer.Token]) {
        self.tokens = tokens
    }

    private var current: XPathLexer.Token? { position < tokens.count ? tokens[position] : nil }

    private var following: XPathLexer.Token? {
        position + 1 < tokens.count ? tokens[position + 1] : nil
    }

    private func unexpected() -> XPathError {
        guard let current else { return XPathError("the expression ends too early") }
        return switch current {
        case .symbol(let text): XPathError("'\(text)' is not expected there")
        case .operator(let found): XPathError("'\(found.rawValue)' is not expected there")
        case .number, .literal: XPathError("a value is not expected there: is an operator missing?")
        case .variable(let name): XPathError("'$\(name)' is not expected there: is an operator missing?")
        case .name(let name): XPathError("'\(name)' is not expected there")
        }
    }

    private mutating func accept(_ symbol: String) -> Bool {
        guard current == .symbol(symbol) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ symbol: String) throws(XPathError) {
        if !accept(symbol) {
            throw current == nil ? XPathError("'\(symbol)' is missing at the end") : unexpected()
        }
    }

    // MARK: - Operators

    /// Operators from the loosest to the tightest.
    private static let levels: [Set<XPathSyntax.Operator>] = [
        [.or], [.and], [.equal, .notEqual], [.less, .lessOrEqual, .greater, .greaterOrEqual],
        [.plus, .minus], [.times, .div, .mod],
    ]

    private mutating func expression(_ level: Int) throws(XPathError) -> XPathSyntax {
        guard level < Self.levels.count else { return try unary() }
        var left = try expression(level + 1)
        while case .operator(let found) = current, Self.levels[level].contains(found) {
            position += 1
            left = .operation(found, left, try expression(level + 1))
        }
        return left
    }

    private mutating func unary() throws(XPathError) -> XPathSyntax {
        var isNegative: Bool?
        while current == .operator(.minus) {
            position += 1
            isNegative = !(isNegative ?? false)
        }
        let operand = try union()
        return switch isNegative {
        case .none: operand
        case .some(true): .negation(operand)
        // A double minus still makes a number of its operand.
        case .some(false): .negation(.negation(operand))
        }
    }

    private mutating func union() throws(XPathError) -> XPathSyntax {
        var left = try path()
        while current == .operator(.union) {
            position += 1
            left = .operation(.union, left, try path())
        }
        return left
    }

    // MARK: - Paths

    private mutating func path() throws(XPathError) -> XPathSyntax {
        if let primary = try primary() {
            let predicates = try predicates()
            let filtered: XPathSyntax = predicates.isEmpty ? primary : .filter(primary, predicates)
            guard current == .symbol("/") || current == .symbol("//") else { return filtered }
            return .path(.expression(filtered), try steps(after: true))
        }
        if current == .symbol("/") || current == .symbol("//") {
            if current == .symbol("/"), !startsStep(following) {
                position += 1
                return .path(.root, [])
            }
            return .path(.root, try steps(after: true))
        }
        return .path(.context, try steps(after: false))
    }

    private func startsStep(_ token: XPathLexer.Token?) -> Bool {
        switch token {
        case .name, .symbol("."), .symbol(".."), .symbol("@"): true
        default: false
        }
    }

    /// Steps with their slashes; with `after`, a slash comes first.
    private mutating func steps(after: Bool) throws(XPathError) -> [XPathSyntax.Step] {
        var steps: [XPathSyntax.Step] = []
        if !after { steps.append(try step()) }
        while true {
            if accept("//") {
                steps.append(.init(axis: "descendant-or-self", test: .kind("node"), predicates: []))
            } else if !accept("/") {
                return steps
            }
            steps.append(try step())
        }
    }

    private mutating func step() throws(XPathError) -> XPathSyntax.Step {
        if accept(".") { return .init(axis: "self", test: .kind("node"), predicates: []) }
        if accept("..") { return .init(axis: "parent", test: .kind("node"), predicates: []) }
        var axis = "child"
        if accept("@") {
            axis = "attribute"
        } else if case .name(let name) = current, following == .symbol("::") {
            guard Self.axes.contains(name.description) else {
                throw XPathError("'\(name)' is no axis of XPath")
            }
            axis = name.local
            position += 2
        }
        return .init(axis: axis, test: try nodeTest(), predicates: try predicates())
    }

    private static let axes: Set<String> = [
        "ancestor", "ancestor-or-self", "attribute", "child", "descendant", "descendant-or-self", "following",
        "following-sibling", "namespace", "parent", "preceding", "preceding-sibling", "self",
    ]
    private static let kinds: Set<String> = ["comment", "text", "processing-instruction", "node"]

    private mutating func nodeTest() throws(XPathError) -> XPathSyntax.Test {
        guard case .name(let name) = current else { throw unexpected() }
        position += 1
        guard accept("(") else { return .name(name) }
        guard Self.kinds.contains(name.description) else {
            throw XPathError("'\(name)()' cannot stand inside a path")
        }
        if case .literal = current { position += 1 }
        try expect(")")
        return .kind(name.local)
    }

    private mutating func predicates() throws(XPathError) -> [XPathSyntax] {
        var predicates: [XPathSyntax] = []
        while accept("[") {
            predicates.append(try nested())
            try expect("]")
        }
        return predicates
    }

    private mutating func nested() throws(XPathError) -> XPathSyntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw XPathError("the expression is nested too deeply") }
        return try expression(0)
    }

    // MARK: - Primary expressions

    private mutating func primary() throws(XPathError) -> XPathSyntax? {
        switch current {
        case .number(let value): return take(.number(value))
        case .literal(let text): return take(.literal(text))
        case .variable(let name): return take(.variable(name))
        case .symbol("("):
            position += 1
            let inner = try nested()
            try expect(")")
            return inner
        case .name(let name) where following == .symbol("(") && !Self.kinds.contains(name.description):
            position += 2
            return .call(name, try arguments())
        default: return nil
        }
    }

    private mutating func take(_ syntax: XPathSyntax) -> XPathSyntax {
        position += 1
        return syntax
    }

    private mutating func arguments() throws(XPathError) -> [XPathSyntax] {
        if accept(")") { return [] }
        var arguments = [try nested()]
        while accept(",") { arguments.append(try nested()) }
        try expect(")")
        return arguments
    }
}
