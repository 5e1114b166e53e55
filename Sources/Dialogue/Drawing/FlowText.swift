import Markup

extension Script {
    /// The flow as plain SCXML with forms written out, indented for reading.
    package var flowText: String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + flow.indented(0).serialised() + "\n"
    }
}

extension Element {
    /// The element with its child elements each on a line of its own; where there are words they stay in one line.
    fileprivate func indented(_ depth: Int) -> Element {
        var element = self
        let hasWords = children.contains { node in
            if case .text(let text) = node { !text.tidy.isEmpty } else { false }
        }
        guard !hasWords else {
            element.children = children.map { node in
                if case .text(let text) = node { .text(text.collapsed) } else { node }
            }
            return element
        }
        let line = "\n" + String(repeating: "  ", count: depth + 1)
        element.children = elements.flatMap { [.text(line), .element($0.indented(depth + 1))] }
        if !element.children.isEmpty {
            element.children.append(.text("\n" + String(repeating: "  ", count: depth)))
        }
        return element
    }
}
