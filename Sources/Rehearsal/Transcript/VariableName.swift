/// Names of what a rehearsal remembers: `$`, a letter, and at least one more letter, digit or `_`, as Botium has it.
enum VariableName {
    /// Takes the name that follows a dollar sign; nil, and nothing taken, where none does.
    static func take<Text: RangeReplaceableCollection<Character>>(_ rest: inout Text) -> String?
    where Text.SubSequence == Text {
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        guard name.count > 1, let first = name.first, first.isLetter else { return nil }
        let taken = String(name)
        rest.removeFirst(taken.count)
        return taken
    }

    /// The names in a text, each as often as it is there; `\$` begins none.
    static func all(in text: String) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let sign = rest.popFirst() {
            if sign == "\\", rest.first == "$" {
                rest.removeFirst()
            } else if sign == "$", let name = take(&rest) {
                names.append(name)
            }
        }
        return names
    }

    /// Whether a text is a name, its dollar sign left out.
    static func isName(_ text: String) -> Bool {
        var rest = text[...]
        return take(&rest) != nil && rest.isEmpty
    }
}
