internal import Markup

/// Changing data: `data`, `assign` and `foreach` as the note on the XPath data model has them.
extension Session {
    /// A variable may hold so many bytes.
    private static let sizeLimit = 1 << 20

    /// Gives the variables that a state declares their first values.
    func initialise(_ state: Int, _ parameters: [Datum.Entry], host: some Host) {
        guard !chart.states[state].variables.isEmpty else { return }
        if chart.isLate {
            guard !machine.initialised.contains(chart.states[state].id) else { return }
            machine.initialised.append(chart.states[state].id)
        }
        for variable in chart.states[state].variables {
            do throws(ContentFailure) {
                let id = chart.variables[variable].id
                if let given = parameters.first(where: { $0.key == id }) {
                    set(variable, to: given.value)
                } else {
                    set(variable, to: try datum(of: chart.variables[variable].initial, host))
                }
            } catch {
                raise(error)
            }
        }
    }

    private func set(_ variable: Int, to value: Datum) {
        machine.variables[variable].value = value
        machine.variables[variable].isNode = false
        guard let live else { return }
        live.dirty.remove(variable)
        live.stale.insert(variable)
    }

    func assign(_ assignment: Action.Assignment, _ host: some Host) throws(ContentFailure) {
        let value = try datum(of: assignment.value, host)
        try assign(
            value, assignment.kind, attribute: assignment.attribute, toLocation: assignment.location, host)
    }

    func assign(
        _ value: Datum, _ kind: Action.Assignment.Kind = .replaceChildren, attribute: String? = nil,
        toLocation location: Int, _ host: some Host
    ) throws(ContentFailure) {
        try checkSize(value)
        if kind == .replaceChildren, case .variable(let variable) = chart.expressions[location].formula,
            live?.aliases[variable] == nil, !machine.variables[variable].isNode
        {
            return set(variable, to: value)
        }
        let nodes = try nodes(at: location, host)
        guard let live else { return }
        for node in nodes { try check(node, kind, value, live) }
        for node in nodes {
            let owner = live.owner(of: node)
            try change(node, kind, value, attribute: attribute, live)
            if let owner {
                live.dirty.insert(owner)
                try checkSize(live, owner)
            }
        }
    }

    private func checkSize(_ value: Datum) throws(ContentFailure) {
        switch value {
        case .text(let text), .tree(let text):
            if text.utf8.count > Self.sizeLimit {
                throw .execution("a value is larger than \(Self.sizeLimit) bytes")
            }
        default: break
        }
    }

    /// Insertion adds to what is there, so the whole is looked at.
    private func checkSize(_ live: LiveData, _ variable: Int) throws(ContentFailure) {
        live.inserted += 1
        guard live.inserted.isMultiple(of: 64) else { return }
        try checkSize(Datum(contentsOf: live.element(variable)))
    }

    /// The nodes of a location; a location that selects nothing does not exist.
    func nodes(at location: Int, _ host: some Host) throws(ContentFailure) -> [Node] {
        guard case .nodes(let nodes) = try evaluate(location, host) else {
            throw .execution("\(chart.expressions[location].source): not a location")
        }
        guard !nodes.isEmpty else {
            throw .execution("\(chart.expressions[location].source): there is no such location")
        }
        return nodes
    }

    func datum(atLocation location: Int, _ host: some Host) throws(ContentFailure) -> Datum {
        if case .variable(let variable) = chart.expressions[location].formula, live?.aliases[variable] == nil
        {
            read(variable)
            return machine.variables[variable].value
        }
        let nodes = try nodes(at: location, host)
        return live?.datum(nodes) ?? .none
    }

    // MARK: - Changing nodes

    /// Refuses what cannot be done before anything is.
    private func check(
        _ node: Node, _ kind: Action.Assignment.Kind, _ value: Datum, _ live: LiveData
    ) throws(ContentFailure) {
        guard live.owner(of: node) != nil else {
            throw .execution("a system variable cannot be changed, nor what is no longer there")
        }
        switch kind {
        case .replaceChildren:
            if node.kind != .element, value.isTree { throw .execution("only text fits there") }
        case .firstChild, .lastChild, .addAttribute:
            if node.kind != .element { throw .execution("only an element has children and attributes") }
        case .previousSibling, .nextSibling, .replace, .delete:
            if live.isVariable(node) { throw .execution("a variable itself stays where it is") }
            if node.kind == .attribute, kind != .delete { throw .execution("an attribute has no siblings") }
        }
    }

    private func change(
        _ node: Node, _ kind: Action.Assignment.Kind, _ value: Datum, attribute: String?, _ live: LiveData
    ) throws(ContentFailure) {
        var isDone = true
        switch kind {
        case .replaceChildren:
            switch node.kind {
            case .attribute: live.tree.set(node, to: value.string)
            case .element: live.fill(node, value)
            default: isDone = live.insert(value, .instead, node)
            }
        case .firstChild: isDone = live.insert(value, .first, node)
        case .lastChild: isDone = live.insert(value, .last, node)
        case .previousSibling: isDone = live.insert(value, .before, node)
        case .nextSibling: isDone = live.insert(value, .after, node)
        case .replace: isDone = live.insert(value, .instead, node)
        case .delete: live.tree.remove(node)
        case .addAttribute: live.tree.set(attribute: attribute ?? "", of: node, to: value.string)
        }
        if !isDone { throw .execution("the value does not fit there") }
    }

    // MARK: - foreach

    /// Runs content once for each node of a set, which is taken before the first turn.
    func repeatContent(_ loop: Action.Loop, _ host: inout some Host) throws(ContentFailure) {
        guard case .nodes(let nodes) = try evaluate(loop.array, host) else {
            throw .execution("\(chart.expressions[loop.array].source): not a set of nodes")
        }
        guard let item = variableIndices[loop.item] else {
            throw .execution("'\(loop.item)' cannot be a variable")
        }
        let position = loop.index.flatMap { variableIndices[$0] }
        if loop.index != nil, position == nil { throw .execution("the index cannot be a variable") }
        defer { release(item) }
        for (number, node) in nodes.enumerated() {
            live?.aliases[item] = node
            if let position { set(position, to: .number(Double(number + 1))) }
            try perform(loop.content, &host)
        }
    }

    /// After the loop the item keeps a copy of the last node.
    private func release(_ item: Int) {
        guard let live, let node = live.aliases.removeValue(forKey: item) else { return }
        set(item, to: live.datum([node]))
        machine.variables[item].isNode = node.kind == .element && !live.isVariable(node)
    }
}
