extension Drawing {
    /// The drawing in Mermaid's notation, which many web pages draw by themselves.
    package var mermaid: String {
        var lines = ["flowchart TD"]
        for part in parts { lines += Self.lines(part, depth: 1) }
        for arrow in arrows {
            let label =
                arrow.labels.isEmpty
                ? "" : "|\"\(arrow.labels.map(Self.escaped).joined(separator: "<br/>"))\"|"
            lines.append("  \(Self.name(arrow.from)) -->\(label) \(Self.name(arrow.to))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ part: Part, depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        switch part {
        case .box(let box):
            let (open, close) = brackets(box.shape)
            let text = box.lines.map(escaped).joined(separator: "<br/>")
            return ["\(indent)\(name(box.id))\(open)\"\(text)\"\(close)"]
        case .group(let group):
            return ["\(indent)subgraph \(name(group.id))[\"\(escaped(group.title))\"]"]
                + group.parts.flatMap { lines($0, depth: depth + 1) } + ["\(indent)end"]
        }
    }

    private static func brackets(_ shape: Shape) -> (String, String) {
        switch shape {
        case .start: ("((", "))")
        case .state: ("[", "]")
        case .form: ("[[", "]]")
        case .anywhere: ("{{", "}}")
        case .back: ("(", ")")
        case .end: ("([", "])")
        }
    }

    /// An id that is no word of the notation, whatever the script calls its states.
    private static func name(_ id: String) -> String {
        "s_" + String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "#amp;").replacing("\"", with: "#quot;").replacing("<", with: "#lt;")
            .replacing(">", with: "#gt;")
    }
}
