/// Reads conditions that ask only the talk's own functions; anything else is left to XPath.
///
///     condition = conjunction { "or" conjunction }
///     conjunction = factor { "and" factor }
///     factor = "not" "(" condition ")" | "(" condition ")" | "true" "(" ")" | "talk:" name "(" [ literals ] ")"
struct PredicateParser {
    private enum Token: Hashable {
        case word(String)
        case literal(String)
        case sign(Character)
    }

    private var tokens: [Token]
    private var place = 0

    /// The predicate that an expression stands for; nil where it says more than this grammar.
    static func parse(_ expression: String) -> Predicate? {
        guard let tokens = scan(expression), !tokens.isEmpty else { return nil }
        var parser = PredicateParser(tokens: tokens)
        guard let predicate = parser.condition(), parser.place == tokens.count else { return nil }
        return predicate
    }

    private init(tokens: [Token]) {
        self.tokens = tokens
    }

    private static func scan(_ expression: String) -> [Token]? {
        var tokens: [Token] = []
        var rest = Substring(expression)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "'" || first == "\"" {
                rest.removeFirst()
                guard let end = rest.firstIndex(of: first) else { return nil }
                tokens.append(.literal(String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter || $0 == ":" || $0 == "-" }
                tokens.append(.word(String(word)))
                rest = rest[word.endIndex...]
            } else if "(),".contains(first) {
                tokens.append(.sign(first))
                rest.removeFirst()
            } else {
                return nil
            }
        }
        return tokens
    }

    private mutating func take(_ token: Token) -> Bool {
        guard place < tokens.count, tokens[place] == token else { return false }
        place += 1
        return true
    }

    private mutating func condition() -> Predicate? {
        guard var left = conjunction() else { return nil }
        while take(.word("or")) {
            guard let right = conjunction() else { return nil }
            left = .or(left, right)
        }
        return left
    }

    private mutating func conjunction() -> Predicate? {
        guard var left = factor() else { return nil }
        while take(.word("and")) {
            guard let right = factor() else { return nil }
            left = .and(left, right)
        }
        return left
    }

    private mutating func factor() -> Predicate? {
        if take(.sign("(")) {
            guard let inner = condition(), take(.sign(")")) else { return nil }
            return inner
        }
        guard place < tokens.count, case .word(let word) = tokens[place] else { return nil }
        place += 1
        guard take(.sign("(")) else { return nil }
        switch word {
        case "not":
            guard let inner = condition(), take(.sign(")")) else { return nil }
            return .not(inner)
        case "true": return take(.sign(")")) ? .always : nil
        case "false": return take(.sign(")")) ? .not(.always) : nil
        default: return call(word)
        }
    }

    private mutating func call(_ word: String) -> Predicate? {
        guard word.hasPrefix("talk:"), let probe = Predicate.Probe(rawValue: String(word.dropFirst(5))) else {
            return nil
        }
        guard let arguments = literals(), probe.arity.contains(arguments.count) else { return nil }
        return .ask(probe, arguments)
    }

    private mutating func literals() -> [String]? {
        var literals: [String] = []
        if take(.sign(")")) { return literals }
        repeat {
            guard place < tokens.count, case .literal(let text) = tokens[place] else { return nil }
            literals.append(text)
            place += 1
        } while take(.sign(","))
        return take(.sign(")")) ? literals : nil
    }
}
