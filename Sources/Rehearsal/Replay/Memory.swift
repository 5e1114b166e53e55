/// What a rehearsal remembers: words of the answers, and values that it set itself, by name.
struct Memory {
    private(set) var values: [String: String] = [:]

    /// A name without a value, where a value is needed.
    struct Unknown: Error, Hashable {
        /// The name without its dollar sign.
        let name: String
    }

    /// Keeps a value.
    mutating func set(_ name: String, to value: String) { values[name] = value }

    /// Keeps words that were found.
    mutating func learn(_ words: [String: String]) { values.merge(words) { _, new in new } }

    /// The text with values in place of their names; names without a value are left to be learned.
    func filled(_ text: String) -> String {
        var parts = Parts(text)
        return parts.joined { values[$0].map(Self.literal) ?? "$" + $0 }
    }

    /// The text with values in place of their names, for words that are said or compared.
    func spoken(_ text: String) throws(Unknown) -> String {
        var parts = Parts(text)
        var missing: Unknown?
        let spoken = parts.joined { name in
            if values[name] == nil { missing = missing ?? Unknown(name: name) }
            return values[name] ?? ""
        }
        if let missing { throw missing }
        return spoken.replacing("\\$", with: "$")
    }

    /// A value inside a pattern stands for itself.
    private static func literal(_ value: String) -> String { value.replacing("$", with: "\\$") }

    /// A text, taken apart at its names.
    private struct Parts {
        private var rest: Substring

        init(_ text: String) { rest = text[...] }

        mutating func joined(_ value: (String) -> String) -> String {
            var out = ""
            while let sign = rest.popFirst() {
                if sign == "\\", rest.first == "$" {
                    out += "\\" + String(rest.removeFirst())
                } else if sign == "$", let name = VariableName.take(&rest) {
                    out += value(name)
                } else {
                    out.append(sign)
                }
            }
            return out
        }
    }
}
