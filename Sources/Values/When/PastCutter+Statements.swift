/// Dates of statements: what was, and how others live, are no wishes.
extension PastCutter {
    /// "My last visit was in October": the date stands right behind a verb of the past.
    func withoutBygones(_ clause: [WhenPiece]) -> [WhenPiece] {
        var isBygone = false
        return clause.enumerated().map { index, piece in
            switch piece.content {
            case .word:
                let word = words[piece.lexemes.lowerBound]
                isBygone = Self.pastVerbs.contains(word) || isBygone && Self.links.contains(word)
            case .date, .time, .recurrence:
                return isBygone && !isHadInMind(piece) || isToldOf(piece, in: clause, index)
                    ? blank(piece) : piece
            case .joint(.and), .joint(.or): break
            default: isBygone = false
            }
            return piece
        }
    }

    /// "I had Friday in mind".
    private func isHadInMind(_ piece: WhenPiece) -> Bool {
        piece.lexemes.lowerBound > 0 && words[piece.lexemes.lowerBound - 1] == "had"
    }

    /// "My appointment in September was great": what is told of it is past.
    private func isToldOf(_ piece: WhenPiece, in clause: [WhenPiece], _ index: Int) -> Bool {
        guard index + 1 < clause.count,
            ["was", "were"].contains(words[clause[index + 1].lexemes.lowerBound]),
            let first = clause[..<index].first(where: { $0.content == .word })
        else { return false }
        let word = words[first.lexemes.lowerBound]
        return Self.owners.contains(word) || word == "last"
    }

    /// A story or a statement with its own date ends at the comma before another: "I fell last month, any weekday morning".
    func endsStory(_ clause: ArraySlice<WhenPiece>, next: WhenPiece?) -> Bool {
        guard clause.count < 40, clause.last?.content == .joint(.comma), let next,
            isDate(next) || next.content.isTime
        else {
            return false
        }
        if isStatement(Array(clause)) { return true }
        return clause.contains { isDate($0) || $0.content == .history }
            && clause.contains { $0.content == .word && Self.tellings.contains(words[$0.lexemes.lowerBound]) }
    }

    /// The clauses that only tell how somebody lives, beside others that hold a date: reasons, not wishes.
    func statements(among clauses: [[WhenPiece]]) -> Set<Int> {
        let dated = clauses.indices.filter { clauses[$0].contains(where: isDate) }
        let pointing = clauses.lastIndex(where: isPointing) ?? -1
        let telling = dated.filter { index in
            let next = clauses[(index + 1)...].first { !isJoining($0) } ?? []
            // "We leave on the 12th, so before then": the date still bounds a wish.
            return index >= pointing
                && (isStatement(clauses[index]) || isOccasion(clauses[index])
                    || isReason(clauses[index], for: next) || isTold(clauses[index], for: next))
        }
        let causes = dated.filter { index in
            index > 0 && index >= pointing && endsInBecause(clauses[index - 1]) && isCause(clauses[index])
        }
        return Set(causes).union(telling.count < dated.count ? withChained(telling, clauses) : [])
    }

    /// "She has bridge on Mondays and the cleaner comes Wednesday, so Tuesday": what is joined to a reason is one too.
    private func withChained(_ telling: [Int], _ clauses: [[WhenPiece]]) -> [Int] {
        var told = telling
        for index in clauses.indices.dropLast().reversed() {
            guard told.contains(index + 1), !told.contains(index), leadsTo(clauses[index + 1]),
                let last = clauses[index].last,
                last.content == .joint(.and) || last.content == .joint(.comma),
                isTelling(clauses[index])
            else { continue }
            told.append(index)
        }
        return told
    }

    /// "…, because": what follows says why.
    private func endsInBecause(_ clause: [WhenPiece]) -> Bool {
        guard let last = clause.last, case .joint = last.content else { return false }
        return ["because", "cause", "cuz", "bc"].contains(words[last.lexemes.lowerBound])
    }

    /// "We've got fourteen people coming tomorrow": something is told that happens on a day.
    private func isCause(_ clause: [WhenPiece]) -> Bool {
        if isStatement(clause) { return true }
        guard let first = clause.first, let date = clause.firstIndex(where: isDate) else { return false }
        let subject = words[first.lexemes.lowerBound]
        return (Self.havers.contains(subject) || Self.owners.contains(subject))
            && !clause.contains { isWishing($0) && !["is", "are"].contains(words[$0.lexemes.lowerBound]) }
            && clause[..<date].count { $0.content == .word } > Self.fewest
    }

    /// So many words of a cause stand before its date at least.
    private static let fewest = 2
    private static let havers: Set<String> = [
        "we've", "i've", "they've", "she's", "he's", "there's", "i", "it's",
    ]

    func blankDate(_ piece: WhenPiece) -> WhenPiece { isDate(piece) ? blank(piece) : piece }

    /// Blanks what a statement tells: its dates, and its times where it tells of an engagement.
    func blankTold(_ clause: [WhenPiece]) -> [WhenPiece] {
        let isEngagement =
            leadsTo(clause)
            || clause.contains {
                $0.content == .word && Self.having.contains(words[$0.lexemes.lowerBound])
            }
        return clause.map { isEngagement && $0.content.isTime ? blank($0) : blankDate($0) }
    }

    private static let having: Set<String> = ["have", "has", "i've", "we've", "got"]

    private func isDate(_ piece: WhenPiece) -> Bool {
        switch piece.content {
        case .date, .recurrence: true
        default: false
        }
    }

    private func isPointing(_ clause: [WhenPiece]) -> Bool {
        clause.contains { $0.content == .beforehand || $0.content == .thereafter }
    }

    /// "I'm off on Fridays, so Friday it is": what comes before "so" is why.
    private func isReason(_ clause: [WhenPiece], for next: [WhenPiece]) -> Bool {
        guard leadsTo(clause), next.contains(where: isDate),
            !next.contains(where: { $0.content == .exclusionOfAll })
        else { return false }
        let isPlain = clause.allSatisfy { piece in
            switch piece.content {
            case .word, .joint: true
            case .date(.weekdays), .date(.day(.weekday)): true
            case .date(.day): clause.contains { Self.having.contains(words[$0.lexemes.lowerBound]) }
            case .time(.point): clause.contains { Self.having.contains(words[$0.lexemes.lowerBound]) }
            default: false
            }
        }
        return isPlain && clause.contains { $0.content == .word }
    }

    /// "I get back Sunday night, so Monday": why somebody asks for the day that comes next.
    private func isTold(_ clause: [WhenPiece], for next: [WhenPiece]) -> Bool {
        guard leadsTo(clause), next.contains(where: isDate),
            !next.contains(where: { $0.content == .exclusionOfAll || $0.content == .exclusion }),
            // What is excluded is out anyway where the days wished are named.
            !clause.contains(where: { $0.content == .exclusion || $0.content == .exclusionBefore })
                || next.allSatisfy({ isDate($0) ? isSingleDay($0) : true })
        else { return false }
        return isTelling(clause)
    }

    /// Somebody has or does something, and nothing is wished.
    private func isTelling(_ clause: [WhenPiece]) -> Bool {
        let body = clause.first { if case .joint = $0.content { false } else { true } }
        guard let first = body else { return false }
        return Self.tellers.contains(words[first.lexemes.lowerBound])
            && clause.allSatisfy { piece in
                switch piece.content {
                case .word:
                    (!Self.wishes.contains(words[piece.lexemes.lowerBound])
                        || ["home", "see"].contains(words[piece.lexemes.lowerBound]))
                        && !Self.offers.contains(words[piece.lexemes.lowerBound])
                case .date, .time, .joint, .history, .exclusion, .exclusionBefore: true
                default: false
                }
            }
    }

    private func isSingleDay(_ piece: WhenPiece) -> Bool {
        if case .date(.day) = piece.content { return true }
        return false
    }

    private static let tellers: Set<String> = persons.union(owners).union([
        "i", "i'm", "im", "we're", "it", "it's", "its", "she's", "he's", "they've", "i've", "we've",
    ])

    /// "…, so": the clause is a reason for the next.
    private func leadsTo(_ clause: [WhenPiece]) -> Bool {
        guard let last = clause.last, case .joint = last.content else { return false }
        let at = last.lexemes.lowerBound
        if words[at] == ",", isBegunByReason(clause[...]) { return true }
        return words[at] == "so" || words[at] == "," && at + 1 < words.count && words[at + 1] == "so"
    }

    private func pointsAtDay(_ clause: [WhenPiece]) -> Bool {
        zip(clause, clause.dropFirst()).contains { first, second in
            ["that", "same"].contains(words[first.lexemes.lowerBound])
                && words[second.lexemes.lowerBound] == "day"
        }
    }

    /// "Since I'm off Fridays, …": the reason stands first.
    func isBegunByReason(_ clause: ArraySlice<WhenPiece>) -> Bool {
        let body = clause.first { if case .joint = $0.content { false } else { true } }
        guard let first = body?.lexemes.lowerBound, first > 0 else { return false }
        return ["since", "because", "as"].contains(words[first - 1])
    }

    private func isJoining(_ clause: [WhenPiece]) -> Bool {
        clause.allSatisfy { if case .joint = $0.content { true } else { false } }
    }

    /// "The bus gets in at 1:40, so 2 on Wednesday": the time of the reason is none of the wish's, which has its own.
    func isTimedReason(_ index: Int, in clauses: [[WhenPiece]]) -> Bool {
        guard leadsTo(clauses[index]), clauses[index].contains(where: { $0.content.isTime }),
            clauses[index].contains(where: { $0.content == .word }),
            let next = clauses[(index + 1)...].first(where: { !isJoining($0) })
        else { return false }
        if clauses[index].contains(where: isDate) {
            // "My shift ends at 4 on Thursday, so 5 that day".
            return next.contains(where: \.content.isTime) && pointsAtDay(next)
        }
        return next.contains(where: isDate) && next.contains(where: \.content.isTime)
    }

    /// "We run a shop on weekdays", "our cleaner comes on Fridays": somebody does something on a day.
    private func isStatement(_ clause: [WhenPiece]) -> Bool {
        let body = clause.drop { piece in
            if case .joint = piece.content { return true }
            return false
        }
        guard let first = body.first, let date = body.firstIndex(where: isDate),
            !body.contains(where: isWishing)
        else { return false }
        let subject = words[first.lexemes.lowerBound]
        let isPerson = Self.persons.contains(subject)
        guard isPerson || Self.owners.contains(subject),
            body[..<date].count(where: { $0.content == .word }) >= (isPerson ? 2 : 3)
        else { return false }
        let start = body[date].lexemes.lowerBound
        let isOn = [words[start], start > 0 ? words[start - 1] : ""].contains {
            ["on", "every", "in"].contains($0)
        }
        return isOn || !Self.holders.contains(words[start - 1])
    }

    /// "My son's recital is the 3rd": what else is on that day.
    private func isOccasion(_ clause: [WhenPiece]) -> Bool {
        let body = clause.drop { if case .joint = $0.content { true } else { false } }
        guard let date = body.firstIndex(where: isDate), date - body.startIndex >= 2,
            body[..<date].allSatisfy({ $0.content == .word || $0.content == .correction })
        else { return false }
        let said = body[..<date].map { words[$0.lexemes.lowerBound] }
        guard let owner = said.firstIndex(where: { Self.owners.contains($0) && $0 != "the" }),
            let verb = said.lastIndex(where: { ["is", "was", "falls"].contains($0) }), verb > owner + 1,
            said[verb...].allSatisfy({ ["is", "was", "falls", "on"].contains($0) })
        else { return false }
        return said[owner..<verb].allSatisfy { !Self.free.contains($0) && !Self.chosen.contains($0) }
    }

    private static let chosen: Set<String> = [
        "preference", "choice", "pick", "favorite", "favourite", "ideal", "preferred", "first", "second",
        "only", "date", "next", "plan", "wish",
    ]

    private func isWishing(_ piece: WhenPiece) -> Bool {
        switch piece.content {
        case .word:
            let word = words[piece.lexemes.lowerBound]
            return Self.wishes.contains(word) || Self.offers.contains(word) || Self.auxiliaries.contains(word)
        case .joint, .date, .time, .recurrence, .history: return false
        default: return true
        }
    }

    private static let pastVerbs: Set<String> = ["was", "were", "came", "had", "did"]
    private static let links: Set<String> = [
        "you", "me", "us", "here", "it", "him", "her", "over", "someone", "somebody", "one",
        "in", "on", "at", "last", "back", "around", "about", "just", "since", "a", "the", "way",
    ]
    /// What a day that one "has" may be: it is free then.
    static let free: Set<String> = offers.union([
        "off", "window", "gap", "break", "hour", "hours", "preference", "car", "ride", "free", "day",
        "morning", "afternoon",
        "evening", "lot", "bit", "few", "couple",
    ])
    private static let persons: Set<String> = ["we", "they", "he", "she"]
    private static let owners: Set<String> = ["my", "our", "his", "her", "their", "the"]
    /// Verbs whose object a free day may be: "we have Fridays".
    private static let holders: Set<String> = [
        "have", "has", "got", "do", "does", "take", "off", "get", "say",
    ]
    private static let auxiliaries: Set<String> = [
        "is", "are", "am", "be", "will", "should", "may", "might", "must", "shall", "off", "home", "around",
        "suits", "fits", "if", "when", "till", "until", "'s", "day", "days", "visit", "session", "one",
    ]
}
