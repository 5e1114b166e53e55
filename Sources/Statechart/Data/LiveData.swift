internal import Markup

/// The data model as the note describes it: one tree, `datamodel`, with a `data` element for each variable.
///
/// It exists only while some expression needs it. A variable set without the tree is stale in it; one changed
/// through the tree is dirty until it has been read back.
final class LiveData {
    let tree: Tree
    private let elements: [Node]
    private let systemElements: [String: Node]
    var stale: Set<Int>
    var dirty: Set<Int> = []
    var isEventStale = true
    /// How many insertions there have been, for the look at sizes from time to time.
    var inserted = 0
    /// The nodes that variables stand for while a `foreach` runs.
    var aliases: [Int: Node] = [:]

    init?(_ variables: [Variable.Holding]) {
        guard let tree = Tree(root: "datamodel") else { return nil }
        func element(_ id: String) -> Node? {
            let element = tree.append(element: "data", to: tree.root)
            if let element { tree.set(attribute: "id", of: element, to: id) }
            return element
        }
        self.tree = tree
        elements = variables.compactMap { element($0.id) }
        systemElements = Dictionary(
            SCXML.systemVariables.compactMap { id in element(id).map { (id, $0) } },
            uniquingKeysWith: { first, _ in first })
        stale = Set(variables.indices)
        guard elements.count == variables.count, systemElements.count == SCXML.systemVariables.count else {
            return nil
        }
    }

    /// The node-set that a variable is.
    func nodes(_ variable: Int, isNode: Bool) -> [Node] {
        if let alias = aliases[variable] { return [alias] }
        return isNode ? elements[variable].elementNodes : [elements[variable]]
    }

    func systemNode(_ name: String) -> Node? { systemElements[name] }

    func element(_ variable: Int) -> Node { elements[variable] }

    /// The variable that a node belongs to; nil for system variables and for what is no longer in the tree.
    func owner(of node: Node) -> Int? {
        var current = node
        while let parent = current.parent {
            if parent.isSame(as: tree.root) { return elements.firstIndex { $0.isSame(as: current) } }
            current = parent
        }
        return nil
    }

    /// Whether a node is the element of a variable itself.
    func isVariable(_ node: Node) -> Bool {
        node.parent.map { $0.isSame(as: tree.root) } ?? false
    }

    // MARK: - Writing Swift's values into the tree

    func write(_ value: Datum, to variable: Int) {
        fill(elements[variable], value)
        stale.remove(variable)
    }

    func fill(_ element: Node, _ value: Datum) {
        tree.removeChildren(of: element)
        _ = insert(value, .last, element)
    }

    func insert(_ value: Datum, _ place: Tree.Place, _ node: Node) -> Bool {
        value.isTree
            ? tree.insert(.markup(value.markup), place, node) : tree.insert(.text(value.string), place, node)
    }

    func writeSystem(sessionID: String, name: String) {
        if let element = systemElements["_sessionid"] { fill(element, .text(sessionID)) }
        if let element = systemElements["_name"] { fill(element, .text(name)) }
        guard let processors = systemElements["_ioprocessors"],
            let processor = tree.append(element: "processor", to: processors)
        else { return }
        tree.set(attribute: "name", of: processor, to: SCXML.processor)
        append("location", .text(SCXML.sessionPrefix + sessionID), to: processor)
    }

    /// Every field of an event is an element, empty where it has no value.
    func write(_ event: Event?) {
        isEventStale = false
        guard let element = systemElements["_event"] else { return }
        tree.removeChildren(of: element)
        guard let event else { return }
        append("name", .text(event.name), to: element)
        append("type", .text(event.kind.rawValue), to: element)
        append("sendid", .text(event.sendID ?? ""), to: element)
        append("origin", .text(event.origin ?? ""), to: element)
        append("origintype", .text(event.originType ?? ""), to: element)
        append("invokeid", .text(event.invokeID ?? ""), to: element)
        append("data", event.data, to: element)
    }

    private func append(_ name: String, _ value: Datum, to parent: Node) {
        if let child = tree.append(element: name, to: parent) { fill(child, value) }
    }
}
