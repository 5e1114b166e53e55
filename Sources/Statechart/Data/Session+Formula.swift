internal import Markup

/// Formulas: expressions without a tree.
extension Session {
    /// The value of an expression by its formula; nil where the tree is needed.
    func operand(of expression: Int, _ host: some Host) throws(ContentFailure) -> Operand? {
        guard let formula = chart.expressions[expression].formula else { return nil }
        do throws(FormulaFailure) {
            return try operand(formula, host)
        } catch {
            guard case .unknownFunction(let name) = error else { return nil }
            throw .execution("there is no function '\(name.local)'")
        }
    }

    private func operand(_ formula: Formula, _ host: some Host) throws(FormulaFailure) -> Operand {
        switch formula {
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        case .boolean(let flag): .boolean(flag)
        case .variable(let index): .node(try scalar(index))
        case .variableText(let index): Self.text(try scalar(index))
        case .system(let variable): .node(.text(system(variable)))
        case .systemText(let variable): Self.text(.text(system(variable)))
        case .eventField, .eventFieldText, .eventEntry, .eventEntryText: try eventOperand(formula)
        case .isActive(let state): .boolean(state.map { active.contains($0) } ?? false)
        case .isActiveNamed(let name):
            .boolean(chart.index(of: try operand(name, host).string).map { active.contains($0) } ?? false)
        case .both(let left, let right):
            .boolean(try operand(left, host).boolean ? try operand(right, host).boolean : false)
        case .either(let left, let right):
            .boolean(try operand(left, host).boolean ? true : try operand(right, host).boolean)
        case .not(let inner): .boolean(!(try operand(inner, host).boolean))
        case .comparison(let comparison, let left, let right):
            .boolean(Operand.compare(comparison, try operand(left, host), try operand(right, host)))
        case .arithmetic(let sign, let left, let right):
            .number(Operand.compute(sign, try operand(left, host).number, try operand(right, host).number))
        case .negation(let inner): .number(-(try operand(inner, host).number))
        case .core(let function, let arguments): Operand.apply(function, try operands(arguments, host))
        case .host(let name, let arguments): try call(name, arguments, host)
        }
    }

    private func operands(
        _ formulas: [Formula], _ host: some Host
    ) throws(FormulaFailure) -> [Operand] {
        var operands: [Operand] = []
        for formula in formulas { operands.append(try operand(formula, host)) }
        return operands
    }

    private func call(
        _ name: Name, _ arguments: [Formula], _ host: some Host
    ) throws(FormulaFailure) -> Operand {
        let values = try operands(arguments, host).map(\.datum)
        switch host.call(name, values) {
        case .boolean(let flag): return .boolean(flag)
        case .number(let number): return .number(number)
        case let other?: return .text(other.string)
        case nil: throw .unknownFunction(name)
        }
    }

    // MARK: - Variables and events

    private func scalar(_ variable: Int) throws(FormulaFailure) -> Datum {
        if let live {
            if live.aliases[variable] != nil { throw .needsTree }
            read(variable)
        }
        let value = machine.variables[variable].value
        if value.isTree { throw .needsTree }
        return value
    }

    /// What `text()` selects in an element with a scalar inside.
    private static func text(_ value: Datum) -> Operand {
        switch value {
        case .none, .text(""): .empty
        default: .node(value)
        }
    }

    private func system(_ variable: Formula.SystemVariable) -> String {
        switch variable {
        case .sessionID: machine.sessionID
        case .name: chart.name ?? ""
        }
    }

    private func eventOperand(_ formula: Formula) throws(FormulaFailure) -> Operand {
        guard let event else { return .empty }
        switch formula {
        case .eventField(let field): return .node(try value(field, of: event))
        case .eventFieldText(let field): return Self.text(try value(field, of: event))
        case .eventEntry(let key): return try entry(key, of: event).map { .node($0) } ?? .empty
        case .eventEntryText(let key): return try entry(key, of: event).map(Self.text) ?? .empty
        default: return .empty
        }
    }

    private func value(_ field: Formula.EventField, of event: Event) throws(FormulaFailure) -> Datum {
        switch field {
        case .name: return .text(event.name)
        case .type: return .text(event.kind.rawValue)
        case .sendid: return .text(event.sendID ?? "")
        case .origin: return .text(event.origin ?? "")
        case .origintype: return .text(event.originType ?? "")
        case .invokeid: return .text(event.invokeID ?? "")
        case .data:
            if event.data.isTree { throw .needsTree }
            return event.data
        }
    }

    /// The value that came under a name; several of one name, or a tree, need the tree.
    private func entry(_ key: String, of event: Event) throws(FormulaFailure) -> Datum? {
        switch event.data {
        case .entries(let entries):
            let found = entries.filter { $0.key == key }
            guard found.count < 2, found.first?.value.isTree != true else { throw .needsTree }
            return found.first?.value
        case .tree: throw .needsTree
        default: return nil
        }
    }
}
