internal import CLibXML2

/// Copies a libxml2 tree into ``Element`` values.
struct ElementReader {
    let file: String
    let limits: Limits
    private(set) var tooDeep: Diagnostic?

    init(file: String, limits: Limits) {
        self.file = file
        self.limits = limits
    }

    /// One element with everything below it. Below the permitted depth nothing is read, and ``tooDeep`` is set.
    mutating func element(
        _ node: xmlNodePtr, depth: Int = 1, namespaces inherited: [String: String] = [:]
    ) -> Element {
        let location = unsafe Location(file: file, line: max(1, xmlGetLineNo(node)))
        let namespaces = unsafe Self.namespaces(of: node, inherited: inherited)
        var element = unsafe Element(
            Self.name(node.pointee.name, node.pointee.ns), attributes: Self.attributes(of: node),
            at: location,
            namespaces: namespaces)
        if depth > limits.depth {
            tooDeep = tooDeep ?? .error(location, "elements are nested deeper than \(limits.depth) levels")
        } else {
            unsafe element.children = children(of: node, depth: depth, namespaces: namespaces)
        }
        return element
    }

    private mutating func children(
        of node: xmlNodePtr, depth: Int, namespaces: [String: String]
    ) -> [Element.Node] {
        var nodes: [Element.Node] = []
        var pending = ""
        var next = unsafe node.pointee.children
        while let child = unsafe next {
            unsafe next = unsafe child.pointee.next
            switch unsafe child.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                unsafe pending += Self.string(child.pointee.content)
            case XML_ELEMENT_NODE:
                if !pending.isEmpty { nodes.append(.text(pending)) }
                pending = ""
                unsafe nodes.append(.element(element(child, depth: depth + 1, namespaces: namespaces)))
            default: break
            }
        }
        if !pending.isEmpty { nodes.append(.text(pending)) }
        return nodes
    }

    private static func namespaces(of node: xmlNodePtr, inherited: [String: String]) -> [String: String] {
        var namespaces = inherited
        var next = unsafe node.pointee.nsDef
        while let declaration = unsafe next {
            let uri = unsafe string(declaration.pointee.href)
            let prefix = unsafe string(declaration.pointee.prefix)
            namespaces[prefix] = uri.isEmpty ? nil : uri
            unsafe next = unsafe declaration.pointee.next
        }
        return namespaces
    }

    private static func attributes(of node: xmlNodePtr) -> [Element.Attribute] {
        var attributes: [Element.Attribute] = []
        var next = unsafe node.pointee.properties
        while let attribute = unsafe next {
            let name = unsafe name(attribute.pointee.name, attribute.pointee.ns)
            attributes.append(unsafe Element.Attribute(name, value(of: attribute)))
            unsafe next = unsafe attribute.pointee.next
        }
        return attributes
    }

    private static func value(of attribute: xmlAttrPtr) -> String {
        guard let first = unsafe attribute.pointee.children else { return "" }
        if unsafe first.pointee.next == nil && first.pointee.type == XML_TEXT_NODE {
            return unsafe string(first.pointee.content)
        }
        guard let content = unsafe xmlNodeListGetString(attribute.pointee.doc, first, 1) else { return "" }
        defer { unsafe lumbar_free(content) }
        return unsafe string(content)
    }

    private static func name(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> Name {
        unsafe Name(string(local), in: unsafe namespace.map { unsafe string($0.pointee.href) } ?? "")
    }

    /// A C string of the library as a Swift string; nil is the empty string.
    static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        unsafe text.map { unsafe String(cString: $0) } ?? ""
    }
}
