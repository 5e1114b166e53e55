internal import CLibXML2

/// A node of a live tree. It keeps its tree alive, and a tree frees no node before itself, so it is always valid.
@safe package struct Node {
    /// The tree that the node belongs to.
    package let tree: Tree
    let pointer: xmlNodePtr

    init(_ pointer: xmlNodePtr, in tree: Tree) {
        self.tree = tree
        unsafe self.pointer = unsafe pointer
    }

    /// What kinds of nodes there are in a tree.
    package enum Kind: Sendable {
        /// An element.
        case element
        /// Character data.
        case text
        /// An attribute.
        case attribute
        /// The document.
        case document
    }

    /// What kind of node this is.
    package var kind: Kind {
        switch unsafe pointer.pointee.type {
        case XML_ELEMENT_NODE: .element
        case XML_ATTRIBUTE_NODE: .attribute
        case XML_DOCUMENT_NODE: .document
        default: .text
        }
    }

    /// The name of an element or attribute, without its prefix.
    package var localName: String {
        kind == .element || kind == .attribute ? unsafe ElementReader.string(pointer.pointee.name) : ""
    }

    /// The string-value of XPath: all character data inside.
    package var stringValue: String {
        guard let content = unsafe xmlNodeGetContent(pointer) else { return "" }
        defer { unsafe lumbar_free(content) }
        return unsafe ElementReader.string(content)
    }

    /// The parent; nil for the document and for what has been taken out of the tree.
    package var parent: Node? {
        guard let parent = unsafe pointer.pointee.parent else { return nil }
        return unsafe Node(parent, in: tree)
    }

    /// Whether the node has child nodes.
    package var hasChildren: Bool { unsafe pointer.pointee.children != nil }

    /// Whether some child is an element.
    package var hasElements: Bool {
        var next = unsafe pointer.pointee.children
        while let child = unsafe next {
            if unsafe child.pointee.type == XML_ELEMENT_NODE { return true }
            unsafe next = unsafe child.pointee.next
        }
        return false
    }

    /// The children that are elements.
    package var elementNodes: [Node] {
        var found: [Node] = []
        var next = unsafe pointer.pointee.children
        while let child = unsafe next {
            if unsafe child.pointee.type == XML_ELEMENT_NODE { found.append(unsafe Node(child, in: tree)) }
            unsafe next = unsafe child.pointee.next
        }
        return found
    }

    /// Whether two handles mean the same node.
    package func isSame(as other: Node) -> Bool {
        unsafe pointer == other.pointer
    }

    /// The node itself as a value; an attribute as its text.
    package var value: Element.Node {
        guard kind == .element else { return .text(stringValue) }
        var reader = ElementReader(file: "data", limits: .document)
        return .element(unsafe reader.element(pointer))
    }

    /// The children as values.
    package var children: [Element.Node] {
        guard kind == .element, case .element(let element) = value else { return [] }
        return element.children
    }
}
