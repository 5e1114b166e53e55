/// What keeps a visitor from a day: "Thursday I'm at the hospital", "Friday I have a dentist's appointment".
extension WhenParser {
    mutating func takeOccupation() -> Bool {
        if let end = standingEngagement(index) ?? standingWork(index) {
            add(.exclusion, from: index, to: end)
            return true
        }
        guard case .date(let date)? = pieces.last?.content,
            let end = busy(index) ?? engaged(index) ?? habit(index, on: date) ?? owned(index)
        else { return false }
        add(.exclusionBefore, from: index, to: end)
        return true
    }

    /// So many pieces before belong to the same thought.
    private static let nearby = 8

    /// "I babysit on Wednesdays, so any other weekday": what was named is not wanted.
    mutating func takeAnyOther() -> Bool {
        guard word(index) == "any", word(index + 1) == "other",
            case .joint(let joint)? = pieces.last?.content,
            joint == .stop || joint == .but
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
            word(next) != "off" || word(next + 1) == "to", meaning(next + 1) == .word
        else { return nil }
        return next + 1
    }

    /// "Sunday is my mom's birthday": the day is another matter's; "Sunday is my day off" is a free one.
    private func owned(_ at: Int) -> Int? {
        guard ["is", "are", "'s"].contains(word(at)),
            ["my", "our", "his", "her", "their"].contains(word(at + 1)),
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
        "days", "wish",
    ]

    /// "Weekdays I mind the twins", "Tuesdays I volunteer": what one does on such days keeps one from them.
    private func habit(_ at: Int, on date: DateExpression) -> Int? {
        guard case .weekdays = date, ["i", "we"].contains(word(at)), meaning(at + 1) == .word,
            !Self.wishing.contains(word(at + 1)), word(at + 1).allSatisfy(\.isLetter)
        else { return nil }
        return at + 2
    }

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

    /// "We've bridge club on Tuesdays": what one has on a weekday keeps one from it.
    private func standingEngagement(_ at: Int) -> Int? {
        guard
            let next = subject(at, ["i've", "ive", "we've"], then: ["have", "got"])
                ?? (["she", "he"].contains(word(at)) && word(at + 1) == "has" ? at + 2 : nil),
            let on = (next..<min(next + 5, words.count)).first(where: {
                ["on", "every", "in"].contains(words[$0])
            }),
            on > next, isStanding(on)
        else { return nil }
        let things = words[next..<on]
        let isThing = things.allSatisfy {
            !PastCutter.free.contains($0) && !PastCutter.tellings.contains($0)
                && Lexicon.meaning(of: $0) == nil
        }
        return isThing ? on : nil
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
