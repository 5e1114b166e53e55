/// Words that give up a value named before or right behind them.
extension WhenParser {
    /// "Weekends are out, so is Friday", "neither does Friday", "same for Friday": one more that is not wanted.
    mutating func takeAlsoNot() -> Bool {
        guard let count = Self.likewise.match(words, at: index)?.count, isExcludedBefore,
            isDate(skipping(["on", "the", "for"], from: index + count))
        else { return false }
        add(.exclusion, from: index, to: index + count)
        return true
    }

    private static let likewise = PhraseTable<Bool>(
        [
            "so is", "so are", "so does", "so do", "neither is", "neither are", "neither does", "nor is",
            "nor does", "nor are", "same for", "same with", "same goes for", "ditto for", "ditto", "as is",
            "as are", "the same for", "the same goes for", "and so is", "and so are",
        ].map { ($0, true) })

    /// The last thing said was that a value is not wanted.
    private var isExcludedBefore: Bool {
        for piece in pieces.suffix(4).reversed() {
            switch piece.content {
            case .joint: continue
            case .exclusionBefore: return true
            default: return false
            }
        }
        return false
    }

    /// "Never mind Tuesday", "cancel the Friday idea", "scratch the 4th": what follows is given up.
    mutating func takeDropped() -> Bool {
        if let end = said() {
            add(.givenUp, from: index, to: end)
            return true
        }
        guard let count = Self.droppings.match(words, at: index)?.count else { return false }
        let start = skipping(["on", "about", "the", "that", "my", "what", "i", "said"], from: index + count)
        guard isDate(start) || isDate(start - 1), date(start)?.0 != .any else { return false }
        // "Drop the Tuesday" alone gives up a day that was named before this message.
        add(isAnyDateBefore ? .givenUp : .exclusion, from: index, to: index + count)
        return true
    }

    private var isAnyDateBefore: Bool {
        pieces.contains { if case .date = $0.content { true } else { false } }
    }

    /// "I said the 3rd, it's the 4th I want": a day that was said once, with another behind it.
    private func said() -> Int? {
        guard word(index) == "i" else { return nil }
        let verb = skipping(["had", "originally", "first", "did", "was"], from: index + 1)
        let start = skipping(["for", "on", "you", "down", "of", "about"], from: verb + 1)
        let isThought = ["thinking", "hoping", "planned", "planning"].contains(word(verb))
        guard isThought || ["said", "wrote", "put", "asked", "wanted", "told"].contains(word(verb)),
            let (first, end) = date(start), case .day = first,
            isThought
                ? words[end...].prefix(4).contains(where: { ["but", "however", "though"].contains($0) })
                : !["or", "and", "/", "to", "-"].contains(word(end))
        else { return nil }
        let isReplaced = (end..<min(end + 12, words.count)).contains { at in
            guard ![".", ";"].contains(words[at]), case .day(let other)? = date(at)?.0 else { return false }
            return .day(other) != first
        }
        return isReplaced ? start : nil
    }

    private static let droppings = PhraseTable<Bool>(
        [
            "never mind", "nevermind", "scratch", "forget", "forget about", "cancel", "drop", "scrap",
            "ignore", "disregard", "strike", "nix", "take off", "take out", "remove", "lose", "ditch",
            "delete",
            "cross out", "cross off", "leave off", "get rid of",
        ].map { ($0, true) })

    private func isDate(_ at: Int) -> Bool {
        switch date(at)?.0 {
        case .day?, .stretch?, .weekdays?: true
        default: false
        }
    }
}
