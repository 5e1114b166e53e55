/// What a rehearsal asks of words: letters, `*` for anything on one line, `$name` for one word to remember.
///
/// White space of any length counts as one blank, on both sides; a blank of the pattern may be a line break of the
/// text. No regular expression: the time is bounded by the product of the two lengths, for each word that a name
/// may stand for that is there twice.
struct WordPattern {
    /// One place of the pattern.
    private enum Place: Equatable {
        case letter(String)
        case gap
        case word(String)
    }

    private var places: [Place]
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
        find(in: Text(text, caseBlind: isCaseBlind))
    }

    private func find(in text: Text) -> [String: String]? {
        let fits = fits(in: text)
        guard let start = (0...text.letters.count).first(where: { fits[0][$0] }) else { return nil }
        guard let repeated else { return words(of: text, from: start, fits) }
        for word in candidates(for: repeated.place, in: text, fits) {
            guard var words = putting(word, for: repeated.name).find(in: text) else { continue }
            words[repeated.name] = word
            return words
        }
        return nil
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

    // MARK: - One name, several times

    /// The first name that stands in more than one place, and the first of these.
    private var repeated: (name: String, place: Int)? {
        for (place, kind) in places.enumerated() {
            guard case .word(let name) = kind, places[(place + 1)...].contains(kind) else { continue }
            return (name, place)
        }
        return nil
    }

    /// The words that fit a place if nothing but its surroundings is looked at, the longest first, else in their order.
    private func candidates(for place: Int, in text: Text, _ fits: [[Bool]]) -> [String] {
        var words: [String: Int] = [:]
        for start in text.letters.indices where fits[place][start] {
            var end = start
            while end < text.letters.count, !text.letters[end].isWhitespace {
                end += 1
                let word = String(text.letters[start..<end])
                if fits[place + 1][end], words[word] == nil { words[word] = start }
            }
        }
        return words.sorted { ($1.key.count, $0.value) < ($0.key.count, $1.value) }.map(\.key)
    }

    /// The pattern with a word to the letter in place of a name.
    private func putting(_ word: String, for name: String) -> WordPattern {
        let letters = word.map { Place.letter(Self.folded($0, isCaseBlind)) }
        var pattern = self
        pattern.places = places.flatMap { $0 == .word(name) ? letters : [$0] }
        return pattern
    }
}
