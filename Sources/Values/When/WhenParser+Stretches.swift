/// Weeks, weekends, months and parts of them.
extension WhenParser {
    /// Reads a stretch of days.
    func stretch(_ at: Int) -> (StretchReference, Int)? {
        if let counted = part(at) ?? orTwo(at) ?? withinWeek(at) { return counted }
        return week(at) ?? weekend(at) ?? namedMonth(at) ?? countedStretch(at)
    }

    /// "Early next week", "the end of the month", "mid December", "later this week", "the rest of the week".
    private func part(_ at: Int) -> (StretchReference, Int)? {
        let start = skipping(["the", "at", "towards", "toward", "very"], from: at)
        guard
            let (part, next) = Self.parts.match(words, atOrNil: start).map({ ($0.meaning, start + $0.count) })
        else {
            return weekOfMonth(start)
        }
        let inner = skipping(["of", "in", "-", "on"], from: next)
        if part == .late, word(inner) == "today" { return nil }
        if let (stretch, end) = whole(inner) { return (.part(part, stretch), end) }
        // "End of week", "mid week", "end of month": the present one.
        switch unit(inner) {
        case .week?: return (.part(part, .week(0)), inner + 1)
        case .month?: return (.part(part, .month(0)), inner + 1)
        case .year?: return (.part(part, .year(0)), inner + 1)
        default: return nil
        }
    }

    private func whole(_ at: Int) -> (StretchReference, Int)? {
        week(at) ?? namedMonth(at, isBare: true) ?? monthOrYear(at)
    }

    private static let parts = PhraseTable<StretchPart>([
        ("early", .early), ("earlier", .early), ("beginning of", .early), ("start of", .early),
        ("beginning", .early), ("first part of", .early),
        ("first half of", .firstHalf), ("second half of", .secondHalf), ("latter half of", .secondHalf),
        ("mid", .middle), ("middle of", .middle), ("midway through", .middle), ("half way through", .middle),
        ("late", .late), ("end of", .late), ("later in", .rest), ("later", .rest), ("later on", .rest),
        ("rest of", .rest),
        ("remainder of", .rest), ("the end of", .late), ("tail end of", .late), ("latter part of", .late),
        ("back half of", .secondHalf), ("front half of", .firstHalf), ("last part of", .late),
        ("back end of", .late),
    ])

    /// "The first week of December".
    private func weekOfMonth(_ at: Int) -> (StretchReference, Int)? {
        let nth: Int
        // "Week 2 of January".
        if word(at) == "week", let number = number(at + 1), (1...5).contains(number),
            ["of", "in"].contains(word(at + 2)), let (stretch, end) = namedMonth(at + 3, isBare: true)
        {
            return (.weekOfMonth(number, stretch), end)
        }
        if let ordinal = ordinal(at), ordinal <= 5 {
            nth = ordinal
        } else if word(at) == "last" {
            nth = -1
        } else {
            return nil
        }
        var at = at + 1
        var width = 1
        if let number = number(at), number <= 3 { (width, at) = (number, at + 1) }
        guard width == 1, unit(at) == .week, ["of", "in"].contains(word(at + 1)),
            let (stretch, end) = namedMonth(skipping(["of", "in"], from: at + 1), isBare: true)
                ?? monthOrYear(skipping(["of", "in"], from: at + 1))
        else { return nil }
        return (.weekOfMonth(nth, stretch), end)
    }

    /// "This week", "next week", "the week after next", "the week of the 7th", "all week".
    private func week(_ at: Int) -> (StretchReference, Int)? {
        let start = skipping(["the", "all"], from: at)
        let kind = word(start)
        let isNamed =
            start > at || ["of", "after", "before", "beginning", "commencing"].contains(word(start + 1))
        if unit(start) == .week, isNamed, !word(start).hasSuffix("s") { return weekNoun(start) }
        if ["this", "dis", "current", "present"].contains(kind), unit(start + 1) == .week {
            return (.week(0), start + 2)
        }
        if ["next", "nxt", "following", "coming", "nex", "upcoming"].contains(kind), unit(start + 1) == .week
        {
            return nextWeek(start, kind)
        }
        return nil
    }

    /// "In a day or two", "in a week or two".
    private func orTwo(_ at: Int) -> (StretchReference, Int)? {
        guard word(at) == "in", let (first, unitAt) = count(skipping(["about"], from: at + 1)),
            let unit = unit(unitAt),
            word(unitAt + 1) == "or", let last = number(unitAt + 2), last > first, last < 30,
            self.unit(unitAt + 3) == nil
        else { return nil }
        switch unit {
        case .day: return (.daysAfter(first, count: last - first + 1), unitAt + 3)
        case .week: return (.daysAfter(7 * first, count: 7 * (last - first) + 1), unitAt + 3)
        default: return nil
        }
    }

    /// "Within the next week": seven days, not a calendar week.
    private func withinWeek(_ at: Int) -> (StretchReference, Int)? {
        let start = skipping(["the"], from: at + 1)
        guard ["within", "in"].contains(word(at)), start > at + 1 || word(at) == "within",
            ["next", "coming"].contains(word(start)), unit(start + 1) == .week
        else { return nil }
        return (.days(7), start + 2)
    }

    private func nextWeek(_ start: Int, _ kind: String) -> (StretchReference, Int)? {
        // "Next week Tuesday" is a day, "the following week after" is not ours.
        if weekday(start + 2) != nil, weekday(start + 2)?.isPlural == false { return nil }
        return (.week(1), start + 2)
    }

    private func weekNoun(_ start: Int) -> (StretchReference, Int)? {
        switch word(start + 1) {
        case "after" where word(start + 2) == "next": return (.week(2), start + 3)
        case "after" where word(start + 2) == "this": return (.week(1), start + 3)
        case "after" where word(start + 2) == "that": return (.week(2), start + 3)
        case "after":
            return anchorDay(start + 2).map { (.weekAfter($0.0), $0.1) }
        case "before":
            return anchorDay(start + 2).map { (.weekBefore($0.0), $0.1) }
        case "of", "beginning", "starting", "commencing":
            let next = skipping(
                ["of", "beginning", "starting", "commencing", "on", "monday", "mon"], from: start + 1)
            if let (day, end) = day(next) ?? day(next - 1) { return (.weekOf(day), end) }
            return nil
        default: return (.week(0), start + 1)
        }
    }

    /// A date that a week or a weekend is named by.
    private func anchorDay(_ at: Int) -> (DayReference, Int)? {
        calendarDay(at) ?? calendarDay(skipping(["the"], from: at))
    }

    private func weekend(_ at: Int) -> (StretchReference, Int)? {
        if case .holiday(let holiday) = meaning(at) {
            if case .weekend(false) = meaning(at + 1) {
                return (.weekendOf(.holiday(holiday, year: nil)), at + 2)
            }
            return unit(at + 1) == .week ? (.weekOf(.holiday(holiday, year: nil)), at + 2) : nil
        }
        let start = skipping(["the", "over"], from: at)
        let kind = word(start)
        if let nth = ordinal(start) ?? (kind == "last" ? -1 : nil), nth <= 5 {
            return weekendOfMonth(start + 1, nth)
        }
        if case .weekend(false) = meaning(start) { return weekendNoun(start) }
        guard case .weekend(false) = meaning(start + 1) else { return nil }
        if ["this", "coming", "upcoming", "dis"].contains(kind) { return (.weekend(0), start + 2) }
        if ["next", "nxt", "following"].contains(kind) { return (.nextWeekend, start + 2) }
        return nil
    }

    /// "The first weekend in December", "the last weekend of the month": the one of its Saturday.
    private func weekendOfMonth(_ at: Int, _ nth: Int) -> (StretchReference, Int)? {
        guard case .weekend(false) = meaning(at), ["of", "in"].contains(word(at + 1)),
            let (month, end) = namedMonth(at + 2, isBare: true) ?? monthOrYear(at + 2)
        else { return nil }
        return (.weekendOf(.nthWeekday(nth, weekday: 5, of: month)), end)
    }

    private func weekendNoun(_ start: Int) -> (StretchReference, Int)? {
        switch word(start + 1) {
        case "after" where word(start + 2) == "next": return (.weekend(2), start + 3)
        case "after" where word(start + 2) == "this": return (.weekend(1), start + 3)
        case "after": return anchorDay(start + 2).map { (.weekendAfter($0.0), $0.1) }
        case "before": return anchorDay(start + 2).map { (.weekendBefore($0.0), $0.1) }
        case "of":
            guard let (day, end) = anchorDay(start + 2) else { return (.weekend(0), start + 1) }
            // "The weekend of the 5th and 6th".
            let isPair =
                ["-", "/", "&", "and"].contains(word(end)) && (number(end + 1) ?? ordinal(end + 1)) != nil
            return (.weekendOf(day), isPair ? end + 2 : end)
        default: return (.weekend(0), start + 1)
        }
    }

    /// "In December", "next May", "this month", "December 2026".
    private func namedMonth(_ at: Int, isBare: Bool = false) -> (StretchReference, Int)? {
        let start = skipping(["the", "month", "of"], from: at)
        if let month = month(start), !isVerb(start, isBare || start > at) {
            let said = year(start + 1)
            return (.namedMonth(month, year: said?.0), said?.1 ?? start + 1)
        }
        if ["next", "this", "coming"].contains(word(start)), let month = month(start + 1) {
            return (.namedMonth(month, year: nil), start + 2)
        }
        return isBare ? nil : monthOrYear(start)
    }

    func monthOrYear(_ at: Int) -> (StretchReference, Int)? {
        let start = skipping(["the"], from: at)
        let kind = word(start)
        let ahead: Int
        if ["this", "current"].contains(kind) {
            ahead = 0
        } else if ["next", "nxt", "following"].contains(kind) {
            ahead = 1
        } else {
            if start > at, unit(start) == .month { return (.month(0), start + 1) }
            if start > at, unit(start) == .year { return (.year(0), start + 1) }
            return nil
        }
        switch unit(start + 1) {
        case .month?: return (.month(ahead), start + 2)
        case .year?: return (.year(ahead), start + 2)
        default: return nil
        }
    }

    /// "May" and "march" are also verbs, and some short forms are names.
    private func isVerb(_ at: Int, _ isBare: Bool) -> Bool {
        guard ["may", "march", "mar", "jan", "jun", "august", "dec", "april", "june"].contains(word(at)),
            !isBare
        else { return false }
        let before = word(at - 1)
        return ![
            "in", "of", "during", "by", "until", "till", "before", "after", "since", "early", "late", "mid",
            "or", "and", "through", "to", "from", "this", "next", "around", "between", "for", "till", "-",
        ]
        .contains(before) && !(at == 0 && lexemes.count <= 3)
    }

    /// "The next two weeks", "the next few days", "the coming days".
    private func countedStretch(_ at: Int) -> (StretchReference, Int)? {
        let start = skipping(["the", "in", "over", "within"], from: at)
        let isWithin = words[min(at, words.count)..<min(start, words.count)].contains("within")
        let isNext = ["next", "coming", "following", "nxt"].contains(word(start))
        guard isNext || isWithin else { return nil }
        let next = isNext ? start + 1 : start
        guard let (count, unitAt) = count(next) ?? (unit(next) == .day ? (3, next) : nil),
            (2...500).contains(count) || isWithin, let unit = unit(unitAt)
        else { return nil }
        switch unit {
        case .day: return (.days(count), unitAt + 1)
        case .week: return (.days(7 * count), unitAt + 1)
        case .fortnight: return (.days(14 * count), unitAt + 1)
        case .month: return (.days(30 * count), unitAt + 1)
        default: return nil
        }
    }
}
