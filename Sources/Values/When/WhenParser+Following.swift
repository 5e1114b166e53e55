/// Days and weeks that are named by the ones said before them.
extension WhenParser {
    /// "Thursday next week and Friday the week after", "Tuesday of the following week": after the one named before.
    func inWeekAfter(_ day: Int, _ at: Int) -> (DateExpression, Int)? {
        let start = skipping(["of", "in", "the", ","], from: at)
        let end: Int
        if start > at, word(start) == "week", ["after", "following"].contains(word(start + 1)),
            isEnd(skipping(["that"], from: start + 2))
        {
            end = skipping(["that"], from: start + 2)
        } else if word(start) == "following", word(start + 1) == "week" {
            end = start + 2
        } else {
            return nil
        }
        guard
            case .date(let last)? = pieces.last(where: { if case .date = $0.content { true } else { false } }
            )?
            .content, let week = weekAfter(last)
        else { return nil }
        if case .week(let weeks) = week { return (.day(.weekdayOfWeek(day, weeks: weeks)), end) }
        return (.within(.weekdays(WeekdaySet(day)), .stretch(week)), end)
    }

    /// The week behind the one that a date lies in.
    private func weekAfter(_ date: DateExpression) -> StretchReference? {
        switch date {
        case .stretch(.week(let weeks)), .day(.weekdayOfWeek(_, let weeks)),
            .within(_, .stretch(.week(let weeks))):
            .week(weeks + 1)
        case .stretch(.weekOf(let day)): .weekAfter(day)
        case .range(_, let last): weekAfter(last)
        case .within(let inner, .any): weekAfter(inner)
        case .day(let reference): .weekAfter(reference)
        default: nil
        }
    }

    /// Nothing follows that a week could come after.
    private func isEnd(_ at: Int) -> Bool {
        switch meaning(at) {
        case .mark, .lineEnd, .clock, .number: true
        case .part: true
        default:
            [
                "", "at", "or", "and", "please", "then", "if", "works", "is", "would", "for", "after",
                "before", "between", "around", "from", "about", "anytime", "any", "in",
            ].contains(word(at))
        }
    }

    /// "Not this weekend, the one after".
    func weekAfterLast() -> DateExpression? {
        var last = pieces.last(where: { if case .date = $0.content { true } else { false } })?.content
        if case .date(.within(let inner, .any))? = last { last = .date(inner) }
        switch last {
        case .date(.stretch(.nextWeekend))?: return .stretch(.weekend(2))
        case .date(.stretch(.weekend(let weeks)))?: return .stretch(.weekend(weeks + 1))
        case .date(.stretch(.week(let weeks)))?: return .stretch(.week(weeks + 1))
        case .date(.day(let reference))?: return .day(.shifted(reference, by: 7))
        default: return nil
        }
    }

    /// "Weekends, not this one", "Thursday but not this one": the coming one of what was named.
    func thisOne(_ at: Int) -> (DateExpression, Int)? {
        guard ["this", "coming"].contains(word(at)), word(at + 1) == "one" else { return nil }
        switch pieces.last(where: { if case .date = $0.content { true } else { false } })?.content {
        case .date(.weekdays(.weekend))?: return (.stretch(.weekend(0)), at + 2)
        case .date(.weekdays(let set))?:
            guard let day = set.weekdays.first, set.weekdays.count == 1 else { return nil }
            return (.day(.weekday(day)), at + 2)
        case .date(.day(.weekday(let day)))?: return (.day(.weekday(day)), at + 2)
        default: return nil
        }
    }

    /// "Monday the 30th or the next day".
    func nextDay(_ at: Int) -> (DateExpression, Int)? {
        let start = skipping(["the", "on"], from: at)
        guard ["next", "following"].contains(word(start)), word(start + 1) == "day",
            let before = pieces.dropLast().suffix(2).last(where: {
                if case .date = $0.content { true } else { false }
            }),
            case .date(.day(let reference)) = before.content
        else { return nil }
        return (.day(.shifted(reference, by: 1)), start + 2)
    }

    /// "Tomorrow or the day after".
    func dayAfter(_ at: Int) -> (DateExpression, Int)? {
        let start = skipping(["the"], from: at)
        if start > at, word(start) == "one", ["after", "following"].contains(word(start + 1)),
            let later = weekAfterLast()
        {
            return (later, skipping(["that", "next"], from: start + 2))
        }
        // "Not next week, the week after".
        if start > at, word(start) == "week", ["after", "following"].contains(word(start + 1)),
            isEnd(start + 2), !["after", "before"].contains(word(start + 2)),
            let later = weekAfterLast()
        {
            return (later, start + 2)
        }
        guard unit(start) == .day || word(start) == "next",
            ["after", "following", "before"].contains(word(start + 1))
                || unit(start + 1) == .day && word(start) == "next",
            case .date(.day(let reference))? = pieces.last(where: {
                if case .date = $0.content { true } else { false }
            })?.content
        else { return nil }
        let end = word(start + 2) == "that" ? start + 3 : start + 2
        return (.day(.shifted(reference, by: word(start + 1) == "before" ? -1 : 1)), end)
    }
}
