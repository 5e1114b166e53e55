/// What several dates of a list share is said once: a month, or what is counted.
extension WhenParser {
    /// "10 in the morning" after a date is a time.
    private func isHalved(_ at: Int) -> Bool {
        guard number(at) != nil, let (clock, _) = clock(at, isExpected: true) else { return false }
        // After a comma a small number is an hour, unless the list goes on.
        let isAlone =
            pieces.last?.content == .joint(.comma) && !["or", "and", ",", "&"].contains(word(at + 1))
        return clock.half != .unsaid || isAlone && clock.hour <= 12
    }

    /// "Dec 3 or 4": a number that goes on with the days of the month before it.
    func sameMonth(_ at: Int) -> (DateExpression, Int)? {
        guard let day = number(at) ?? ordinal(at), (1...31).contains(day), lexemes[at].isDigits,
            !isClockLike(at), !isHalved(at) || isLedByDay(day, at),
            month(at + 1) == nil, word(at + 1) != "of",
            unit(at + 1) == nil,
            let last = pieces.last
        else { return nil }
        switch last.content {
        case .joint(.or), .joint(.and), .joint(.comma), .correction: break
        default: return nil
        }
        let before = pieces.last { piece in
            switch piece.content {
            case .joint(.or), .joint(.and), .joint(.comma), .correction: false
            default: true
            }
        }
        guard case .date(.day(let reference))? = before?.content else { return nil }
        switch innermost(reference) {
        case .monthDay(let month, _, let year):
            return (.day(.monthDay(month: month, day: day, year: year)), at + 1)
        case .dayOfMonth(let first, let ahead) where day > first && before?.lexemes.upperBound == at - 1:
            return (.day(.dayOfMonth(day, monthsAhead: ahead)), at + 1)
        default: return nil
        }
    }

    /// "The first or second week of December", "the 1st and 3rd Monday in May": what is counted is said once.
    func sharedTail(_ at: Int) -> (DateExpression, Int)? {
        let start = skipping(["in", "on", "the"], from: at)
        guard let nth = ordinal(start), nth <= 5, ["or", "and", "&", "/"].contains(word(start + 1)) else {
            return nil
        }
        let next = skipping(["the"], from: start + 2)
        guard ordinal(next) != nil || word(next) == "last" else { return nil }
        switch date(next)?.0 {
        case .day(.nthWeekday(_, let day, let stretch))?:
            return (.day(.nthWeekday(nth, weekday: day, of: stretch)), start + 1)
        case .stretch(.weekOfMonth(_, let stretch))?: return (.stretch(.weekOfMonth(nth, stretch)), start + 1)
        default: return nil
        }
    }

    /// "December 1 to 3 or 8 to 10": the second range lies in the month of the first.
    func sameMonthRange(_ at: Int) -> (DateExpression, Int)? {
        guard let first = number(at) ?? ordinal(at), ["to", "-", "through"].contains(word(at + 1)),
            let last = number(at + 2) ?? ordinal(at + 2), first < last, last <= 31, lexemes[at].isDigits,
            !isClockLike(at + 2), unit(at + 3) == nil, month(at + 3) == nil,
            let joint = pieces.last, [.joint(.or), .joint(.and)].contains(joint.content),
            case .date(.range(_, .day(let end)))? = pieces.dropLast().last?.content,
            case .monthDay(let month, let before, let year) = innermost(end), before < first
        else { return nil }
        return (
            .range(
                .day(.monthDay(month: month, day: first, year: year)),
                .day(.monthDay(month: month, day: last, year: year))), at + 3
        )
    }

    /// "Dec 5 or 6 in the afternoon": the number stands just behind a smaller day, its part of the day after it.
    private func isLedByDay(_ day: Int, _ at: Int) -> Bool {
        guard let joint = pieces.last, joint.content == .joint(.or) || joint.content == .joint(.and),
            ["in", "at"].contains(word(at + 1)),
            case .date(.day(let reference))? = pieces.dropLast().last?.content
        else { return false }
        switch innermost(reference) {
        case .monthDay(_, let first, _), .dayOfMonth(let first, _): return day > first
        default: return false
        }
    }
}
