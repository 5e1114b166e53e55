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
        /// Instead of it.
        case instead
    }

    /// What can be inserted.
    package enum Material {
        /// Character data.
        case text(String)
        /// XML text of one or more nodes.
        case markup(String)
    }

    /// Inserts nodes in their order; neighbouring character data becomes one text node.
    ///
    /// - Returns: Whether the material could be read and there is such a place; nothing may be nested too deeply.
    package func insert(_ material: Material, _ place: Place, _ node: Node) -> Bool {
        guard let gap = gap(place, node), let created = unsafe create(material) else { return false }
        if place == .instead { remove(node) }
        for index in unsafe created.indices { unsafe splice(created[index], into: gap) }
        if let first = unsafe created.first, let last = unsafe created.last {
            unsafe joinText(from: first.pointee.prev ?? first, to: last.pointee.next ?? last)
        }
        return true
    }

    /// New nodes of this document that have no place yet; nil where the material is no XML.
    private func create(_ material: Material) -> [xmlNodePtr]? {
        switch material {
        case .text(let text):
            guard !text.isEmpty, let node = unsafe xmlNewDocText(document, text) else { return unsafe [] }
            return unsafe [node]
        case .markup(let text):
            let bytes = Array("<x>\(text)</x>".utf8)
            guard let parsed = try? Document(parsing: bytes, file: "data", limits: .document),
                let root = unsafe xmlDocGetRootElement(parsed.pointer)
            else { return nil }
            guard unsafe Self.isShallow(root, levels: Self.depthLimit) else { return nil }
            var created: [xmlNodePtr] = unsafe []
            var next = unsafe root.pointee.children
            while let child = unsafe next {
                if let copy = unsafe xmlDocCopyNode(child, document, 1) { unsafe created.append(copy) }
                unsafe next = unsafe child.pointee.next
            }
            return unsafe created
        }
    }

    // MARK: - Linking

    /// Between which nodes something goes: inside a parent, before a child of it or at its end.
    @safe private struct Gap {
        let parent: xmlNodePtr
        let next: xmlNodePtr?
    }

    /// So deep a place may be, and so deep what is put there, so that a tree can always be walked.
    private static let depthLimit = 96

    private func isShallow(above node: Node) -> Bool {
        var levels = 0
        var current = unsafe node.pointer.pointee.parent
        while let ancestor = unsafe current, levels <= Self.depthLimit {
            levels += 1
            unsafe current = unsafe ancestor.pointee.parent
        }
        return levels <= Self.depthLimit
    }

    private static func isShallow(_ node: xmlNodePtr, levels: Int) -> Bool {
        guard levels > 0 else { return false }
        var next = unsafe node.pointee.children
        while let child = unsafe next {
            guard unsafe isShallow(child, levels: levels - 1) else { return false }
            unsafe next = unsafe child.pointee.next
        }
        return true
    }

    private func gap(_ place: Place, _ node: Node) -> Gap? {
        let pointer = unsafe node.pointer
        guard isShallow(above: node) else { return nil }
        switch place {
        case .first: return unsafe Gap(parent: pointer, next: pointer.pointee.children)
        case .last: return unsafe Gap(parent: pointer, next: nil)
        case .before, .after, .instead:
            guard node.kind != .attribute, let parent = unsafe pointer.pointee.parent else { return nil }
            return unsafe Gap(parent: parent, next: place == .before ? pointer : pointer.pointee.next)
        }
    }

    /// Links a node by hand: libxml2's functions would join text nodes and free one, to which a handle may point.
    private func splice(_ new: xmlNodePtr, into gap: Gap) {
        let previous = unsafe gap.next.map { unsafe $0.pointee.prev } ?? gap.parent.pointee.last
        unsafe new.pointee.parent = unsafe gap.parent
        unsafe new.pointee.prev = unsafe previous
        unsafe new.pointee.next = unsafe gap.next
        if let previous = unsafe previous {
            unsafe previous.pointee.next = unsafe new
        } else {
            unsafe gap.parent.pointee.children = unsafe new
        }
        if let next = unsafe gap.next {
            unsafe next.pointee.prev = unsafe new
        } else {
            unsafe gap.parent.pointee.last = unsafe new
        }
    }

    /// Makes one text node of neighbours; those that are joined to another lie aside.
    private func joinText(from first: xmlNodePtr, to last: xmlNodePtr) {
        var current = unsafe first
        while unsafe current != last, let next = unsafe current.pointee.next {
            guard unsafe current.pointee.type == XML_TEXT_NODE, unsafe next.pointee.type == XML_TEXT_NODE
            else {
                unsafe current = unsafe next
                continue
            }
            unsafe xmlNodeAddContent(current, next.pointee.content)
            remove(unsafe Node(next, in: self))
            if unsafe next == last { return }
        }
    }
}
