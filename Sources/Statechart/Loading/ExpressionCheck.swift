internal import Markup

/// What is doubtful about an expression of a strict chart, although XPath permits it.
struct ExpressionCheck {
    let draft: ChartReader.Draft
    let options: Chart.Options
    let namespaces: [String: String]
    private var found: [String] = []

    init(draft: ChartReader.Draft, options: Chart.Options, namespaces: [String: String]) {
        self.draft = draft
        self.options = options
        self.namespaces = namespaces
    }

    /// Every problem, each with what to write instead.
    mutating func problems(of syntax: XPathSyntax, isCondition: Bool) -> [String] {
        found = []
        check(syntax, isInside: false)
        if isCondition { checkTruth(syntax) }
        return found
    }

    /// Why an expression cannot be assigned to.
    static func locationProblem(_ syntax: XPathSyntax) -> String? {
        var start = syntax
        while true {
            switch start {
            case .variable(let name):
                return name.local.hasPrefix("_")
                    ? "'$\(name)' belongs to the system and cannot be changed" : nil
            case .path(.expression(let inner), _), .filter(let inner, _): start = inner
            default: return "a location begins with a variable: write '$name' or '$name/path'"
            }
        }
    }

    /// Looks at an expression and everything in it; inside a predicate a bare name is a child as usual.
    private mutating func check(_ syntax: XPathSyntax, isInside: Bool) {
        switch syntax {
        case .number, .literal: break
        case .variable(let name): checkVariable(name)
        case .call(let name, let arguments):
            checkCall(name, arguments)
            for argument in arguments { check(argument, isInside: isInside) }
        case .negation(let operand): check(operand, isInside: isInside)
        case .operation(_, let left, let right):
            check(left, isInside: isInside)
            check(right, isInside: isInside)
        case .filter(let operand, let predicates):
            check(operand, isInside: isInside)
            for predicate in predicates { check(predicate, isInside: true) }
        case .path(let start, let steps): checkPath(start, steps, isInside: isInside)
        }
    }

    private mutating func checkPath(_ start: XPathSyntax.Start, _ steps: [XPathSyntax.Step], isInside: Bool) {
        switch start {
        case .root: break
        case .expression(let inner):
            check(inner, isInside: isInside)
            checkNodes(inner)
        case .context:
            guard !isInside, let first = steps.first, first.axis == "child", case .name(let name) = first.test
            else {
                break
            }
            let isVariable = draft.variables.contains { $0.id == name.local }
            let instead =
                isVariable
                ? "write '$\(name)' for the variable" : "write '\(name)' in quotes, or '$variable/\(name)'"
            found.append("a path cannot begin with the bare name '\(name)': \(instead)")
        }
        for predicate in steps.flatMap(\.predicates) { check(predicate, isInside: true) }
    }

    /// A path leads from nodes, and numbers, strings and truth values have none.
    private mutating func checkNodes(_ syntax: XPathSyntax) {
        switch syntax {
        case .variable, .path, .filter, .operation(.union, _, _), .call: break
        default: found.append("a path cannot begin with a value that has no nodes")
        }
    }

    private mutating func checkVariable(_ name: XPathSyntax.QName) {
        let names = draft.variables.map(\.id)
        guard !SCXML.systemVariables.contains(name.local), !names.contains(name.local) else { return }
        let near = Vocabulary.nearest(to: name.local, in: names)
        let instead = near.map { "did you mean '$\($0)'?" } ?? "declare it with <data id=\"\(name)\"/>"
        found.append("there is no variable '$\(name)': \(instead)")
    }

    // MARK: - Functions

    /// How many arguments XPath's own functions take.
    private static let arity: [String: ClosedRange<Int>] = [
        "boolean": 1...1, "ceiling": 1...1, "concat": 2...64, "contains": 2...2, "count": 1...1,
        "false": 0...0, "floor": 1...1, "id": 1...1, "lang": 1...1, "last": 0...0, "local-name": 0...1,
        "name": 0...1, "namespace-uri": 0...1, "normalize-space": 0...1, "not": 1...1, "number": 0...1,
        "position": 0...0, "round": 1...1, "starts-with": 2...2, "string": 0...1, "string-length": 0...1,
        "substring": 2...3, "substring-after": 2...2, "substring-before": 2...2, "sum": 1...1,
        "translate": 3...3, "true": 0...0, "In": 1...1,
    ]

    private mutating func checkCall(_ name: XPathSyntax.QName, _ arguments: [XPathSyntax]) {
        if name.prefix.isEmpty, let range = Self.arity[name.local] {
            if !range.contains(arguments.count) {
                found.append("'\(name)' takes \(Self.words(range)), not \(arguments.count)")
            } else if name.local == "In", case .literal(let id) = arguments[0], draft.indices[id] == nil {
                found.append("there is no state '\(id)'")
            } else if ["not", "boolean"].contains(name.local) {
                checkTruth(arguments[0])
            }
            return
        }
        let space = name.prefix.isEmpty ? "" : namespaces[name.prefix]
        guard let space else {
            found.append("the prefix '\(name.prefix)' is not declared: add xmlns:\(name.prefix)=\"…\"")
            return
        }
        guard !options.functions.contains(Name(name.local, in: space)) else { return }
        let known = Array(Self.arity.keys) + options.functions.map(\.local)
        let instead = Vocabulary.nearest(to: name.local, in: known).map { ": did you mean '\($0)'?" } ?? ""
        found.append("there is no function '\(name)'\(instead)")
    }

    private static func words(_ range: ClosedRange<Int>) -> String {
        let count =
            range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound) or more"
        return range == 1...1 ? "1 argument" : count + " arguments"
    }

    // MARK: - Truth

    /// A variable is a node-set with one node, so where a truth value is wanted it is always true.
    private mutating func checkTruth(_ syntax: XPathSyntax) {
        switch syntax {
        case .variable(let name):
            found.append(
                "'$\(name)' alone is always true in XPath: write '$\(name) = …' or 'string($\(name))'")
        case .operation(.and, let left, let right), .operation(.or, let left, let right):
            checkTruth(left)
            checkTruth(right)
        default: break
        }
    }
}
