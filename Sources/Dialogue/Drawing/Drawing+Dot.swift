extension Drawing {
    /// The drawing in Graphviz's notation.
    package var dot: String {
        var lines = [
            "digraph \(Self.quoted(name)) {", "  rankdir=TB",
            "  node [shape=box, fontname=\"Helvetica\", fontsize=11]",
            "  edge [fontname=\"Helvetica\", fontsize=9]",
        ]
        for part in parts { lines += Self.dotLines(part, depth: 1) }
        for arrow in arrows {
            let label =
                arrow.labels.isEmpty ? "" : " [label=\(Self.quoted(arrow.labels.joined(separator: "\n")))]"
            lines.append("  \(Self.quoted(arrow.from)) -> \(Self.quoted(arrow.to))\(label)")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    private static func dotLines(_ part: Part, depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        switch part {
        case .box(let box):
            let label = quoted(box.lines.joined(separator: "\n"))
            return ["\(indent)\(quoted(box.id)) [label=\(label)\(attributes(box.shape))]"]
        case .group(let group):
            return [
                "\(indent)subgraph \(quoted("cluster " + group.id)) {",
                "\(indent)  label=\(quoted(group.title))",
            ] + group.parts.flatMap { dotLines($0, depth: depth + 1) } + ["\(indent)}"]
        }
    }

    private static func attributes(_ shape: Shape) -> String {
        switch shape {
        case .start: ", shape=circle"
        case .state: ", style=rounded"
        case .form: ", peripheries=2"
        case .anywhere: ", shape=hexagon"
        case .back: ", style=\"rounded,dashed\""
        case .end: ", shape=doublecircle"
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
            "\n", with: "\\n")
        return "\"\(escaped)\""
    }
}
