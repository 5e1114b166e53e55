internal import Markup

/// What an expression that is evaluated on the tree can refer to.
struct DataScope: XPathScope {
    let session: Session
    let live: LiveData
    let host: any Host

    func variable(_ name: Name) -> XPathValue? {
        guard name.space.isEmpty else { return nil }
        if let index = session.variableIndices[name.local] {
            return .nodes(live.nodes(index, isNode: session.machine.variables[index].isNode))
        }
        return live.systemNode(name.local).map { .nodes([$0]) }
    }

    func call(_ function: Name, _ arguments: [XPathValue]) -> XPathValue? {
        if function == Name("In") {
            guard arguments.count == 1 else { return nil }
            let state = session.chart.index(of: datum(arguments[0]).string)
            return .boolean(state.map { session.active.contains($0) } ?? false)
        }
        switch host.call(function, arguments.map(datum)) {
        case .boolean(let flag): return .boolean(flag)
        case .number(let number): return .number(number)
        case let other?: return .string(other.string)
        case nil: return nil
        }
    }

    private func datum(_ value: XPathValue) -> Datum {
        switch value {
        case .boolean(let flag): .boolean(flag)
        case .number(let number): .number(number)
        case .string(let text): .text(text)
        case .nodes(let nodes): live.datum(nodes)
        }
    }
}

extension LiveData {
    /// Nodes as a value: copies of them; a variable's own element counts as what it holds.
    func datum(_ nodes: [Node]) -> Datum {
        if nodes.count == 1, isVariable(nodes[0]) { return Datum(contentsOf: nodes[0]) }
        return Datum(copying: nodes)
    }
}
