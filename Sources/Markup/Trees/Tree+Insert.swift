internal import CLibXML2

extension Tree {
    /// Where new nodes go, seen from a node that is there.
    package enum Place: Sendable {
        /// Before its first child.
        case first
        /// After its last child.
        case last
        /// Before it.
        case before
        /// After it.
        case after
    }

    /// What can be inserted.
    package enum Material {
        /// Character data.
        case text(String)
        /// XML text of one or more nodes.
        case markup(String)
    }

    /// Inserts nodes; neighbouring character data stays one text node.
    ///
    /// - Returns: Whether the material could be read.
    package func insert(_ material: Material, _ place: Place, _ node: Node) -> Bool {
        switch material {
        case .text(let text):
            if !text.isEmpty { insert(text: text, place, node) }
            return true
        case .markup(let text): return insert(markup: text, place, node)
        }
    }

    private func insert(markup text: String, _ place: Place, _ node: Node) -> Bool {
        let bytes = Array("<x>\(text)</x>".utf8)
        guard let parsed = try? Document(parsing: bytes, file: "data", limits: .document),
            let root = unsafe xmlDocGetRootElement(parsed.pointer)
        else { return false }
        // Going forward, `first` and `after` would turn the order round.
        let isReversed = place == .first || place == .after
        var next = isReversed ? unsafe root.pointee.last : unsafe root.pointee.children
        while let child = unsafe next {
            unsafe next = isReversed ? child.pointee.prev : child.pointee.next
            if unsafe child.pointee.type == XML_TEXT_NODE {
                insert(text: unsafe ElementReader.string(child.pointee.content), place, node)
            } else if let copy = unsafe xmlDocCopyNode(child, document, 1) {
                unsafe link(copy, place, node)
            }
        }
        return true
    }

    private func insert(text: String, _ place: Place, _ node: Node) {
        if let before = unsafe textNode(before: place, node) {
            unsafe xmlNodeAddContent(before, text)
        } else if let after = unsafe textNode(after: place, node) {
            let rest = unsafe ElementReader.string(after.pointee.content)
            unsafe xmlNodeSetContent(after, text + rest)
        } else if let created = unsafe xmlNewDocText(document, text) {
            unsafe link(created, place, node)
        }
    }

    private func textNode(before place: Place, _ node: Node) -> xmlNodePtr? {
        let candidate: xmlNodePtr? =
            switch place {
            case .first: nil
            case .last: unsafe node.pointer.pointee.last
            case .before: unsafe node.pointer.pointee.prev
            case .after: unsafe node.pointer
            }
        return unsafe candidate.flatMap { unsafe $0.pointee.type == XML_TEXT_NODE ? unsafe $0 : nil }
    }

    private func textNode(after place: Place, _ node: Node) -> xmlNodePtr? {
        let candidate: xmlNodePtr? =
            switch place {
            case .first: unsafe node.pointer.pointee.children
            case .last: nil
            case .before: unsafe node.pointer
            case .after: unsafe node.pointer.pointee.next
            }
        return unsafe candidate.flatMap { unsafe $0.pointee.type == XML_TEXT_NODE ? unsafe $0 : nil }
    }

    /// libxml2's own functions join text nodes and free one; the new node here is never one beside another.
    private func link(_ new: xmlNodePtr, _ place: Place, _ node: Node) {
        switch place {
        case .last: unsafe xmlAddChild(node.pointer, new)
        case .before: unsafe xmlAddPrevSibling(node.pointer, new)
        case .after: unsafe xmlAddNextSibling(node.pointer, new)
        case .first:
            if let first = unsafe node.pointer.pointee.children {
                unsafe xmlAddPrevSibling(first, new)
            } else {
                unsafe xmlAddChild(node.pointer, new)
            }
        }
    }
}
