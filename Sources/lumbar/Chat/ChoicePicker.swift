import Dialogue
import Values

/// Tells whether a typed line picks one of the answers on offer.
enum ChoicePicker {
    /// The choice that a line names by its number, its words, or first letters that fit no other; nil where it is text.
    ///
    /// First letters count only where the question does not itself ask for words: "Bo" may be a name.
    static func pick(_ line: String, from reply: Reply) -> Reply.Choice? {
        let typed = line.split(separator: " ").joined(separator: " ").lowercased()
        guard !typed.isEmpty else { return nil }
        if let byNumber = number(typed, in: reply.choices) { return byNumber }
        if let same = reply.choices.first(where: { $0.text.lowercased() == typed }) { return same }
        guard !asksForWords(reply.expects?.type), !answers.contains(typed) else { return nil }
        let fitting = reply.choices.filter { $0.text.lowercased().hasPrefix(typed) }
        return fitting.count == 1 ? fitting.first : nil
    }

    private static func number(_ typed: String, in choices: [Reply.Choice]) -> Reply.Choice? {
        guard typed.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(typed),
            choices.indices.contains(number - 1)
        else { return nil }
        return choices[number - 1]
    }

    private static func asksForWords(_ type: FieldType?) -> Bool {
        switch type {
        case .name, .place, .text, .when, .email, .phone: true
        case .boolean, nil: false
        }
    }

    /// Short answers in their own right, which are not the beginning of "Not now".
    private static let answers: Set<String> = ["y", "n", "no", "ok"]
}
