/// Lines that are words: typed by the visitor, or to be found in a message.
extension TranscriptReader {
    /// A line as it was read.
    struct Words {
        /// The words.
        let text: String
        /// The list of phrases that they name.
        var list: PhraseList?
    }

    /// A line as words. One that looks like a name in capitals, yet is none, is a mistake.
    ///
    /// - Parameters:
    ///   - marked: the line.
    ///   - known: the names that have their place in this section.
    ///   - isLoud: whether words that are never said let the rehearsal fail; else a misspelt name would pass.
    /// - Returns: the words, without the stroke that says that they are some.
    mutating func words(_ marked: MarkedLine, known: [String], isLoud: Bool = true) -> Words {
        let text = marked.line.text.trimmed
        if text.hasPrefix("\\") { return Words(text: String(text.dropFirst())) }
        if let list = lists[text] { return Words(text: text, list: list) }
        let line = SectionLine(number: marked.line.number, text: text)
        if let reason = reason(against: line, known: known, isLoud: isLoud) {
            let signs = (marked.isOptional ? "?" : "") + (marked.isNegated ? "!" : "")
            mistake(line.number, "\(reason) (Words to the letter: \(signs)\\\(text))")
        }
        return Words(text: text)
    }

    /// The list that stands for a whole section; beside other words it would be a word that nobody says.
    mutating func list(of words: [Words], line: Int) -> PhraseList? {
        guard let list = words.lazy.compactMap(\.list).first else { return nil }
        if words.count > 1 {
            mistake(line, "\(list.name) is a list of phrases: it stands alone in its section")
        }
        return list
    }

    /// Why a line cannot be words; nil where it can.
    private func reason(against line: SectionLine, known: [String], isLoud: Bool) -> String? {
        let bare = line.bare
        let word = bare.word
        guard bare.isName(from: 3) else { return nil }
        if lists[word] != nil {
            return "\(word) is a list of phrases: it stands alone, without arguments"
        }
        if known.contains(word) {
            return "\(word) is no word: signs before it stand as ?! and without blanks"
        }
        if BotiumName.isCheck(word) { return "\(word) is a Botium check that is not read here." }
        if word.count > 3, let near = near(to: word, known: known) { return near }
        if word.count > 3, word.contains("_") || line.text.contains("|") {
            return "unknown asserter or list of phrases \(word)."
        }
        return isLoud ? nil : "unknown \(word): in a section with ! or ? capitals are taken for a check."
    }

    /// What somebody meant who misspelt a name.
    private func near(to word: String, known: [String]) -> String? {
        let all = Asserter.allCases.map(\.rawValue) + Self.acts + lists.keys.sorted()
        guard
            let near = Spelling.nearest(to: word, among: known) ?? Spelling.nearest(to: word, among: all)
        else { return nil }
        let isMeant = known.contains(near) || lists[near] != nil
        let hint = isMeant ? "did you mean \(near)?" : "\(near) has no place in this section."
        return "unknown \(word): \(hint)"
    }

    /// What is a mistake in a line of any section, whatever the line is.
    mutating func examine(_ line: SectionLine) {
        for name in VariableName.all(in: line.text) where BotiumName.functions.contains(name) {
            mistake(line.number, BotiumName.refusal(of: name))
        }
        let bare = line.bare
        if let sign = bare.text.dropFirst(bare.word.count).first, sign != " ", isKnown(bare.word) {
            mistake(line.number, "a blank must stand behind \(bare.word), found another white space")
        }
    }

    private func isKnown(_ word: String) -> Bool {
        Asserter(rawValue: word) != nil || Self.acts.contains(word) || BotiumName.isCheck(word)
            || lists[word] != nil
    }
}
