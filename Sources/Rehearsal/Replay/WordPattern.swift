/// What a rehearsal asks of words: letters, `*` for anything on one line, `$name` for one word to remember.
///
/// White space of any length counts as one blank, on both sides; a blank of the pattern may be a line break of the
/// text. No regular expression: the time is bounded by the product of the two lengths.
struct WordPattern {
    /// One place of the pattern.
    private enum Place: Equatable {
        case letter(String)
        case gap
        case word(String)
    }

    private let places: [Place]
    private let isCaseBlind: Bool

    /// Reads a pattern.
    ///
    /// - Parameters:
    ///   - pattern: the words with their signs; `\$` is a dollar sign.
    ///   - caseBlind: whether capitals and small letters are the same.
    init(_ pattern: String, caseBlind: Bool = true) {
        isCaseBlind = caseBlind
        var places: [Place] = []
        var rest = Text(pattern, caseBlind: caseBlind).letters[...]
        while let letter = rest.popFirst() {
            if letter == "\\", rest.first == "$" {
                places.append(.letter("$"))
                rest.removeFirst()
            } else if letter == "$", let name = VariableName.take(&rest) {
                places.append(.word(name))
            } else if letter == "*" {
                if places.last != .gap { places.append(.gap) }
            } else {
                places.append(.letter(letter == "\n" ? " " : Self.folded(letter, caseBlind)))
            }
        }
        self.places = places
    }

    /// Looks for the pattern anywhere in a text.
    ///
    /// - Returns: the words that were to be remembered, by name; nil where the pattern is not there.
    func find(in text: String) -> [String: String]? {
        let text = Text(text, caseBlind: isCaseBlind)
        let fits = fits(in: text)
        guard let start = (0...text.letters.count).first(where: { fits[0][$0] }) else { return nil }
        return words(of: text, from: start, fits)
    }

    // MARK: - Reading

    private static func folded(_ letter: Character, _ isCaseBlind: Bool) -> String {
        isCaseBlind ? letter.lowercased() : String(letter)
    }

    /// A text with each run of white space as one sign: a line break where the run has one, else a blank.
    private struct Text {
        var letters: [Character] = []
        var folded: [String] = []

        init(_ text: String, caseBlind: Bool) {
            for letter in text.trimmed {
                let sign: Character = letter.isNewline ? "\n" : letter.isWhitespace ? " " : letter
                if sign.isWhitespace, let last = letters.last, last.isWhitespace {
                    if sign == "\n" { letters[letters.count - 1] = sign }
                } else {
                    letters.append(sign)
                }
            }
            folded = letters.map { $0 == "\n" ? " " : WordPattern.folded($0, caseBlind) }
        }
    }

    // MARK: - Looking

    /// For each place of the pattern the positions of the text from which the rest of the pattern fits.
    private func fits(in text: Text) -> [[Bool]] {
        let end = text.letters.count
        var fits = [[Bool]](repeating: [], count: places.count + 1)
        fits[places.count] = Array(repeating: true, count: end + 1)
        for place in places.indices.reversed() {
            let next = fits[place + 1]
            var row = Array(repeating: false, count: end + 1)
            if places[place] == .gap { row[end] = next[end] }
            for position in (0..<end).reversed() {
                row[position] =
                    switch places[place] {
                    case .letter(let letter): text.folded[position] == letter && next[position + 1]
                    case .gap: next[position] || (text.letters[position] != "\n" && row[position + 1])
                    case .word:
                        !text.letters[position].isWhitespace && (row[position + 1] || next[position + 1])
                    }
            }
            fits[place] = row
        }
        return fits
    }

    /// Walks the way that fits and notes each word as long as it can be.
    private func words(of text: Text, from start: Int, _ fits: [[Bool]]) -> [String: String] {
        var words: [String: String] = [:]
        var position = start
        for (place, kind) in places.enumerated() {
            switch kind {
            case .letter: position += 1
            case .gap: while !fits[place + 1][position] { position += 1 }
            case .word(let name):
                let from = position
                repeat { position += 1 } while position < text.letters.count && fits[place][position]
                while !fits[place + 1][position] { position -= 1 }
                words[name] = words[name] ?? String(text.letters[from..<position])
            }
        }
        return words
    }
}
