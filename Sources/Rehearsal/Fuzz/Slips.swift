/// What fingers do to words.
struct Slips {
    /// The text as somebody in a hurry types it.
    static func typed(_ text: String, with dice: inout Dice) -> String {
        var signs = Array(text)
        for _ in 0..<max(1, signs.count / 12) where !signs.isEmpty {
            let place = Int.random(in: signs.indices, using: &dice)
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: signs.remove(at: place)
            case 1: signs.insert(signs[place], at: place)
            case 2 where place + 1 < signs.count: signs.swapAt(place, place + 1)
            case 3: signs[place] = Character(signs[place].uppercased().prefix(1).description)
            default: signs.insert(dice.pick("qwertyuiopasdfghjklzxcvbnm ") ?? " ", at: place)
            }
        }
        return String(signs)
    }

    /// What is no sentence at all: floods, scripts of other peoples, signs of formats, nothing.
    static func noise(with dice: inout Dice) -> String {
        let pieces = [
            "?", "!", ".", ",", "😀", "ß", "שלום", "你好", "\u{200B}", "\u{202E}", "0", "-", "$", "#", "<b>",
            "&amp;",
            "a", " ", "\t", "1234567890", "/", "\\", "'", "\"", "%s", "{}", "e\u{301}\u{301}",
        ]
        let length = dice.pick([0, 1, 2, 5, 40, 400]) ?? 0
        let kinds = (0..<3).compactMap { _ in dice.pick(pieces) }
        return (0..<length).compactMap { _ in dice.pick(kinds) }.joined()
    }
}
