/// Digits written as words: "five one eight", "double five", "eighteen".
enum SpokenDigits {
    /// The digit of a word: "zero" to "nine", "oh".
    static let units: [String: String] = [
        "zero": "0", "oh": "0", "o": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4",
        "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "niner": "9",
    ]

    private static let teens: [String: String] = [
        "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
        "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
    ]

    private static let tens: [String: String] = [
        "twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6", "seventy": "7",
        "eighty": "8", "ninety": "9",
    ]

    /// Reads the number words at a place.
    ///
    /// - Returns: the digits and how many tokens they took; nil where no number word stands.
    static func read(_ tokens: [Token], at index: Int) -> (digits: String, count: Int)? {
        guard index < tokens.count else { return nil }
        let word = tokens[index].text
        if word == "double" || word == "triple", let (digit, count) = repeated(tokens, after: index) {
            return (String(repeating: digit, count: word == "double" ? 2 : 3), count + 1)
        }
        if let unit = units[word] { return (unit, 1) }
        if let teen = teens[word] { return (teen, 1) }
        if let ten = tens[word] {
            var next = index + 1
            if next < tokens.count, tokens[next].text == "-" { next += 1 }
            if next < tokens.count, let unit = units[tokens[next].text], unit != "0" {
                return (ten + unit, next - index + 1)
            }
            return (ten + "0", 1)
        }
        return nil
    }

    private static func repeated(_ tokens: [Token], after index: Int) -> (String, Int)? {
        guard index + 1 < tokens.count else { return nil }
        let token = tokens[index + 1]
        if let unit = units[token.text] { return (unit, 1) }
        return token.kind == .number && token.text.utf8.count == 1 ? (token.text, 1) : nil
    }
}
