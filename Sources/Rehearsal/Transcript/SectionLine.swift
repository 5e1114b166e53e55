/// One line inside a section, without the blanks around it.
struct SectionLine: Hashable {
    /// The line's number, counted from 1.
    let number: Int
    /// What it says.
    let text: String

    /// The first word.
    var word: String { String(text.prefix { $0 != " " }) }

    /// What stands behind the first word.
    var argument: String { text.dropFirst(word.count).trimmed }

    /// What stands behind the first word, parted at `|`; `\|` is a bar that parts nothing.
    var arguments: [String] {
        guard !argument.isEmpty else { return [] }
        var parts = [""]
        var rest = Substring(argument)
        while let sign = rest.popFirst() {
            if sign == "\\", rest.first == "|" {
                parts[parts.count - 1].append(rest.removeFirst())
            } else if sign == "|" {
                parts.append("")
            } else {
                parts[parts.count - 1].append(sign)
            }
        }
        return parts.map(\.trimmed)
    }

    /// Whether the first word is written as asserters are: capitals and underscores, four or more.
    var looksLikeName: Bool {
        let name = marked.line.word
        return name.count > 3 && name.allSatisfy { ("A"..."Z").contains($0) || $0 == "_" }
    }

    /// The line without the signs `?` and `!` before it; doubled, they are letters of the text.
    var marked: MarkedLine {
        var rest = Substring(text)
        let isOptional = Self.takeMark("?", &rest)
        let isNegated = Self.takeMark("!", &rest)
        return MarkedLine(
            line: SectionLine(number: number, text: String(rest)), isNegated: isNegated,
            isOptional: isOptional)
    }

    private static func takeMark(_ mark: Character, _ rest: inout Substring) -> Bool {
        guard rest.first == mark else { return false }
        rest.removeFirst()
        return rest.first != mark
    }
}

/// A line and the signs that stood before it.
struct MarkedLine: Hashable {
    /// What is left of the line.
    let line: SectionLine
    /// `!`: it must not be so.
    let isNegated: Bool
    /// `?`: it may be missing.
    let isOptional: Bool
}
