/// Drops the dates and times that tell a story or belong to a question: they are no wishes.
struct PastCutter {
    let words: [String]

    /// Returns the pieces, those of the past and of questions as plain words.
    func cut(_ pieces: [WhenPiece]) -> [WhenPiece] {
        let clauses = clauses(pieces).map { withoutBygones(Array($0)) }
        let statements = statements(among: clauses)
        return clauses.enumerated().flatMap { index, clause in
            if isTimedReason(index, in: clauses) { return clause.map { $0.content.isTime ? blank($0) : $0 } }
            return cutClause(statements.contains(index) ? blankTold(clause) : clause)
        }
    }

    /// Splits where a new subject begins.
    private func clauses(_ pieces: [WhenPiece]) -> [ArraySlice<WhenPiece>] {
        var found: [ArraySlice<WhenPiece>] = []
        var start = 0
        for (index, piece) in pieces.enumerated() where index > start {
            if endsClause(piece, next: index + 1 < pieces.count ? pieces[index + 1] : nil)
                || piece.content == .joint(.comma) && isBegunByReason(pieces[start...index])
                || endsStory(pieces[start...index], next: index + 1 < pieces.count ? pieces[index + 1] : nil)
            {
                found.append(pieces[start...index])
                start = index + 1
            }
        }
        if start < pieces.count { found.append(pieces[start...]) }
        return found
    }

    /// "Monday at four, back pain": words that only name a trouble stand apart from the date before them.
    private func isTroubleAlone(after comma: WhenPiece) -> Bool {
        let after = words[comma.lexemes.upperBound...].prefix {
            ![",", ".", ";", "\n", "!", "?", "|"].contains($0)
        }
        return after.count <= 6 && after.contains(where: Self.troubles.contains)
            && after.allSatisfy { !Self.tellings.contains($0) || Self.troubles.contains($0) }
            && !after.contains { Lexicon.meaning(of: $0) != nil }
    }

    /// "Back spasms, Sunday 11 am": a trouble that is only named ends at the comma before a date.
    private func isNaming(_ comma: WhenPiece, _ next: WhenPiece) -> Bool {
        switch next.content {
        case .date, .time: break
        default: return false
        }
        let before = words[..<comma.lexemes.lowerBound].reversed().prefix {
            ![",", ".", ";", "\n", "!", "?"].contains($0)
        }
        return before.contains(where: Self.troubles.contains)
            && before.allSatisfy { !Self.tellings.contains($0) || Self.troubles.contains($0) }
            && before.count <= 6
    }

    private func endsClause(_ piece: WhenPiece, next: WhenPiece?) -> Bool {
        guard case .joint(let joint) = piece.content else { return false }
        switch joint {
        case .stop, .but: return true
        case .and, .comma, .or:
            guard let next else { return false }
            if joint == .comma, isTroubleAlone(after: piece) { return true }
            return Self.subjects.contains(words[next.lexemes.lowerBound])
                || joint == .comma && Self.tellings.contains(words[next.lexemes.lowerBound])
                || joint == .comma && isNaming(piece, next)
        }
    }

    /// "So is Friday", behind days that are out.
    private func isAlsoNot(_ clause: [WhenPiece]) -> Bool {
        clause.first { $0.content == .exclusion }.map { words[$0.lexemes].count > 1 } ?? false
            && clause.first.map { $0.content == .exclusion } ?? false
    }

    private func cutClause(_ clause: [WhenPiece]) -> [WhenPiece] {
        let texts = clause.flatMap { words[$0.lexemes] }
        guard let complaint = firstIndex(of: Self.tellings, in: clause) else {
            return isQuestion(texts, clause) && !isAlsoNot(clause) ? blanked(clause) : clause
        }
        guard let wish = lastWish(in: clause) else {
            return isPlainRequest(clause, texts) ? clause : blanked(clause)
        }
        if wish > complaint { return clause.enumerated().map { $0 < wish ? blank($1) : $1 } }
        // "Need help for a stiff neck tomorrow": a trouble that is only named tells no story.
        let word = words[clause[complaint].lexemes.lowerBound]
        if Self.troubles.contains(word) { return clause }
        // The wish comes first: what follows the complaint is its story.
        return clause.enumerated().map { $0 > complaint ? blank($1) : $1 }
    }

    /// "Desk job neck ache Wed noon": a trouble that is only named, with a day and an hour behind it.
    private func isPlainRequest(_ clause: [WhenPiece], _ texts: [String]) -> Bool {
        let story = Self.tellings.subtracting(Self.troubles)
        guard texts.allSatisfy({ !story.contains($0) && !Self.verbs.contains($0) }),
            let date = clause.firstIndex(where: { if case .date = $0.content { true } else { false } }),
            clause[date...].contains(where: { $0.content.isTime }),
            let trouble = firstIndex(of: Self.troubles, in: clause)
        else { return false }
        return trouble < date && !clause.contains { $0.content == .history }
    }

    private static let verbs: Set<String> = [
        "was", "were", "is", "are", "been", "had", "got", "since", "when", "after", "every", "my", "it",
        "it's", "gets",
        "feels", "from", "i", "i'm", "on",
    ]

    private func firstIndex(of set: Set<String>, in clause: [WhenPiece]) -> Int? {
        clause.firstIndex { piece in
            if case .word = piece.content { return set.contains(words[piece.lexemes.lowerBound]) }
            if case .history = piece.content { return false }
            return false
        }
    }

    private func lastWish(in clause: [WhenPiece]) -> Int? {
        clause.lastIndex { piece in
            switch piece.content {
            case .word: Self.wishes.contains(words[piece.lexemes.lowerBound])
            case .urgency, .indifference: true
            default: false
            }
        }
    }

    /// "Friday. Hang on, that's the wedding. Saturday": what is told takes the day back, and names no other.
    private func blanked(_ clause: [WhenPiece]) -> [WhenPiece] {
        let first = clause.firstIndex { if case .joint = $0.content { false } else { true } }
        return clause.enumerated().map { index, piece in
            index == first && piece.content == .correction ? piece : blank(piece)
        }
    }

    func blank(_ piece: WhenPiece) -> WhenPiece {
        switch piece.content {
        case .date, .time, .recurrence, .duration, .exclusion, .exclusionBefore, .correction, .urgency,
            .indifference:
            WhenPiece(content: .word, lexemes: piece.lexemes)
        default: piece
        }
    }

    /// A question that asks for knowledge, not for a time.
    private func isQuestion(_ texts: [String], _ clause: [WhenPiece]) -> Bool {
        let start = texts.drop { Self.openers.contains($0) }
        guard let first = start.first else { return false }
        let second = start.dropFirst().first ?? ""
        let rest = Set(start)
        switch first {
        case "how":
            return second != "about" && second != "bout" && second != "soon"
                || second == "soon" && rest.contains("feel")
        case "why", "who", "where", "which", "whose": return true
        case "what", "what's", "whats":
            if second == "time", rest.contains("you") || rest.contains("your"),
                rest.contains("do") || rest.contains("does"),
                !rest.isDisjoint(with: ["close", "open", "start", "finish", "stop", "shut", "end", "begin"])
            {
                return true
            }
            return !["about", "if", "bout"].contains(second) && rest.isDisjoint(with: Self.offers)
        case "when":
            return second == "do" || second == "are" || second == "does" || second == "is" || second == "will"
                || second == "should"
        case "do", "does", "did":
            guard
                ["you", "i", "we", "they", "he", "she", "it", "people", "your", "the", "u", "massages"]
                    .contains(second)
            else { return false }
            return isAsking(second, rest)
        case "are", "is", "isn't", "will", "has", "have", "was", "were", "should":
            return isAsking(second, rest)
        default: return false
        }
    }

    /// "Do you work Sundays?" asks about the practice, "are you free on Sunday?" does not.
    private func isAsking(_ second: String, _ rest: Set<String>) -> Bool {
        let isAboutPractice =
            second == "you" && !rest.isDisjoint(with: ["work", "open", "operate", "closed", "working"])
        return rest.isDisjoint(
            with: isAboutPractice ? Self.offers.subtracting(["work", "open"]) : Self.offers)
    }

    private static let openers: Set<String> = [
        "hi", "hello", "hey", "so", "and", "but", "ok", "okay", "um", "well", ",", "oh", "also", "quick",
        "question", ":", "-", "hm", "hmm", "hmmm", "uh", "wait",
    ]

    static let offers: Set<String> = [
        "available", "free", "possible", "ok", "okay", "works", "work", "good", "fine", "anything", "opening",
        "openings",
        "slot", "slots", "availability", "appointment", "come", "spot", "spots", "fit", "time", "times",
        "suit", "book", "squeeze",
        "doable", "alright", "convenient", "open", "best", "better", "something", "any", "space",
    ]

    private static let subjects: Set<String> = [
        "i", "i'm", "i'd", "i'll", "im", "my", "can", "could", "so", "please", "it", "it's", "would", "we",
        "is", "maybe", "looking",
        "because", "the", "what", "how", "when", "do", "let's", "hoping", "i've", "id", "ive", "since",
        "that", "if", "she", "he", "they", "our", "his", "her", "their", "we're", "we've",
        "need", "hope", "wondering", "want", "available", "book", "prefer", "preferably", "just", "now",
    ]

    /// Words that tell what happened or how it feels.
    static let tellings: Set<String> = [
        "hurt", "hurts", "hurting", "ache", "aches", "aching", "ached", "pain", "pains", "painful", "sore",
        "started", "starts", "began", "begun",
        "happened", "replaced", "fused", "operated", "fractured", "ruptured", "dislocated", "pulled",
        "tweaked", "strained", "twisted", "lifted", "threw", "fell", "fallen",
        "injured", "woke", "wake", "wakes", "waking",
        "sleep", "sleeping", "slept", "worse", "worst", "flares", "flared", "flare", "stiff", "stiffness",
        "tight", "diagnosed", "surgery", "accident", "crash",
        "born", "birthday", "moved", "felt", "bothering", "bothered", "bothers", "killing", "suffering",
        "suffered", "suffer",
        "spasm", "spasms", "cramps", "cramp", "sat", "drove", "ran", "broke", "slipped", "cracked", "popped",
        "pregnant", "due", "numb",
        "tingling", "throbbing", "throbs", "nagging", "went", "saw", "visited", "doctor", "locked", "seized",
        "uncomfortable", "ill", "sick", "swollen",
        "flight", "bad", "interview", "funeral", "wedding", "dentist", "anniversary", "acting", "crashed",
        "hit",
        "car", "exercise", "garden", "gardened", "gardening",
        "yoga", "gym", "tired", "exhausted", "sitting",
    ]

    /// Words of trouble that tell no story by themselves.
    private static let troubles: Set<String> = [
        "pain", "pains", "sore", "stiff", "stiffness", "tight", "spasm", "spasms", "swollen", "tingling",
        "worse", "bad", "cramp", "cramps", "numb",
        "ache", "aches", "aching", "painful",
        "car", "doctor", "gym", "yoga", "garden", "exercise", "sitting", "tired", "exhausted", "pregnant",
        "surgery", "due",
    ]

    static let wishes: Set<String> = [
        "can", "could", "would", "want", "wanna", "like", "love", "prefer", "book", "booking", "schedule",
        "appointment", "available",
        "come", "free", "works", "work", "good", "best", "need", "please", "let's", "lets", "looking",
        "hoping", "possible",
        "availability", "fit", "slot", "opening", "visit", "home", "about", "how", "preferably", "id", "i'd",
        "hope", "see", "ideally", "prefered", "preferred",
    ]
}
