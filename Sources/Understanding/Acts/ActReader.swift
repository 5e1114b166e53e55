/// Hears dialogue acts: whole clauses that are made of known phrases, in the light of the open question.
struct ActReader: Sendable {
    private let acts: [Knowledge.Act]
    /// The act of each of the lexicon's items; -1 for what is none.
    private let actOfItem: [Int32]

    /// Acts that may open a clause which then says something else.
    private static let opening: Set<String> = [
        "act.greet", "act.thanks", "act.yes", "act.no", "act.correction",
    ]
    /// Answers that stand alone at the beginning of a clause: "i do" is none, with it a sentence begins.
    private static let bareAnswers: Set<String> = [
        "yes", "yeah", "yep", "yup", "yea", "ya", "ok", "sure", "alright", "no", "nope", "nah", "absolutely",
        "definitely", "certainly",
    ]
    /// Acts that name a field.
    private static let naming: Set<String> = ["act.correction", "act.drop"]
    /// What follows a "no" that is an answer, and not the first word of "no numbness".
    private static let afterNo: Set<String> = [
        "i", "it", "that", "the", "my", "we", "she", "he", "not", "never", "nothing", "none", "sorry", "but",
        "you",
        "there", "what", "can", "how", "this", "they", "just", "only", "do", "let", "please", "thanks",
        "actually",
    ]

    init(_ knowledge: Knowledge, items: [Lexicon.Item]) {
        acts = knowledge.acts
        actOfItem = items.map { item in
            if case .act(let act) = item { Int32(act) } else { -1 }
        }
    }

    /// A "no" before a correction is part of it, but for a safety question, whose no the dialogue weighs; "great, thanks" answers
    /// nothing where nothing was asked.
    private func settled(_ heard: [Hearing.Act], _ asked: Asked) -> [Hearing.Act] {
        guard heard.count > 1 else { return heard }
        let corrects = asked.kind != .screening && heard.contains { $0.event == "act.correction" }
        let isOpen = asked.kind == .open || asked.kind == .field
        return heard.filter { act in
            !(act.event == "act.no" && corrects) && !(act.event == "act.yes" && isOpen)
        }
    }

    /// An act's phrase in a line.
    struct Found {
        var act: Int
        var tokens: Range<Int>
    }

    /// The acts of a line in its order.
    func read(_ finds: Finds, asked: Asked) -> [Hearing.Act] {
        let found = candidates(finds, asked)
        guard !found.isEmpty else { return [] }
        var heard: [Found] = []
        for clause in Self.clauses(finds.line) { heard += read(clause, found, finds.line, asked) }
        return settled(Self.joined(heard, acts).map { hearing($0, finds.line, asked) }, asked)
    }

    private func candidates(_ finds: Finds, _ asked: Asked) -> [Found] {
        var found: [Found] = []
        for match in finds.matches where actOfItem[Int(match.item)] >= 0 {
            let act = Int(actOfItem[Int(match.item)])
            guard acts[act].contexts.isEmpty || acts[act].contexts.contains(asked.kind) else { continue }
            found.append(Found(act: act, tokens: match.tokens))
        }
        return found
    }

    /// Stretches of words without a pause or a sentence end.
    private static func clauses(_ line: Line) -> [Range<Int>] {
        line.tokens.indices.split { !line.tokens[$0].isWord }.compactMap { part in
            guard let first = part.first, let last = part.last else { return nil }
            return first..<(last + 1)
        }
    }

    // MARK: - One clause

    private func read(_ clause: Range<Int>, _ found: [Found], _ line: Line, _ asked: Asked) -> [Found] {
        var position = clause.lowerBound
        var heard: [Found] = []
        while position < clause.upperBound {
            if let next = longest(at: position, in: clause, found) {
                guard next.tokens.upperBound == clause.upperBound || opens(next, clause, found, line) else {
                    break
                }
                heard.append(next)
                position = next.tokens.upperBound
            } else if Fillers.interjections.contains(line.tokens[position].text) {
                position += 1
            } else {
                break
            }
        }
        if position < clause.upperBound,
            let inner = dominant(in: position..<clause.upperBound, found, line, asked)
        {
            heard.append(inner)
        }
        return heard
    }

    private func longest(at position: Int, in clause: Range<Int>, _ found: [Found]) -> Found? {
        found.filter { $0.tokens.lowerBound == position && clause.contains($0.tokens) }
            .max { rank($0) < rank($1) }
    }

    /// Longer phrases win, then those meant for this kind of question, then the earlier act.
    private func rank(_ found: Found) -> (Int, Int, Int) {
        (found.tokens.count, acts[found.act].contexts.isEmpty ? 0 : 1, -found.act)
    }

    /// Whether a clause may go on after this act: another act follows, or it is one that opens.
    private func opens(_ act: Found, _ clause: Range<Int>, _ found: [Found], _ line: Line) -> Bool {
        var next = act.tokens.upperBound
        while next < clause.upperBound, Fillers.interjections.contains(line.tokens[next].text),
            longest(at: next, in: clause, found) == nil
        {
            next += 1
        }
        if next >= clause.upperBound { return true }
        if let following = longest(at: next, in: clause, found) {
            if following.tokens.upperBound == clause.upperBound { return true }
        }
        let event = acts[act.act].event
        guard Self.opening.contains(event) else { return false }
        guard event == "act.yes" || event == "act.no" else { return true }
        guard Self.bareAnswers.contains(line.tokens[act.tokens.lowerBound].text) else { return false }
        if event == "act.no", act.tokens.count == 1 {
            return Self.afterNo.contains(line.tokens[act.tokens.upperBound].text)
        }
        return true
    }

    /// A phrase inside a longer clause counts where it is most of it, or names a field to be changed.
    private func dominant(in rest: Range<Int>, _ found: [Found], _ line: Line, _ asked: Asked) -> Found? {
        let inside = found.filter { rest.contains($0.tokens) && $0.tokens.count > 1 }
        let best = inside.max {
            ($0.tokens.count, -$0.tokens.lowerBound) < ($1.tokens.count, -$1.tokens.lowerBound)
        }
        guard let best else { return nil }
        if acts[best.act].event == "act.correction", object(of: best.tokens, line, asked) != nil {
            return best
        }
        let outside = rest.filter { !best.tokens.contains($0) && !Self.isLight(line.tokens[$0].text) }
        return outside.count * 3 <= best.tokens.count ? best : nil
    }

    /// Says nothing by itself beside an answer.
    static func isLight(_ word: String) -> Bool {
        Fillers.interjections.contains(word) || Fillers.skipped.contains(word)
    }

    // MARK: - Events

    /// The same act said twice in a row ("yes yes") is one.
    private static func joined(_ heard: [Found], _ acts: [Knowledge.Act]) -> [Found] {
        var joined: [Found] = []
        for found in heard {
            if let last = joined.last, acts[last.act].event == acts[found.act].event {
                joined[joined.count - 1].tokens = last.tokens.lowerBound..<found.tokens.upperBound
            } else {
                joined.append(found)
            }
        }
        return joined
    }

    private func hearing(_ found: Found, _ line: Line, _ asked: Asked) -> Hearing.Act {
        let event = acts[found.act].event
        let first = line.tokens[found.tokens.lowerBound].span.lowerBound
        let last = line.tokens[found.tokens.upperBound - 1].span.upperBound
        let object = Self.naming.contains(event) ? object(of: found.tokens, line, asked) : nil
        return Hearing.Act(event: event, object: object, span: first..<last)
    }

    /// The field that a correction names, or the number of a choice.
    private func object(of tokens: Range<Int>, _ line: Line, _ asked: Asked) -> String? {
        if let field = FieldNames.first(in: tokens, line, asked) { return field }
        return EnglishConcepts.number(of: line.tokens[tokens].map(\.text))
    }
}
