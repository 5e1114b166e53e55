/// What "instead of" and its like do not give up.
extension WishReader {
    /// "Tuesday at 3 or Friday at 4. Scratch Tuesday": it was named before, and goes with all that was said of it.
    mutating func giveUp(_ content: Item.Content) {
        let gone = Set(items.filter { $0.content == content && !$0.isExcluded }.map(\.conjunct))
        guard items.contains(where: { !$0.isExcluded && $0.isDate && !gone.contains($0.conjunct) }) else {
            return
        }
        items.removeAll { gone.contains($0.conjunct) }
        predicateStart = min(predicateStart, items.count)
        corrected = corrected.map { min($0, items.count) }
    }

    /// "Tuesday at 3, 4 sorry": the correction stands behind what it brings.
    mutating func correctBackwards() {
        guard corrected == items.count, let last = items.last, !last.isExcluded,
            ["sorry", "oops", "i mean", "i meant", "correction", "actually", "typo"].contains(lastWord)
        else { return }
        let same = items.indices.filter { items[$0].isDate == last.isDate && !items[$0].isExcluded }
        guard same.count == 2, let first = same.first, last.joint != .or, last.joint != .and else { return }
        items.remove(at: first)
    }

    /// "Thursday next week, no, Friday": the other weekday lies in the same week.
    func stayInWeek(_ item: inout Item, of replaced: ArraySlice<Item>) {
        guard !item.isPinned, !item.isExcluded, case .date(.day(.weekday(let day))) = item.content,
            case .date(let before)? = replaced.last(where: { $0.isDate && !$0.isExcluded })?.content
        else { return }
        if case .day(.nextWeekday) = before {
            item.content = .date(.day(.nextWeekday(day)))
        } else if let stretch = DateMerger.stretch(of: before),
            let moved = DateMerger.distributed(.day(.weekday(day)), into: stretch)
        {
            item.content = .date(moved)
        }
    }

    private var lastWord: String {
        pieces.last { $0.content == .correction }.map { words[$0.lexemes].joined(separator: " ") } ?? ""
    }

    /// "Can't do before 10 or after 4", "nothing before 10 or after 4": neither is wanted, so what is between them.
    func united(_ item: Item, _ word: String) -> Item.Content? {
        guard item.joint == .or || item.joint == .and, let last = items.last, !last.isExcluded,
            !item.isExcluded, last.conjunct == item.conjunct - 1, isDenied(last)
        else { return nil }
        // The second "before" or "after" was turned already where the "not" stands apart.
        let isTurned = isExcluding
        switch (last.content, item.content) {
        case (.time(.bounded(let first, let start)), .time(.bounded(let second, let end))):
            let second = isTurned ? second : second.opposite
            guard first.isOpening != second.isOpening, isTurned || ["before", "after"].contains(word) else {
                return nil
            }
            return .time(.all([.bounded(first, start), .bounded(second, end)]))
        case (.date(.bounded(let first, let start)), .date(.bounded(let second, let end))):
            let second = isTurned ? second : second.opposite
            guard first.isOpening != second.isOpening, isTurned || ["before", "after"].contains(word) else {
                return nil
            }
            return .date(.within(.bounded(first, start), .bounded(second, end)))
        default: return nil
        }
    }

    /// The bound was made of what is not wanted.
    private func isDenied(_ item: Item) -> Bool {
        guard item.lexemes.lowerBound > 0 || !words.isEmpty else { return false }
        let denials: [String] = ["not", "no", "nothing", "never", "can't", "cant", "cannot", "don't"]
        return denials.contains(words[item.lexemes.lowerBound]) || isExcluding
    }

    /// "In February, once the cast is off": the predicate has a subject of its own behind the comma.
    func isAboutElse(_ index: Int) -> Bool {
        var subject = 0
        for piece in pieces[..<index].reversed().prefix(6) {
            switch piece.content {
            case .word where Self.pronouns.contains(words[piece.lexemes.lowerBound]): return false
            case .word: subject += 1
            case .joint(.comma): return subject > 1
            case .exclusion where words[piece.lexemes.lowerBound] == "unless": return subject > 0
            default: return false
            }
        }
        return false
    }

    private static let pronouns: Set<String> = [
        "both", "they", "those", "these", "that", "it", "all", "which", "either", "neither", "none", "each",
        "too", "day", "days", "time", "times", "one", "ones",
    ]

    /// "Not 4 on Friday, 5": the day was named for what is not wanted on it, and stays.
    mutating func keepContrasted() {
        guard !items.contains(where: { $0.isDate && !$0.isExcluded }),
            items.contains(where: { !$0.isExcluded && Self.isPoint($0) }),
            let date = items.firstIndex(where: { $0.isDate }), items.count(where: \.isDate) == 1,
            case .date(.day) = items[date].content,
            items.contains(where: { $0.isExcluded && Self.isPoint($0) && $0.conjunct == items[date].conjunct }
            )
        else { return }
        items[date].isExcluded = false
    }

    private static func isPoint(_ item: Item) -> Bool {
        guard case .time(let time) = item.content else { return false }
        return WishGrouper.isPoint(time)
    }

    /// "I wanted Saturday, but let's do Sunday at one instead": what the last words name, they name alone.
    mutating func keepOnlyLast() {
        guard let last = items.last, !last.isExcluded else { return }
        let kept = items.filter { $0.conjunct == last.conjunct && !$0.isExcluded }
        guard kept.first?.joint != .or else { return }
        items.removeAll { item in
            item.conjunct < last.conjunct && !item.isExcluded
                && kept.contains { $0.isDate == item.isDate }
        }
        predicateStart = min(predicateStart, items.count)
    }

    /// "Four instead of three on Wednesday": only the time is given up.
    func isFirstDate(_ content: Item.Content) -> Bool {
        guard case .date = content, let last = pieces.last(where: { $0.content == .givenUp }),
            let next = pieces.first(where: { $0.lexemes.lowerBound >= last.lexemes.upperBound }),
            case .time = next.content
        else { return false }
        return !items.contains(where: \.isDate)
    }

    /// "Wednesday instead of Tuesday at four": only the day is given up.
    func isOnlyTime(_ content: Item.Content) -> Bool {
        guard case .time = content, let last = pieces.last(where: { $0.content == .givenUp }),
            let next = pieces.first(where: { $0.lexemes.lowerBound >= last.lexemes.upperBound }),
            case .date = next.content
        else { return false }
        return items.contains(where: \.isDate) && !items.contains { !$0.isDate }
    }
}
