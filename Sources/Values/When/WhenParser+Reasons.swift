/// Days and times that stand in a reason: they are no wishes.
extension WhenParser {
    /// "I'm at lunch", "if nobody calls by Friday", "I did not say midday".
    mutating func takeReason() -> Bool {
        if let end = lunch(index) {
            add(weight(ofLunchTo: end), from: index, to: end)
            return true
        }
        guard let end = silence(index) ?? unsaid(index) else { return false }
        add(.word, from: index, to: end)
        return true
    }

    private static let stops: Set<String> = [",", ".", "!", "?", ";", ":", "\n"]

    // MARK: - Lunch

    /// "I'm on lunch between 12 and 1", "from 12 to 1 I'm at lunch": the time beside it is not wanted.
    private func weight(ofLunchTo end: Int) -> WhenPiece.Content {
        let next = skipping(["at", "from", "between", "around", "about", "until", "till"], from: end)
        if clock(next, isExpected: next > end) != nil || betweenTimes(end) != nil
            || date(skipping(["on"], from: end)) != nil
        {
            return .exclusion
        }
        switch pieces.last?.content {
        case .time?, .date?: return .exclusionBefore
        default: return .word
        }
    }

    /// Where it ends that somebody has lunch; "when I'm at lunch" wishes for that time.
    private func lunch(_ at: Int) -> Int? {
        guard !isWhile(at - 1), let noun = lunchNoun(at), Self.lunches.contains(word(noun))
        else { return nil }
        let end = skipping(["break", "hour", "time", "plans", "date"], from: noun + 1)
        if words[min(end, words.count)...].prefix(2).contains(where: Self.openings.contains) { return nil }
        guard Self.owners.contains(word(at)) else { return end }
        // "My lunch break is at noon"; "my lunch hour is best" wishes for it.
        let time = skipping(["is", "starts", "runs", "at", "from", "between", "around"], from: end)
        return time > end && clock(time, isExpected: true) != nil ? skipping(["is"], from: end) : nil
    }

    /// "While I'm at lunch"; but "that's when I'm at lunch" is a reason.
    private func isWhile(_ at: Int) -> Bool {
        guard ["when", "while", "whenever", "once", "if", "during"].contains(word(at)) else { return false }
        return !(word(at) == "when" && ["that's", "thats", "it's", "its", "is"].contains(word(at - 1)))
    }

    /// The place of the word for lunch, behind words that say who has it.
    private func lunchNoun(_ at: Int) -> Int? {
        if Self.owners.contains(word(at)) { return at + 1 }
        let isPerson = ["i", "we", "she", "he", "they"].contains(word(at))
        let isBeing = isPerson && ["am", "are", "is", "will"].contains(word(at + 1))
        let verb = skipping(Self.adverbs, from: at + (isBeing ? 2 : 1))
        let object = skipping(Self.articles, from: verb + 1)
        if isBeing || Self.beings.contains(word(at)) {
            return ["at", "on", "to", "for", "having", "eating", "taking"].contains(word(verb)) ? object : nil
        }
        if ["that's", "thats", "it's", "its"].contains(word(at)) {
            return Self.owners.contains(word(verb)) ? verb + 1 : nil
        }
        guard isPerson, Self.eating.contains(word(verb)) else { return nil }
        // "I go to lunch", "we break for lunch".
        return ["to", "on", "for"].contains(word(verb + 1)) ? skipping(Self.articles, from: verb + 2) : object
    }

    private static let lunches: Set<String> = ["lunch", "lunchtime", "lunchbreak"]
    private static let openings: Set<String> = ["free", "open", "available", "off", "works"]
    private static let owners: Set<String> = ["my", "our", "her", "his", "their"]
    private static let beings: Set<String> = [
        "i'm", "im", "we're", "she's", "he's", "they're", "i'll", "she'll", "he'll", "we'll",
    ]
    private static let eating: Set<String> = [
        "have", "has", "take", "takes", "eat", "eats", "get", "gets", "go", "goes", "break", "breaks",
    ]
    private static let adverbs: [String] = [
        "usually", "always", "still", "just", "normally", "generally", "often", "then", "be", "out", "off",
    ]
    private static let articles: [String] = ["my", "our", "her", "his", "their", "a", "the"]

    // MARK: - What does not happen

    /// "If I hear nothing by Friday I'll call": up to when something does not happen; "if you don't have Friday" asks for it.
    private func silence(_ at: Int) -> Int? {
        guard ["if", "unless"].contains(word(at)),
            let start = word(at) == "if" ? negation(at + 1) : hearing(at + 1)
        else { return nil }
        let end = clauseEnd(start)
        guard end > start, !words[at..<end].contains(where: Self.offering.contains),
            word(end - 1) != "come"
        else { return nil }
        let next = skipping([",", "then"], from: end)
        return isOwnDoing(next) || word(next) == "forget" ? sentenceEnd(next) : end
    }

    /// "Unless I hear from you".
    private func hearing(_ at: Int) -> Int? {
        ["i", "we"].contains(word(at)) && word(at + 1) == "hear" ? at + 2 : nil
    }

    /// The place behind a subject with its negation: "nobody", "I hear nothing", "the pain doesn't".
    private func negation(_ at: Int) -> Int? {
        if ["nobody", "nobody's", "noone", "nothing"].contains(word(at)) { return at + 1 }
        let no = ["there's", "theres"].contains(word(at)) ? at + 1 : at
        if word(no) == "no", Self.signals.contains(word(no + 1)) { return no + 2 }
        if ["i", "we"].contains(word(at)), ["hear", "get", "receive"].contains(word(at + 1)),
            ["nothing", "no", "nobody"].contains(word(at + 2))
        {
            return at + 3
        }
        guard meaning(at) == .word, !["so", "not", "then"].contains(word(at)) else { return nil }
        for place in at + 1...at + Self.longestSubject {
            if let end = denialEnd(place) { return end }
            guard meaning(place) == .word, !Self.heads.contains(word(place)) else { return nil }
        }
        return nil
    }

    /// So many words a subject has: "the pain in my back".
    private static let longestSubject = 5

    /// What a visitor waits for.
    private static let signals: Set<String> = [
        "one", "one's", "body", "reply", "answer", "call", "news", "word", "response",
    ]

    private func denialEnd(_ at: Int) -> Int? {
        if Self.denials.contains(word(at)) { return at + 1 }
        // "It's not better"; "if it's not Friday" asks for it.
        if word(at) == "not", Self.glued.contains(word(at - 1)), date(skipping(["on"], from: at + 1)) == nil {
            return at + 1
        }
        let isSplit =
            ["do", "does", "did", "have", "has"].contains(word(at))
            && ["not", "never"].contains(word(at + 1))
        return isSplit ? at + 2 : nil
    }

    private func clauseEnd(_ start: Int) -> Int {
        let reach = start..<min(start + Self.reach, words.count)
        return reach.first { Self.stops.contains(words[$0]) || Self.heads.contains(words[$0]) }
            ?? reach.upperBound
    }

    private func sentenceEnd(_ start: Int) -> Int {
        let reach = start..<min(start + Self.reach, words.count)
        return reach.first { words[$0] != "," && Self.stops.contains(words[$0]) || words[$0] == "but" }
            ?? reach.upperBound
    }

    /// "I'll call", "I'm writing a review": what the visitor does then.
    private func isOwnDoing(_ at: Int) -> Bool {
        let verb = ["i", "we"].contains(word(at)) && word(at + 1) == "will" ? at + 2 : at + 1
        guard verb > at + 1 || ["i'll", "we'll", "i'm", "im", "we're"].contains(word(at)) else {
            return false
        }
        return Self.doings.contains(word(skipping(["just", "be", "going", "to"], from: verb)))
    }

    private static let glued: Set<String> = ["it's", "its", "she's", "he's", "they're", "i'm", "im", "is"]
    private static let denials: Set<String> = [
        "isn't", "isnt",
        "don't", "dont", "doesn't", "doesnt", "haven't", "havent", "hasn't", "hasnt", "didn't", "didnt",
        "never",
    ]
    /// Words by which a new clause begins.
    private static let heads: Set<String> = [
        "i", "i'm", "im", "i'll", "we", "we'll", "we're", "then", "please", "so", "let's", "lets", "and",
        "but",
    ]
    /// Words of a day that may be offered or not.
    private static let offering: Set<String> = [
        "work", "works", "suit", "suits", "fit", "fits", "have", "has", "got", "offer", "open", "opening",
        "available", "free", "possible", "can", "can't", "cant", "full", "booked", "ok", "okay", "mind",
        "slot", "want", "like", "working", "busy", "coming", "trouble", "bother", "late", "early", "soon",
    ]
    private static let doings: Set<String> = [
        "call", "calling", "phone", "ring", "text", "email", "write", "writing", "try", "trying", "look",
        "looking", "find", "check", "complain", "cancel", "contact", "leave", "leaving", "post", "report",
    ]

    // MARK: - What was not said

    /// "I did not say midday is when I want it", "I never said Friday": no wish, and no exception.
    private func unsaid(_ at: Int) -> Int? {
        let verb: Int
        if ["i", "we", "you", "she", "he", "they"].contains(word(at)), let denied = denialEnd(at + 1) {
            verb = denied
        } else if word(at) == "i", word(at + 1) == "said", word(at + 2) == "nothing" {
            verb = at + 1
        } else if word(at) == "nobody" || word(at) == "no" && word(at + 1) == "one" {
            verb = word(at) == "no" ? at + 2 : at + 1
        } else {
            return nil
        }
        let isAsked = ["ask", "asked"].contains(word(verb)) && word(verb + 1) == "for"
        guard isAsked || Self.sayings.contains(word(verb)) else { return nil }
        let reach = verb + 1..<max(verb + 1, min(verb + Self.reach, words.count))
        return reach.first { place in
            Self.stops.contains(words[place]) || words[place] == "but"
                || words[place] == "i" && Self.sayings.contains(word(place + 1))
        } ?? reach.upperBound
    }

    private static let sayings: Set<String> = ["say", "said", "mean", "meant", "write", "wrote"]
}
