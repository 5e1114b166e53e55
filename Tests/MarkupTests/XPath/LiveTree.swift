import Markup
import Testing

/// A scope of a test: variables that are nodes, and one function.
struct TestScope: XPathScope {
    var variables: [String: XPathValue] = [:]

    func variable(_ name: Name) -> XPathValue? { name.space.isEmpty ? variables[name.local] : nil }

    func call(_ function: Name, _ arguments: [XPathValue]) -> XPathValue? {
        switch function.local {
        case "count-arguments": .number(Double(arguments.count))
        case "echo": arguments.first
        case "space": .string(function.space)
        default: nil
        }
    }
}

/// A live tree with some content, and what expressions give on it.
struct LiveTree {
    let tree: Tree
    private let context: XPathContext

    init(_ markup: String, namespaces: [String: String] = [:]) throws {
        tree = try #require(Tree(root: "r"))
        context = try #require(XPathContext(namespaces: namespaces))
        #expect(tree.insert(.markup(markup), .last, tree.root))
    }

    func value(_ source: String, namespaces: [String: String] = [:]) throws(XPathError) -> XPathValue {
        try context.evaluate(
            XPath(source, namespaces: namespaces), in: tree,
            scope: TestScope(variables: ["r": .nodes([tree.root])]))
    }

    func nodes(_ source: String) throws -> [Node] {
        guard case .nodes(let nodes) = try value(source) else { throw XPathError("no nodes") }
        return nodes
    }

    /// The value in words.
    func show(_ source: String, namespaces: [String: String] = [:]) throws -> String {
        switch try value(source, namespaces: namespaces) {
        case .boolean(let flag): "\(flag)"
        case .number(let number): XPathNumber.format(number)
        case .string(let text): text
        case .nodes(let nodes): nodes.map { "\($0.localName)=\($0.stringValue)" }.joined(separator: " ")
        }
    }

    var markup: String { Markup.serialise([tree.root.value]) }
}
