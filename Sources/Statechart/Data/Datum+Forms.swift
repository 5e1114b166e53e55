package import Markup

extension Datum {
    /// What stands inside an element: XML where there is an element, else text with its white space normalised.
    package init(written children: [Element.Node]) {
        let hasElements = children.contains { if case .element = $0 { true } else { false } }
        if hasElements {
            self = .tree(Markup.serialise(Self.trimmed(children)))
            return
        }
        let text = SCXML.normalised(
            children.map { if case .text(let text) = $0 { text } else { "" } }.joined())
        self = text.isEmpty ? .none : .text(text)
    }

    /// White space before the first and after the last element is layout.
    private static func trimmed(_ children: [Element.Node]) -> [Element.Node] {
        func isLayout(_ node: Element.Node) -> Bool {
            if case .text(let text) = node { SCXML.words(text).isEmpty } else { false }
        }
        return Array(children.drop(while: isLayout).reversed().drop(while: isLayout).reversed())
    }

    /// What a file holds: XML where it is that, else text.
    init(file bytes: [UInt8]) {
        if let root = try? Markup.parse(bytes, file: "data", limits: .document) {
            self = .tree(root.serialised())
        } else {
            self.init(written: [.text(String(decoding: bytes, as: UTF8.self))])
        }
    }

    /// What a live element holds, exactly.
    init(contentsOf node: Node) {
        guard node.hasElements else {
            let text = node.stringValue
            self = text.isEmpty ? .none : .text(text)
            return
        }
        self = .tree(Markup.serialise(node.children))
    }

    /// Copies of nodes.
    init(copying nodes: [Node]) {
        if nodes.contains(where: { $0.kind == .element }) {
            self = .tree(Markup.serialise(nodes.map(\.value)))
        } else {
            let text = nodes.map(\.stringValue).joined()
            self = text.isEmpty ? .none : .text(text)
        }
    }

    /// The value as a string, as XPath's `string()` gives it for scalars; trees as their markup.
    package var string: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .number(let number): XPathNumber.format(number)
        case .boolean(let flag): flag ? "true" : "false"
        case .tree(let markup): markup
        case .entries: markup
        }
    }

    /// The value as XML text that can stand inside an element.
    package var markup: String {
        switch self {
        case .tree(let markup): markup
        case .entries(let entries):
            entries.map { entry in
                let place = Location(file: "data", line: 1)
                let data = Element(Name("data"), attributes: [.init(Name("id"), entry.key)], at: place)
                    .serialised()
                return data.dropLast(2) + ">\(entry.value.markup)</data>"
            }.joined()
        default: Markup.escape(string)
        }
    }

    /// Whether the value needs a tree.
    var isTree: Bool {
        switch self {
        case .tree, .entries: true
        default: false
        }
    }

    /// The value of an entry.
    package subscript(_ key: String) -> Datum? {
        guard case .entries(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
