internal import Markup

extension ChartReader {
    /// Gives every variable its place: those that `data` declares and those that `foreach` makes.
    mutating func declareVariables(_ element: Element) {
        for child in element.elements where child.name.space == SCXML.space {
            switch child.name.local {
            case "data": declare(child["id"], at: child, isData: true)
            case "foreach":
                declare(child["item"], at: child, isData: false)
                declare(child["index"], at: child, isData: false)
                declareVariables(child)
            case "content", "assign": break
            default: declareVariables(child)
            }
        }
    }

    private mutating func declare(_ id: String?, at element: Element, isData: Bool) {
        guard let id, Self.canBeDeclared(id) || isData else { return }
        if isData, !Self.canBeDeclared(id) {
            fail(element.location, "'\(id)' cannot name a variable: use letters, digits, '-' and '_'")
        } else if let known = draft.variables.firstIndex(where: { $0.id == id }) {
            guard isData else { return }
            if draft.variables[known].isDeclared {
                fail(
                    element.location,
                    "the variable '\(id)' is declared already, at \(draft.variables[known].location)")
            }
            draft.variables[known].isDeclared = true
        } else {
            draft.variables.append(
                Variable(id: id, initial: .none, location: element.location, isDeclared: isData))
        }
    }

    /// Reads the initial values that a `datamodel` gives.
    mutating func readData(_ element: Element, of state: Int) {
        for child in element.elements where child.name == Name("data", in: SCXML.space) {
            guard let id = required("id", of: child),
                let index = draft.variables.firstIndex(where: { $0.id == id })
            else { continue }
            draft.variables[index].initial = readInitialValue(child)
            draft.states[state].variables.append(index)
        }
    }

    private mutating func readInitialValue(_ element: Element) -> Content {
        guard let source = element["src"] else {
            checkNamespace(of: element)
            return readInline(element)
        }
        if let bytes = options.load(source) { return .fixed(Datum(file: bytes)) }
        failIfStrict(element.location, "src=\"\(source)\" cannot be read")
        return .computed(broken(source, at: element.location, "'\(source)' cannot be read"))
    }

    /// Data written into a script without a namespace of its own falls into SCXML's, where no path finds it.
    private mutating func checkNamespace(of element: Element) {
        guard let child = element.elements.first, child.name.space == SCXML.space else { return }
        failIfStrict(
            child.location,
            "<\(child.name.local)> is data, but stands in SCXML's namespace: write <\(child.name.local) xmlns=\"\">"
        )
    }

    /// An expression that fails whenever it is evaluated.
    private mutating func broken(_ source: String, at location: Location, _ problem: String) -> Int {
        draft.expressions.append(
            Expression(source: source, location: location, namespaces: [:], problem: problem))
        return draft.expressions.count - 1
    }

    // MARK: - Expressions

    mutating func readCondition(_ source: String, of element: Element) -> Int {
        let expression = readExpression(source, of: element, isCondition: true)
        let condition = Condition(
            index: draft.conditions.count, source: source, location: element.location,
            namespaces: element.namespaces, expression: expression)
        draft.conditions.append(condition)
        return condition.index
    }

    mutating func readExpression(_ source: String, of element: Element, isCondition: Bool = false) -> Int {
        var expression = Expression(
            source: source, location: element.location, namespaces: element.namespaces)
        do throws(XPathError) {
            expression.syntax = try XPathParser.parse(source)
            _ = try XPath(source, namespaces: element.namespaces)
        } catch {
            expression.problem = error.description
            failIfStrict(element.location, "\"\(source)\": \(error)")
        }
        if options.isStrict, expression.problem == nil, let syntax = expression.syntax {
            var check = ExpressionCheck(draft: draft, options: options, namespaces: element.namespaces)
            for problem in check.problems(of: syntax, isCondition: isCondition) {
                fail(element.location, "\"\(source)\": \(problem)")
            }
        }
        draft.expressions.append(expression)
        return draft.expressions.count - 1
    }

    mutating func readLocation(_ source: String, of element: Element) -> Int {
        let index = readExpression(source, of: element)
        if options.isStrict, let syntax = draft.expressions[index].syntax {
            if let problem = ExpressionCheck.locationProblem(syntax) {
                fail(element.location, "\"\(source)\": \(problem)")
            }
        }
        return index
    }

    /// Compiles what can be evaluated without a tree, now that all variables and states are known.
    mutating func finishExpressions() {
        let compiler = FormulaCompiler(
            variables: Dictionary(
                draft.variables.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }),
            states: draft.indices)
        for index in draft.expressions.indices {
            guard draft.expressions[index].problem == nil, let syntax = draft.expressions[index].syntax else {
                continue
            }
            draft.expressions[index].formula = compiler.formula(
                for: syntax, namespaces: draft.expressions[index].namespaces)
        }
    }
}
