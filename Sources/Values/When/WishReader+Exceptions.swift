/// What "but" and a comma do in lists of what is not wanted.
extension WishReader {
    /// "Any day but Wednesday", "weekdays but Friday".
    func isException(_ index: Int) -> Bool {
        guard index > 0, index + 1 < pieces.count else { return false }
        switch pieces[index + 1].content {
        case .date, .time: break
        default: return false
        }
        if case .indifference = pieces[index - 1].content { return true }
        // What follows is nothing but dates and times, and what came before was general.
        for piece in pieces[(index + 1)...] {
            switch piece.content {
            case .word: return false
            case .joint(.stop), .joint(.but): return isGeneral(before: index)
            default: continue
            }
        }
        return isGeneral(before: index)
    }

    /// "Friday, not Thursday": the day that is out only contrasts with the one that is wished.
    var isContrasted: Bool {
        guard isExcluding, let last = items.last, last.isExcluded, last.isDate,
            let before = items.dropLast().last
        else { return false }
        return before.isDate && !before.isExcluded && before.conjunct == last.conjunct
    }

    /// Whether a time follows, but for small words.
    func isTimeNext(_ index: Int) -> Bool {
        let next = pieces[(index + 1)...].first { piece in
            if case .word = piece.content {
                return !WhenParser.light.contains(words[piece.lexemes.lowerBound])
            }
            return true
        }
        return next?.content.isTime == true
    }

    private func isGeneral(before index: Int) -> Bool {
        for piece in pieces[..<index].reversed() {
            if piece.content == .joint(.stop) { return false }
            if case .date(.weekdays) = piece.content { return true }
            let isGeneral = words[piece.lexemes].contains {
                ["any", "anything", "every", "all", "everything", "whenever", "anytime"].contains($0)
            }
            if isGeneral { return true }
        }
        return false
    }

    private func isBoundNext(_ index: Int) -> Bool {
        guard index + 1 < pieces.count, case .time(.bounded) = pieces[index + 1].content else { return false }
        return true
    }

    /// After a comma an excluded list goes on: ", or Friday", ", Tuesday or Friday".
    func continuesList(_ index: Int) -> Bool {
        // "Not at noon, after noon, like 3 or 4": what bounds a time is no further point.
        if case .time(let time)? = items.last?.content, WishGrouper.isPoint(time), isBoundNext(index) {
            return false
        }
        var sawValue = false
        for piece in pieces[(index + 1)...].prefix(8) {
            switch piece.content {
            case .joint(.or), .joint(.and): return words[piece.lexemes.lowerBound] != "then"
            case .joint(.comma): if !sawValue { return false }
            case .date, .time: sawValue = true
            case .exclusion: return false
            case .word where WhenParser.light.contains(words[piece.lexemes.lowerBound]): continue
            default: return false
            }
        }
        return false
    }

    /// "Every weekday except Friday at noon", "weekdays but Friday after 5": the hour is the wish's, not the exception's.
    func isOwnTime(_ content: Item.Content) -> Bool {
        // "But no Fridays after 3" is all one exception.
        guard case .time(let time) = content, denial == "no" ? WishGrouper.isPoint(time) : Self.isClock(time),
            let last = items.last, last.isExcluded, last.isDate, items.count > denialStart
        else { return false }
        let isWished = items.contains { $0.isDate && !$0.isExcluded } || wish.isFlexible
        return isWished && !items.contains { !$0.isDate && !$0.isExcluded && $0.content != .time(.any) }
    }

    private static func isClock(_ time: TimeExpression) -> Bool {
        switch time {
        case .bounded, .range: true
        case .around(let inner): isClock(inner)
        default: WishGrouper.isPoint(time)
        }
    }

    /// "Weeknights except Friday, or Saturday morning": no exception lies outside of what it is taken from.
    func isOutside(_ content: Item.Content) -> Bool {
        guard joint == .or || joint == .comma, case .date(let date) = content, let day = Self.weekday(date)
        else { return false }
        let wished = items.filter { $0.isDate && !$0.isExcluded }
        return !wished.isEmpty
            && wished.allSatisfy { item in
                guard case .date(.weekdays(let days)) = item.content else { return false }
                return !days.contains(WeekdaySet(day))
            }
    }

    /// "But not before noon on Sunday": the limit is turned already, and the day is the one that it is for.
    func isDayOfLimit(_ content: Item.Content) -> Bool {
        guard case .date(.day) = content, let last = items.last, items.count == denialStart + 1,
            case .time(.bounded) = last.content, !last.isExcluded, last.conjunct == conjunct
        else { return false }
        return items.contains { $0.isDate && !$0.isExcluded && Self.isSameDay($0.content, content) }
    }

    /// "Any morning but Monday, or Friday afternoon": no morning holds an afternoon, so it is an alternative.
    func startsOther(_ index: Int) -> Bool {
        guard isExcluding, items.last?.isExcluded == true, items.last?.isDate == true,
            index + 2 < pieces.count, case .date = pieces[index + 1].content,
            case .time(let time) = pieces[index + 2].content
        else { return false }
        let wished = items.filter { !$0.isDate && !$0.isExcluded && $0.content != .time(.any) }
        return !wished.isEmpty && !wished.contains { $0.content == .time(time) }
    }

    /// "Sat only, Fri I'm in Buffalo": "only" closes what it stands behind.
    mutating func closeAlternative(_ index: Int) {
        guard index > 0, items.last?.lexemes.upperBound == pieces[index].lexemes.lowerBound,
            !isTimeNext(index)
        else { return }
        conjunct += 1
        predicateStart = items.count
    }

    /// "After 11 on Tuesday, Thursday is fine as is": the day has a predicate of its own, and shares no time.
    mutating func markOwn(_ index: Int) {
        let at = pieces[index].lexemes.lowerBound
        guard let last = items.last, last.isDate, last.lexemes.upperBound == at, last.joint == .comma,
            ["is", "works", "stays"].contains(words[at])
        else { return }
        let rest = words[at...].dropFirst().prefix(3)
        let isLeft = rest.contains("as") || ["fine", "ok", "okay", "good"].contains(rest.first ?? "")
        items[items.count - 1].isOwn = isLeft && !last.isExcluded
    }
}
