/// What keeps a visitor from a day: "Thursday I'm at the hospital", "Friday I have a dentist's appointment".
extension WhenParser {
    mutating func takeOccupation() -> Bool {
        if let end = workingWeek(index) {
            add(.word, from: index, to: end)
            return true
        }
        if let end = standingEngagement(index) ?? standingWork(index) {
            add(.exclusion, from: index, to: end)
            return true
        }
        guard let last = pieces.last, let end = occupation(behind: last) else { return false }
        // "Friday I'm at work till 3": the day is free from then on.
        if words[min(end, words.count)...].prefix(Self.nearUntil).contains(where: Self.untils.contains) {
            add(.word, from: index, to: end)
            return true
        }
        add(.exclusionBefore, from: index, to: engagementEnd(end))
        return true
    }

    /// Where the words end that keep somebody from the day or the time just before.
    private func occupation(behind last: WhenPiece) -> Int? {
        switch last.content {
        case .date(let date): return busy(index) ?? engaged(index) ?? habit(index, on: date) ?? owned(index)
        case .time(.part), .time(.point), .time(.range):
            if case .part(_, isPlural: true) = meaning(last.lexemes.upperBound - 1), let end = habit(index) {
                return end
            }
            return busy(index) ?? engaged(index)
        default: return nil
        }
    }

    private static let nearUntil = 4
    private static let untils: Set<String> = ["until", "till", "til"]

    /// "Wednesdays I have choir at 7": the hour is the engagement's.
    private func engagementEnd(_ end: Int) -> Int {
        for at in end..<end + Self.nearUntil where word(at) == "at" {
            guard words[end..<at].allSatisfy({ !Lexicon.isTime($0) && !Self.signs.contains($0) })
            else { return end }
            return clock(at + 1, isExpected: true)?.1 ?? end
        }
        return end
    }

    private static let signs: Set<String> = [",", ".", "!", "?", ";", "\n", "so", "but", "and", "or"]

    /// So many pieces before belong to the same thought.
    private static let nearby = 8

    /// "I babysit on Wednesdays, so any other weekday": what was named is not wanted.
    mutating func takeAnyOther() -> Bool {
        guard word(index) == "any", word(index + 1) == "other",
            case .joint(let joint)? = pieces.last?.content,
            joint == .stop || joint == .but || joint == .comma
        else { return false }
        switch meaning(index + 2) {
        case .unit(.day), .workdays, .weekday: break
        default: return false
        }
        // "She has physio on Tuesdays, so any other day": what is left out was said already.
        let isSaid = pieces.suffix(Self.nearby).contains { $0.content == .exclusion }
        add(isSaid ? .word : .exclusionOfAll, from: index, to: index + 2)
        return true
    }

    /// The sentence has said that the day is lost.
    var isOccupied: Bool {
        for piece in pieces.suffix(12).reversed() {
            switch piece.content {
            case .exclusionBefore: return true
            case .word, .time: continue
            default: return false
            }
        }
        return false
    }

    /// "I'm at the hospital", "we're with the grandkids".
    private func busy(_ at: Int) -> Int? {
        let next = subject(at, ["i'm", "im", "we're"], then: ["am", "are"])
        guard let next, ["at", "with", "in", "on", "off"].contains(word(next)) || isDoing(next),
            word(next) != "off" || word(next + 1) == "to", meaning(next + 1) == .word,
            !["home", "all", "town"].contains(word(next + 1))
        else { return nil }
        return next + 1
    }

    /// "Sunday is my mom's birthday", "Thursday is the turkey": the day is another matter's; "Sunday is my day off" is a free one.
    private func owned(_ at: Int) -> Int? {
        guard ["is", "are", "'s"].contains(word(at)),
            ["my", "our", "his", "her", "their", "the"].contains(word(at + 1)),
            meaning(at + 2) == .word
        else { return nil }
        let things = words[(at + 2)...].prefix {
            ![",", ".", "!", "?", ";", "\n", "so", "and", "but"].contains($0)
        }
        let isFree = things.contains { PastCutter.free.contains($0) || Self.preferring.contains($0) }
        return isFree || things.count > Self.longestThing ? nil : at + 2
    }

    private static let longestThing = 5
    private static let preferring: Set<String> = [
        "best", "preferred", "favorite", "favourite", "choice", "first", "second", "pick", "usual", "only",
        "days", "wish", "earliest", "latest", "soonest", "one", "same", "ideal", "easiest", "likeliest",
        "most",
        "least",
    ]

    /// "Weekdays I mind the twins", "Tuesdays I volunteer": what one does on such days keeps one from them.
    private func habit(_ at: Int, on date: DateExpression) -> Int? {
        guard case .weekdays = date else { return nil }
        return habit(at)
    }

    private func habit(_ at: Int) -> Int? {
        if ["i", "we"].contains(word(at)), ["have", "got"].contains(word(at + 1)) { return held(at + 2) }
        guard ["i", "we"].contains(word(at)), meaning(at + 1) == .word,
            !Self.wishing.contains(word(at + 1)), word(at + 1).allSatisfy(\.isLetter)
        else { return nil }
        return at + 2
    }

    /// "Thursdays I have PT": a thing is had, and no time for a visit.
    private func held(_ at: Int) -> Int? {
        let things = words[min(at, words.count)...].prefix(3).prefix { !Self.signs.contains($0) }
        guard let first = things.first, !Lexicon.isTime(first), !Self.leading.contains(first)
        else { return nil }
        return things.contains(where: PastCutter.free.contains) ? nil : at
    }

    private static let leading: Set<String> = [
        "until", "till", "til", "to", "from", "after", "before", "between", "no", "nothing", "only", "more",
        "not", "on", "in", "at", "for",
    ]

    private static let willing: Set<String> = PastCutter.wishes.union([
        "not", "have", "think", "mean", "only", "so", "it", "that", "this", "mind", "any", "well",
    ])

    /// What follows "Tuesdays I" where Tuesdays are wished or free.
    private static let wishing: Set<String> = [
        "can", "could", "would", "want", "wanted", "prefer", "like", "love", "need", "am", "have", "get",
        "got",
        "finish", "start", "stop", "think", "guess", "suppose", "hope", "believe", "may", "might", "do",
        "don't",
        "dont", "will", "should", "must", "said", "say", "mean", "meant", "usually", "normally", "always",
        "only",
        "also", "never", "cannot", "can't", "cant", "won't", "wont", "stay", "come", "leave", "take",
        "choose",
    ]

    /// "I have a dentist's appointment": a thing is had, and it is no opening.
    private func engaged(_ at: Int) -> Int? {
        let next = subject(at, ["i've", "ive", "we've"], then: ["have", "got"])
        if let next, Self.engagements.contains(word(next)) { return next }
        guard let next, ["a", "an", "my", "the", "our"].contains(word(next)) else { return nil }
        let things = words[(next + 1)...].prefix(3)
        return things.isEmpty || things.contains(where: PastCutter.free.contains) ? nil : next
    }

    /// What one has on a day without an article: "Monday I have class".
    private static let engagements: Set<String> = [
        "class", "classes", "school", "church", "practice", "training", "therapy", "dialysis", "physio",
        "chemo", "bridge",
        "choir", "rehearsal", "yoga", "bingo", "golf", "court", "meetings", "lessons", "company", "guests",
        "visitors",
        "plans", "band", "karate", "pilates",
    ]

    /// "We've bridge club on Tuesdays", "I have my hair done Tuesdays": what one has on a weekday keeps one from it.
    private func standingEngagement(_ at: Int) -> Int? {
        guard let next = having(at),
            let on = (next..<max(next, min(next + 5, words.count))).first(where: {
                weekday($0) != nil || ["on", "every", "in"].contains(words[$0]) && isStanding($0)
            }),
            on > next, weekday(on)?.isPlural == true || isStanding(on) || isOnce(next, on)
        else { return nil }
        let things = words[next..<on]
        let isThing = things.allSatisfy {
            !PastCutter.free.contains($0) && !PastCutter.tellings.contains($0)
                && Lexicon.meaning(of: $0) == nil && !Self.signs.contains($0)
        }
        return isThing ? on : nil
    }

    /// "I have the kids Mon and Tues": somebody's, and not a question or a preference about a day.
    private func isOnce(_ next: Int, _ day: Int) -> Bool {
        weekday(day) != nil && ["my", "our", "her", "his", "the"].contains(word(next))
            && !words[next..<day].contains { ["about", "for", "question", "with", "on"].contains($0) }
    }

    /// The place behind "I have", "she's got", "my husband has".
    private func having(_ at: Int) -> Int? {
        if let next = subject(at, ["i've", "ive", "we've", "they've"], then: ["have", "got"]) {
            return next
        }
        if ["she's", "he's"].contains(word(at)) { return word(at + 1) == "got" ? at + 2 : nil }
        // "I do Meals on Wheels Tuesdays"; "I do like Tuesdays" wishes for them.
        if ["i", "we"].contains(word(at)), word(at + 1) == "do" {
            return words[min(at + 2, words.count)...].prefix(4).contains(where: Self.willing.contains)
                ? nil : at + 2
        }
        // "I get my nails done Fridays".
        if ["i", "we"].contains(word(at)), word(at + 1) == "get", ["my", "our", "the"].contains(word(at + 2))
        {
            return at + 2
        }
        let isOwned = ["my", "our", "her", "his"].contains(word(at)) && meaning(at + 1) == .word
        guard isOwned || ["she", "he", "they"].contains(word(at)) else { return nil }
        let verb = isOwned ? at + 2 : at + 1
        return ["has", "have"].contains(word(verb)) ? skipping(["got"], from: verb + 1) : nil
    }

    /// "He works Thursdays", "my husband works on Fridays", "she works mornings".
    private func standingWork(_ at: Int) -> Int? {
        let isOwned = ["my", "our", "her", "his"].contains(word(at))
        let verb = isOwned ? at + 2 : at + 1
        guard isOwned || ["she", "he", "they"].contains(word(at)), ["works", "work"].contains(word(verb)),
            !isOwned || meaning(at + 1) == .word
        else { return nil }
        let day = skipping(["on", "every", "the"], from: verb + 1)
        if weekday(day) != nil { return verb + 1 }
        switch meaning(day) {
        case .part(_, isPlural: true), .workdays(isPlural: true), .weekend(isPlural: true): return verb + 1
        default: return nil
        }
    }

    /// "He works the week", "she teaches all week": no week is wished.
    private func workingWeek(_ at: Int) -> Int? {
        guard ["she", "he", "they", "i", "we"].contains(word(at)),
            ["work", "works", "teach", "teaches"].contains(word(at + 1)),
            ["the", "all", "during"].contains(word(at + 2))
        else { return nil }
        let week = skipping(["the", "all", "during"], from: at + 2)
        return unit(week) == .week ? week + 1 : nil
    }

    /// "On Tuesdays", "every Friday", "in the mornings".
    private func isStanding(_ at: Int) -> Bool {
        if weekday(at + 1)?.isPlural == true { return true }
        if word(at) == "every" { return weekday(at + 1) != nil }
        if case .part(_, isPlural: true) = meaning(skipping(["the"], from: at + 1)) { return true }
        return false
    }

    private func subject(_ at: Int, _ short: Set<String>, then verbs: Set<String>) -> Int? {
        if short.contains(word(at)) { return skipping(["got"], from: at + 1) }
        guard ["i", "we"].contains(word(at)), verbs.contains(word(at + 1)) else { return nil }
        return skipping(["got"], from: at + 2)
    }

    private func isDoing(_ at: Int) -> Bool {
        word(at).hasSuffix("ing") && word(at).count > 4
            && ![
                "hoping", "thinking", "looking", "wondering", "wishing", "asking", "planning", "going",
                "requesting",
            ]
            .contains(word(at))
    }
}
