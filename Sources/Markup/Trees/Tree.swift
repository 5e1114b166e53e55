internal import CLibXML2

/// A live libxml2 document that expressions are evaluated on and that can be changed.
///
/// Nothing is freed before the whole tree is: what is taken out lies aside until then, so no handle dangles.
@safe package final class Tree {
    let document: xmlDocPtr
    private let rootPointer: xmlNodePtr
    private var removed: [xmlNodePtr]

    /// Makes a tree with an empty root element; nil where memory is out.
    package init?(root name: String) {
        _ = LibXML.isReady
        guard let document = unsafe xmlNewDoc("1.0") else { return nil }
        guard let root = unsafe xmlNewDocNode(document, nil, name, nil) else {
            unsafe xmlFreeDoc(document)
            return nil
        }
        unsafe xmlDocSetRootElement(document, root)
        unsafe self.document = unsafe document
        unsafe rootPointer = unsafe root
        unsafe removed = []
    }

    deinit {
        while let node = unsafe removed.popLast() {
            if unsafe node.pointee.type == XML_ATTRIBUTE_NODE {
                unsafe xmlFreeProp(UnsafeMutableRawPointer(node).assumingMemoryBound(to: xmlAttr.self))
            } else {
                unsafe xmlFreeNode(node)
            }
        }
        unsafe xmlFreeDoc(document)
    }

    /// The root element.
    package var root: Node { unsafe Node(rootPointer, in: self) }

    /// Adds an empty element without a namespace at the end of another element.
    package func append(element name: String, to parent: Node) -> Node? {
        guard let child = unsafe xmlNewDocNode(document, nil, name, nil) else { return nil }
        unsafe xmlAddChild(parent.pointer, child)
        return unsafe Node(child, in: self)
    }

    /// Sets an attribute without a namespace.
    package func set(attribute name: String, of element: Node, to value: String) {
        unsafe xmlSetProp(element.pointer, name, value)
    }

    /// Replaces the value of an attribute node.
    package func set(_ attribute: Node, to value: String) {
        guard let parent = attribute.parent else { return }
        unsafe xmlSetNsProp(
            parent.pointer, attribute.pointer.pointee.ns, attribute.pointer.pointee.name, value)
    }

    /// Takes a node out of the tree.
    package func remove(_ node: Node) {
        unsafe xmlUnlinkNode(node.pointer)
        unsafe removed.append(node.pointer)
    }

    /// Takes all children of a node out of the tree.
    package func removeChildren(of node: Node) {
        while let child = unsafe node.pointer.pointee.children { remove(unsafe Node(child, in: self)) }
    }
}
