/// One line inside a section, without the blanks around it.
struct SectionLine: Hashable {
    /// The line's number, counted from 1.
    let number: Int
    /// What it says.
    let text: String

    /// The first word.
    var word: String { String(text.prefix { !$0.isWhitespace }) }

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

    /// Whether the first word is written as names of checks and lists are, four signs or more.
    var looksLikeName: Bool { bare.isName(from: 4) }

    /// Whether the first word is a capital, then capitals, digits and underscores, so many signs or more.
    func isName(from count: Int) -> Bool {
        let name = word
        guard name.count >= count, let first = name.first, ("A"..."Z").contains(first) else { return false }
        return name.allSatisfy {
            ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
        }
    }

    /// The line without any signs and blanks before its first word, whether or not they are signs there.
    var bare: SectionLine {
        SectionLine(
            number: number, text: String(text.drop { $0 == "!" || $0 == "?" || $0.isWhitespace }))
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
