internal import Markup

/// Turns expressions into formulas where that is possible.
struct FormulaCompiler {
    let variables: [String: Int]
    let states: [String: Int]

    /// The formula, or nil where the expression needs a tree.
    func formula(for syntax: XPathSyntax, namespaces: [String: String]) -> Formula? {
        switch syntax {
        case .number(let value): return .number(value)
        case .literal(let text): return .text(text)
        case .negation(let operand):
            return formula(for: operand, namespaces: namespaces).map { .negation($0) }
        case .operation(let sign, let left, let right):
            guard let left = formula(for: left, namespaces: namespaces),
                let right = formula(for: right, namespaces: namespaces)
            else { return nil }
            return Self.operation(sign, left, right)
        case .call(let name, let arguments):
            let compiled = arguments.compactMap { formula(for: $0, namespaces: namespaces) }
            guard compiled.count == arguments.count else { return nil }
            return call(name, compiled, namespaces: namespaces)
        case .variable, .path: return reference(syntax)
        case .filter: return nil
        }
    }

    private static func operation(
        _ sign: XPathSyntax.Operator, _ left: Formula, _ right: Formula
    ) -> Formula? {
        switch sign {
        case .or: .either(left, right)
        case .and: .both(left, right)
        case .equal: .comparison(.equal, left, right)
        case .notEqual: .comparison(.notEqual, left, right)
        case .less: .comparison(.less, left, right)
        case .lessOrEqual: .comparison(.lessOrEqual, left, right)
        case .greater: .comparison(.greater, left, right)
        case .greaterOrEqual: .comparison(.greaterOrEqual, left, right)
        case .plus: .arithmetic(.plus, left, right)
        case .minus: .arithmetic(.minus, left, right)
        case .times: .arithmetic(.times, left, right)
        case .div: .arithmetic(.div, left, right)
        case .mod: .arithmetic(.mod, left, right)
        case .union: nil
        }
    }

    private func call(
        _ name: XPathSyntax.QName, _ arguments: [Formula], namespaces: [String: String]
    ) -> Formula? {
        guard name.prefix.isEmpty else {
            return namespaces[name.prefix].map { .host(Name(name.local, in: $0), arguments) }
        }
        switch (name.local, arguments.count) {
        case ("In", 1):
            if case .text(let id) = arguments[0] { return .isActive(states[id]) }
            return .isActiveNamed(arguments[0])
        case ("true", 0): return .boolean(true)
        case ("false", 0): return .boolean(false)
        case ("not", 1): return .not(arguments[0])
        case ("concat", 2...), ("contains", 2), ("starts-with", 2), ("string", 1), ("number", 1),
            ("boolean", 1),
            ("string-length", 1), ("normalize-space", 1), ("floor", 1), ("ceiling", 1), ("round", 1):
            return Formula.CoreFunction(rawValue: name.local).map { .core($0, arguments) }
        default: return nil
        }
    }

    // MARK: - Variables and paths

    /// A part of a path that says only where to go: `child::name`, `text()`, or `data[@id='x']`.
    private enum Place: Equatable {
        case child(String)
        case text
        case entry(String)
    }

    private func reference(_ syntax: XPathSyntax) -> Formula? {
        switch syntax {
        case .variable(let name): return variable(name.description, isText: false)
        case .path(.expression(.variable(let name)), let steps):
            let places = steps.compactMap(Self.place)
            guard places.count == steps.count else { return nil }
            return places == [.text]
                ? variable(name.description, isText: true) : event(name.description, places)
        default: return nil
        }
    }

    private func variable(_ name: String, isText: Bool) -> Formula? {
        switch name {
        case "_sessionid": return isText ? .systemText(.sessionID) : .system(.sessionID)
        case "_name": return isText ? .systemText(.name) : .system(.name)
        default: return variables[name].map { isText ? .variableText($0) : .variable($0) }
        }
    }

    private func event(_ variable: String, _ places: [Place]) -> Formula? {
        guard variable == "_event", case .child(let field) = places.first,
            let field = Formula.EventField(rawValue: field)
        else { return nil }
        switch places.dropFirst() {
        case []: return .eventField(field)
        case [.text]: return .eventFieldText(field)
        default: return field == .data ? entry(Array(places.dropFirst())) : nil
        }
    }

    private func entry(_ places: [Place]) -> Formula? {
        guard case .entry(let key) = places.first else { return nil }
        switch places.dropFirst() {
        case []: return .eventEntry(key)
        case [.text]: return .eventEntryText(key)
        default: return nil
        }
    }

    private static func place(_ step: XPathSyntax.Step) -> Place? {
        guard step.axis == "child" else { return nil }
        switch (step.test, step.predicates.count) {
        case (.kind("text"), 0): return .text
        case (.name(let name), 0) where name.prefix.isEmpty && name.local != "*": return .child(name.local)
        case (.name(let name), 1) where name.description == "data": return entryKey(step.predicates[0])
        default: return nil
        }
    }

    private static func entryKey(_ predicate: XPathSyntax) -> Place? {
        guard case .operation(.equal, .path(.context, let steps), .literal(let key)) = predicate,
            steps.count == 1, steps[0].axis == "attribute", steps[0].predicates.isEmpty,
            case .name(let name) = steps[0].test, name.description == "id"
        else { return nil }
        return .entry(key)
    }
}
