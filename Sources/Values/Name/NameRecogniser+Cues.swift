/// Names that are said to be names.
extension NameRecogniser {
    /// How sure a lead-in makes it that a name follows.
    enum Cue: Sendable {
        /// "My name is".
        case strong
        /// "I'm", "this is": also begins many other sentences.
        case weak
        /// "It's", "for": only in an answer.
        case faint

        var rank: Int {
            switch self {
            case .strong: 2
            case .weak: 1
            case .faint: 0
            }
        }
    }

    /// "My name is Dana", "I'm Dana Reyes".
    func introduced(isAnswer: Bool) -> [NamePart]? {
        let words = tokens.map(\.text)
        var found: [NamePart]?
        var strength = Cue.faint
        var index = 0
        while index < words.count {
            guard let (cue, count) = Self.cues.match(words, at: index) ?? personCue(at: index) else {
                index += 1
                continue
            }
            let start = skipMarks(index + count)
            let isGreeted =
                ["hey", "hi", "hello", "hiya"].contains(word(index - 1))
                || word(index - 1) == "," && ["hey", "hi", "hello"].contains(word(index - 2))
                || isOpened(index)
            if cue != .faint || isAnswer || isGreeted && word(index).hasPrefix("it"),
                let run = run(after: start, cue, isAnswer: isAnswer).map(saidInFull)
            {
                // The surest lead-in wins; of two alike the later one, which corrects the earlier or says it in full.
                if found == nil || cue.rank >= strength.rank || isFuller(run, than: found) {
                    found = run
                    strength = cue
                }
            }
            index += count
        }
        return found
    }

    /// "She's Ruth Abramson" at the head: who the visitor writes for. What else "she's" may begin is no given name.
    private func personCue(at index: Int) -> (Cue, Int)? {
        guard ["she's", "shes", "he's", "hes"].contains(word(index)), index == 0 || isOpened(index),
            let first = reader.part(at: index + 1), first.isCapitalised, NameWords.given.contains(first.key)
        else { return nil }
        return (.weak, 1)
    }

    private func isFuller(_ run: [NamePart], than found: [NamePart]?) -> Bool {
        guard let found, run.count > found.count else { return false }
        return found.allSatisfy { part in run.contains { $0.key == part.key } }
    }

    /// Nothing but a greeting stands before: "Hey there, it's Greg".
    private func isOpened(_ index: Int) -> Bool {
        index <= 5
            && (0..<index).allSatisfy {
                NameWords.openers.contains(word($0))
                    || [
                        "there", ",", "!", ".", "yo", "sup", "heya", "everyone", "again", "\n", "-", "taylor",
                    ].contains(word($0))
            }
    }

    private func skipMarks(_ index: Int) -> Int {
        var index = index
        while [":", "-", ",", "\"", "'", "=", "just", "actually", "is", "to"].contains(word(index)) {
            index += 1
        }
        return index
    }

    /// "Bond. James Bond.": said again in full.
    func saidInFull(_ parts: [NamePart]) -> [NamePart] {
        guard parts.count == 1, let only = parts.first, !only.isTitle else { return parts }
        if let around = aroundNickname(only) { return around }
        var next = only.tokens.upperBound
        while [".", ",", "-", "!", "("].contains(word(next)) || NameWords.closers.contains(word(next)) {
            next += 1
        }
        let again = trimmed(reader.run(from: next, limit: 4))
        if again.count > 1, again.last?.key == only.key || again.first?.key == only.key { return again }
        if let letters = letters(from: next), let last = letters.last,
            letters.map(\.key).joined() == only.key
        {
            let family = trimmed(reader.run(from: last.tokens.upperBound, limit: 3))
            return family.allSatisfy({ $0.isCapitalised || $0.isParticle }) ? parts + family : parts
        }
        return laterInFull(only, from: next) ?? parts
    }

    /// "I'm Pat (Patricia) Moss".
    private func aroundNickname(_ first: NamePart) -> [NamePart]? {
        let open = first.tokens.upperBound
        guard ["(", "\""].contains(word(open)), let aside = reader.part(at: open + 1),
            [")", "\""].contains(word(aside.tokens.upperBound))
        else { return nil }
        let rest = trimmed(reader.run(from: aside.tokens.upperBound + 1, limit: 4))
        return rest.first?.isCapitalised == true ? [first] + rest : nil
    }

    /// "I'm Dana … Dana Reyes": the signature says more.
    private func laterInFull(_ part: NamePart, from start: Int) -> [NamePart]? {
        for index in tokens.indices
        where index >= start && word(index) == part.key && tokens[index].isCapitalised {
            let fuller = trimmed(reader.run(from: index, limit: 4))
            if fuller.count > 1, fuller.allSatisfy({ $0.isCapitalised || $0.isParticle }),
                !fuller.contains(where: isForeign)
            {
                return fuller
            }
        }
        return nil
    }

    private func run(after start: Int, _ cue: Cue, isAnswer: Bool) -> [NamePart]? {
        if let letters = letters(from: start) {
            // "That's N I A M H" spells a name that was said.
            let word = letters.map(\.key).joined()
            return tokens.contains { $0.text == word } ? nil : spelled(letters)
        }
        let parts = trimmed(reader.run(from: start))
        guard let first = parts.first(where: { !$0.isTitle }) ?? parts.first,
            !first.isArticle || first.key == "an" && cue == .strong
        else {
            return nil
        }
        if let owned = owned(first: first) { return owned }
        if parts.allSatisfy(\.isDoubtful), cue != .strong || !first.isCapitalised { return nil }
        if isDay(parts, from: start) || cue != .strong && Self.isLeading(first) { return nil }
        if cue == .strong { return parts }
        if cue == .faint, !isAnswer, parts.contains(where: isForeign) { return nil }
        // "I'm sore", "this is urgent": a word that could be a name must look like one.
        if first.isCapitalised && !isShouted || NameWords.given.contains(first.key)
            || parts.contains(where: \.isTitle)
        {
            return parts
        }
        guard !Self.looksDescriptive(first.key) else { return nil }
        let end = parts.last?.tokens.upperBound ?? start
        let isClosed =
            endsClause(end)
            || ["and", "here", "from", "calling", "but", "with", "my", "i", "looking", "please", "thanks"]
                .contains(word(end))
        return isClosed && parts.count <= 3 && (isAnswer || parts.count > 1 || cue == .faint) ? parts : nil
    }

    /// "Please write: Saturday 15:00": a weekday that goes on is none, unless it was called a name.
    private func isDay(_ parts: [NamePart], from start: Int) -> Bool {
        guard parts.count == 1, case .weekday? = Lexicon.meaning(of: parts[0].key),
            !endsClause(parts[0].tokens.upperBound)
        else { return false }
        return !tokens[max(0, start - 3)..<start].contains { $0.text.hasPrefix("name") }
    }

    /// "I'm in Cohoes": a small word that leads to something else.
    static func isLeading(_ part: NamePart) -> Bool {
        !part.isCapitalised && ["in", "so", "no", "to", "my", "ok"].contains(part.key)
    }

    /// "Ray's wife Colleen Duffy": who is meant stands behind the kinship.
    private func owned(first: NamePart) -> [NamePart]? {
        let next = first.tokens.upperBound
        guard first.key.hasSuffix("'s"), Self.relations.contains(word(next)) else { return nil }
        let parts = trimmed(reader.run(from: skipMarks(next + 1)))
        return parts.first?.isCapitalised == true ? parts : nil
    }

    /// Three letters or more that each stand alone.
    private func letters(from start: Int) -> [NamePart]? {
        let letters = Array(
            reader.run(from: start, limit: 16).prefix { $0.isInitial && !$0.typed.contains(".") })
        return letters.count > 2 ? letters : nil
    }

    /// Everything was typed in capitals.
    private var isShouted: Bool {
        let words = tokens.filter { $0.kind == .word && $0.text.count > 1 }
        return words.count > 2 && text.source.uppercased() == text.source
    }

    /// Endings of words that say how somebody is.
    static func looksDescriptive(_ word: String) -> Bool {
        word.count > 4
            && [
                "ing", "ed", "ly", "ful", "ous", "ive", "able", "ible", "less", "ish", "ated", "tic", "ent",
                "ant",
            ].contains { word.hasSuffix($0) }
    }

    /// The words up to the first that cannot belong to the name.
    func trimmed(_ parts: some Collection<NamePart>) -> [NamePart] {
        var kept: [NamePart] = []
        for part in parts {
            if isSurname(part, after: kept) {
                kept.append(part)
                break
            }
            if part.isOrdinary || !kept.isEmpty && NameWords.closers.contains(part.key) { break }
            if part.isVocative(after: kept) { break }
            if part.isDoubtful, !kept.isEmpty, !part.isParticle, !part.isCapitalised { break }
            kept.append(part)
            if endsClause(part.tokens.upperBound), word(part.tokens.upperBound) != "," { break }
        }
        // "I'm Dana Friday works best": a day in the middle of a sentence is no family name.
        while kept.count > 1, let last = kept.last, Lexicon.meaning(of: last.key) != nil,
            !endsClause(last.tokens.upperBound), !["and", "here"].contains(word(last.tokens.upperBound))
        {
            kept.removeLast()
        }
        return kept
    }

    /// "Omar Said", "Harriet Wells": an ordinary word with its capital between a given name and the clause's end.
    private func isSurname(_ part: NamePart, after kept: [NamePart]) -> Bool {
        guard part.isOrdinary, part.isCapitalised, kept.count == 1, let first = kept.first,
            first.isCapitalised, !isShouted,
            NameWords.given.contains(first.key), !NameWords.closers.contains(part.key)
        else { return false }
        return endsClause(part.tokens.upperBound)
    }

    /// "Dana here", "Dana Reyes speaking", "Dana is my name".
    func trailing(isAnswer: Bool) -> [NamePart]? {
        let words = tokens.map(\.text)
        for index in words.indices.dropFirst() {
            let isCue =
                ["here", "speaking"].contains(words[index])
                && endsClause(NameWords.closers.contains(word(index + 1)) ? index + 2 : index + 1)
                || words[index] == "is" && (word(index + 1) == "my" || word(index + 1) == "the")
                    && word(index + 2) == "name"
            guard isCue else { continue }
            let parts = trimmed(
                reader.parts(endingAt: index).suffix(5).drop {
                    $0.isOrdinary || NameWords.openers.contains($0.key) && !$0.isPointed
                })
            guard let first = parts.first, parts.last?.tokens.upperBound == index,
                !parts.allSatisfy(\.isDoubtful)
            else { continue }
            if isAnswer || first.isCapitalised || NameWords.given.contains(first.key) {
                return saidInFull(parts)
            }
        }
        return nil
    }

    /// "Call me Bob", "everyone calls me Bob", "Robert \"Bob\" Smith".
    func nickname() -> NamePart? { calledBy()?.first }

    /// The same with the words that belong to it: "I go by Dakota Hale", "call me Mrs. Hale".
    func calledBy() -> [NamePart]? {
        let words = tokens.map(\.text)
        for index in words.indices {
            let count: Int
            switch words[index] {
            case "call", "calls": count = word(index + 1) == "me" ? 2 : 0
            case "go", "goes", "going": count = word(index + 1) == "by" ? 2 : 0
            case "called": count = word(index - 1) == "be" ? 1 : 0
            case "nickname": count = word(index + 1) == "is" ? 2 : 1
            case "\"", "(":
                let isAside =
                    index > 0 && tokens[index - 1].kind == .word && [")", "\""].contains(word(index + 2))
                count = isAside ? 1 : 0
            default: count = 0
            }
            guard count > 0, let part = reader.part(at: index + count),
                !part.isOrdinary
                    || words[index].hasPrefix("call") && part.isCapitalised
                        && endsClause(part.tokens.upperBound),
                !part.isDoubtful, !part.isTitle || count == 2,
                !["when", "at", "on", "back", "asap", "in"].contains(part.key)
            else { continue }
            let run = trimmed(reader.run(from: index + count))
            if part.isTitle { return run.count > 1 ? run : nil }
            return run.count > 1 && count == 2 ? run : [part]
        }
        return nil
    }

    private static let cues = PhraseTable<Cue>(
        list(
            .strong,
            """
            named me|baptised me|christened me|my name is|my name's|my names|name is|name's|the name is|the name's|my full name is|full name is|full name|my name|i am called|i'm called|
            i'm named|put me down as|book it as|list me as|put me as|file it under|save it as|it is under|put it under|put it in the name of|under the name|under the name of|book it under|book under|
            in the name of|name|my name would be|i'm known as|known as|make it out to|name on the request|name of|
            name please|i call myself|i go under|the request is for|know me as|knows me as|my legal name is|legal name is|client name|patient name|client is|it should say|it is spelled|it's spelled|it is spelt|spelled|on behalf of|patient :|client :|customer :|for :|who :
            """) + entries
            + list(
                .weak,
                "i was born|born|i'm|im|i am|this is|i m|ask for|it's me|its me|me llamo|mi nombre es|mein name ist|je suis|mon nom est|soy|je m'appelle|ich bin|ich heiße|hi i'm|signed|regards|regards from|greetings from|hello from|hi from|hey from|sincerely|yours truly|love from|best wishes|many thanks"
            )
            + list(
                .faint,
                "book it for|book for|it's|its|it is|it would be|that would be|that'd be|for|under|use|try|put|i'd be|that is|that's|thats|it'd be|make it|say|with|booking for|this for"
            ))

    /// "Put me down as", "you've got me in as", "write down": an entry is spoken of.
    private static let entries: [(String, Cue)] =
        (["me", "it", "this", "that", "them", "him", "her"].flatMap { object in
            [" down as", " as", " in as", " under", " down under", " in under"].map { object + $0 }
        } + ["down as"]
        + ["put", "write", "note", "jot", "mark"].map { $0 + " down" } + [
            "write", "enter", "register", "jot",
        ])
        .map { ($0, .strong) }

    private static func list(_ cue: Cue, _ phrases: String) -> [(String, Cue)] {
        phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), cue) }
    }
}
