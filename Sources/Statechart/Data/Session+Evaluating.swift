internal import Markup

/// Expressions: by formula where that is enough, else on the live tree.
extension Session {
    func truth(of expression: Int, _ host: some Host) throws(ContentFailure) -> Bool {
        if let operand = try operand(of: expression, host) { return operand.boolean }
        switch try evaluate(expression, host) {
        case .boolean(let flag): return flag
        case .number(let number): return Operand.number(number).boolean
        case .string(let text): return !text.isEmpty
        case .nodes(let nodes): return !nodes.isEmpty
        }
    }

    func text(of value: Value, _ host: some Host) throws(ContentFailure) -> String {
        switch value {
        case .fixed(let text): return text
        case .computed(let expression):
            if let operand = try operand(of: expression, host) { return operand.string }
            switch try evaluate(expression, host) {
            case .boolean(let flag): return Operand.boolean(flag).string
            case .number(let number): return XPathNumber.format(number)
            case .string(let text): return text
            case .nodes(let nodes): return nodes.first?.stringValue ?? ""
            }
        }
    }

    func datum(of content: Content, _ host: some Host) throws(ContentFailure) -> Datum {
        switch content {
        case .none: .none
        case .fixed(let datum): datum
        case .computed(let expression): try datum(of: expression, host)
        }
    }

    /// The value of an expression; nodes are copied.
    func datum(of expression: Int, _ host: some Host) throws(ContentFailure) -> Datum {
        switch chart.expressions[expression].formula {
        case .variable(let index) where live?.aliases[index] == nil:
            read(index)
            return machine.variables[index].value
        // These are copied as elements, not as what is in them.
        case .eventField, .eventEntry: break
        case .some:
            if let operand = try operand(of: expression, host) { return operand.datum }
        case nil: break
        }
        let value = try evaluate(expression, host)
        return switch value {
        case .boolean(let flag): .boolean(flag)
        case .number(let number): .number(number)
        case .string(let text): .text(text)
        case .nodes(let nodes): live?.datum(nodes) ?? .none
        }
    }

    // MARK: - On the tree

    /// Evaluates an expression on the live tree, which is built where there is none.
    func evaluate(_ expression: Int, _ host: some Host) throws(ContentFailure) -> XPathValue {
        guard chart.dataModel == .xpath else {
            throw .execution("the null data model has no such expressions")
        }
        let compiled = try compiledExpression(expression)
        guard let live = liveData(), let context = context(for: chart.expressions[expression].namespaces)
        else {
            throw .execution("there is no memory for the data")
        }
        do throws(XPathError) {
            return try context.evaluate(
                compiled, in: live.tree, scope: DataScope(session: self, live: live, host: host))
        } catch {
            throw .execution("\(chart.expressions[expression].source): \(error)")
        }
    }

    private func compiledExpression(_ expression: Int) throws(ContentFailure) -> XPath {
        if let known = compiled[expression] { return known }
        let written = chart.expressions[expression]
        if let problem = written.problem { throw .execution("\(written.source): \(problem)") }
        do throws(XPathError) {
            let fresh = try XPath(written.source, namespaces: written.namespaces)
            compiled[expression] = fresh
            return fresh
        } catch {
            throw .execution(error.description)
        }
    }

    private func context(for namespaces: [String: String]) -> XPathContext? {
        if let known = contexts[namespaces] { return known }
        let fresh = XPathContext(namespaces: namespaces)
        contexts[namespaces] = fresh
        return fresh
    }

    /// The live tree with everything in it up to date.
    func liveData() -> LiveData? {
        if live == nil {
            live = LiveData(machine.variables)
            live?.writeSystem(sessionID: machine.sessionID, name: chart.name ?? "")
        }
        guard let live else { return nil }
        for variable in live.stale { live.write(machine.variables[variable].value, to: variable) }
        if live.isEventStale { live.write(event) }
        return live
    }

    /// Reads a variable back that has been changed through the tree.
    func read(_ variable: Int) {
        guard let live, !live.dirty.isEmpty, live.dirty.remove(variable) != nil else { return }
        machine.variables[variable].value = Datum(contentsOf: live.element(variable))
    }

    /// Reads every variable back that has been changed through the tree.
    func pullLiveData() {
        guard let live else { return }
        for variable in live.dirty { read(variable) }
    }
}
