/// Repetitions, lengths of a session, and the past.
extension WhenParser {
    // MARK: - Repetition

    mutating func takeRecurrence() -> Bool {
        guard let (recurrence, end) = every(index) ?? frequency(index) ?? monthlyNth(index) else {
            return false
        }
        // "I teach till three every day": the day's work repeats, not the visit.
        if recurrence.frequency == .daily, case .time(.bounded(.from, _))? = pieces.last?.content {
            add(.word, from: index, to: end)
        } else {
            add(.recurrence(recurrence), from: index, to: end)
        }
        return true
    }

    /// "Every Sunday", "each second Thursday", "every other week on Friday".
    private func every(_ at: Int) -> (Recurrence, Int)? {
        guard ["every", "each", "evry", "ever", "alternate", "alternating"].contains(word(at)) else {
            return nil
        }
        var next = at + 1
        var interval = word(at).hasPrefix("alternat") ? 2 : 1
        if ["single"].contains(word(next)) { next += 1 }
        if ["other", "second", "2nd", "alternate"].contains(word(next)) {
            (interval, next) = (2, next + 1)
        } else if let ordinal = ordinal(next), ordinal <= 12 {
            (interval, next) = (ordinal, next + 1)
        } else if let (number, end) = count(next), number <= 12, unit(end) != nil {
            (interval, next) = (number, end)
        }
        // "Every first Monday" is one of each month.
        if let (day, isPlural) = weekday(at + 2), !isPlural, ["first", "1st", "last"].contains(word(at + 1)) {
            let nth = word(at + 1) == "last" ? -1 : 1
            return (
                Recurrence(frequency: .monthly, days: WeekdaySet(day), nth: nth), eachMonth(at + 3) ?? at + 3
            )
        }
        return subject(next, interval)
    }

    private func subject(_ at: Int, _ interval: Int) -> (Recurrence, Int)? {
        if weekday(at) != nil { return weekdays(at, interval) }
        if word(at) == "quarter" { return (Recurrence(frequency: .monthly, interval: 3 * interval), at + 1) }
        switch meaning(at) {
        case .workdays: return (Recurrence(frequency: .weekly, interval: interval, days: .working), at + 1)
        case .weekend: return (Recurrence(frequency: .weekly, interval: interval, days: .weekend), at + 1)
        case .part(let part, _):
            return (Recurrence(frequency: .daily, interval: interval, part: part), at + 1)
        case .unit(.day):
            if ["but", "except"].contains(word(at + 1)) { return nil }
            return (Recurrence(frequency: .daily, interval: interval), at + 1)
        case .unit(.week): return withDay(at + 1, Recurrence(frequency: .weekly, interval: interval))
        case .unit(.fortnight): return (Recurrence(frequency: .weekly, interval: 2 * interval), at + 1)
        case .unit(.month): return withDay(at + 1, Recurrence(frequency: .monthly, interval: interval))
        case .unit(.year): return (Recurrence(frequency: .yearly, interval: interval), at + 1)
        default: return nil
        }
    }

    /// "… Tuesday and Thursday".
    private func weekdays(_ at: Int, _ interval: Int) -> (Recurrence, Int)? {
        var days: WeekdaySet = []
        var next = at
        var end = at
        while let (day, _) = weekday(next) {
            days.insert(WeekdaySet(day))
            end = next + 1
            if word(end) == "-" || word(end) == "to" || word(end) == "through",
                let (last, _) = weekday(end + 1)
            {
                days.formUnion(.run(from: day, to: last))
                end += 2
            }
            next = skipping(["and", ",", "&", "every", "/", "on"], from: end)
            if next == end { break }
        }
        var recurrence = Recurrence(frequency: .weekly, interval: interval, days: days)
        let of = skipping(["of", "in", "the"], from: end)
        if of > end, ["each", "every", "month", "a"].contains(word(of)),
            unit(of) == .month || unit(of + 1) == .month, interval > 1 || days.weekdays.count == 1
        {
            recurrence = Recurrence(frequency: .monthly, days: days, nth: interval)
            end = unit(of) == .month ? of + 1 : of + 2
        }
        return (recurrence, end)
    }

    /// "… on Fridays" after "every week", "weekly".
    private func withDay(_ at: Int, _ recurrence: Recurrence) -> (Recurrence, Int) {
        var recurrence = recurrence
        let next = skipping(["on", "the", ",", "a"], from: at)
        if recurrence.frequency == .monthly {
            if let ordinal = ordinal(next) {
                if let (day, _) = weekday(next + 1), ordinal <= 5 {
                    recurrence.days = WeekdaySet(day)
                    recurrence.nth = ordinal
                    return (recurrence, next + 2)
                }
                recurrence.monthDay = ordinal
                return (recurrence, next + 1)
            }
            return (recurrence, at)
        }
        guard next > at || weekday(next) != nil, weekday(next) != nil, let (days, end) = weekdays(next, 1)
        else { return (recurrence, at) }
        recurrence.days = days.days
        return (recurrence, end)
    }

    /// "Weekly", "once a week", "twice a month", "biweekly".
    private func frequency(_ at: Int) -> (Recurrence, Int)? {
        switch word(at) {
        case "weekly": return withDay(at + 1, Recurrence(frequency: .weekly))
        case "biweekly", "fortnightly": return withDay(at + 1, Recurrence(frequency: .weekly, interval: 2))
        case "bi" where word(at + 1) == "-" && word(at + 2) == "weekly":
            return withDay(at + 3, Recurrence(frequency: .weekly, interval: 2))
        case "bi" where word(at + 1) == "weekly":
            return withDay(at + 2, Recurrence(frequency: .weekly, interval: 2))
        case "yearly", "annually", "annual": return (Recurrence(frequency: .yearly), at + 1)
        case "quarterly": return (Recurrence(frequency: .monthly, interval: 3), at + 1)
        case "monthly": return withDay(at + 1, Recurrence(frequency: .monthly))
        case "daily", "everyday": return (Recurrence(frequency: .daily), at + 1)
        default: break
        }
        let isOnce =
            ["once", "twice", "one"].contains(word(at))
            || (number(at) != nil && ["times", "x"].contains(word(at + 1)))
        guard isOnce else { return nil }
        var next = number(at) != nil && ["times", "x"].contains(word(at + 1)) ? at + 2 : at + 1
        if word(at) == "one", word(next) == "time" { next += 1 }
        guard ["a", "per", "every", "each", "/"].contains(word(next)) else { return nil }
        next += 1
        var interval = 1
        if ["other", "second"].contains(word(next)) { (interval, next) = (2, next + 1) }
        if let (count, end) = count(next), unit(end) != nil { (interval, next) = (count, end) }
        switch unit(next) {
        case .week?: return withDay(next + 1, Recurrence(frequency: .weekly, interval: interval))
        case .fortnight?: return (Recurrence(frequency: .weekly, interval: 2), next + 1)
        case .month?: return withDay(next + 1, Recurrence(frequency: .monthly, interval: interval))
        case .day?: return (Recurrence(frequency: .daily), next + 1)
        case .year?: return (Recurrence(frequency: .yearly), next + 1)
        default: return nil
        }
    }

    /// "The first Monday of every month", "the 15th of each month".
    private func monthlyNth(_ at: Int) -> (Recurrence, Int)? {
        let start = skipping(["the", "on"], from: at)
        let nth = ordinal(start) ?? (word(start) == "last" ? -1 : nil)
        guard let nth else { return nil }
        if let (day, _) = weekday(start + 1), nth <= 5, let end = eachMonth(start + 2) {
            return (Recurrence(frequency: .monthly, days: WeekdaySet(day), nth: nth), end)
        }
        guard let end = eachMonth(start + 1) else { return nil }
        return (Recurrence(frequency: .monthly, monthDay: nth), end)
    }

    private func eachMonth(_ at: Int) -> Int? {
        let next = skipping(["of", "in"], from: at)
        if next > at, ["every", "each", "a"].contains(word(next)), unit(next + 1) == .month {
            return next + 2
        }
        return ["monthly"].contains(word(next)) ? next + 1 : nil
    }

    // MARK: - Lengths

    /// "90 minutes", "an hour and a half", "a 60-minute session".
    mutating func takeDuration() -> Bool {
        // "More than two hours" is no wished length; none of its numbers is another value.
        if word(index - 1) == "than", let (_, end) = length(index) {
            add(.word, from: index, to: end)
            return true
        }
        guard let (minutes, end) = length(index),
            !["ago", "from", "early", "late", "earlier", "before", "after", "away", "notice"].contains(
                word(end)),
            !["in", "within", "after", "since", "past", "every", "last", "than"].contains(word(index - 1)),
            (10...480).contains(minutes)
        else { return false }
        add(.duration(minutes), from: index, to: end)
        return true
    }

    private func length(_ at: Int) -> (Int, Int)? {
        let start = skipping(["for", "about", "around"], from: at)
        let base =
            words[min(at, words.count - 1)..<min(start, words.count)].allSatisfy {
                $0 == "for" || $0 == "about" || $0 == "around"
            } ? start : at
        if word(base) == "half", ["an", "a", "hour"].contains(word(base + 1)) {
            let end = word(base + 1) == "hour" ? base + 2 : base + 3
            return unit(end - 1) == .hour ? (30, end) : nil
        }
        if word(base) == "a", word(base + 1) == "half", unit(base + 2) == .hour { return (30, base + 3) }
        if let (count, next) = count(base), word(next) == "and", ["half", "a"].contains(word(next + 1)) {
            let half = word(next + 1) == "a" ? next + 2 : next + 1
            if word(half) == "half", unit(half + 1) == .hour, count < 8 { return (count * 60 + 30, half + 2) }
        }
        if word(base) == "½", unit(base + 1) == .hour { return (30, base + 2) }
        if unit(base) == .hour, word(base + 1) == "and", word(base + 2) == "a", word(base + 3) == "half" {
            return (90, base + 4)
        }
        if let decimal = decimalHours(base) { return decimal }
        guard let (count, next) = count(base), count <= 480 else { return nil }
        let unitAt = skipping(["-"], from: next)
        if word(next) == "and", word(next + 1) == "a", word(next + 2) == "half", unit(next + 3) == .hour {
            return (count * 60 + 30, next + 4)
        }
        guard let unit = unit(unitAt), unit == .hour || unit == .minute else { return nil }
        var minutes = unit == .hour ? count * 60 : count
        var end = unitAt + 1
        if unit == .hour {
            if word(end) == "and", word(end + 1) == "half" {
                minutes += 30
                end += 2
            } else if word(end) == "and", ["a"].contains(word(end + 1)),
                ["half", "quarter"].contains(word(end + 2))
            {
                minutes += word(end + 2) == "half" ? 30 : 15
                end += 3
            } else {
                let more = skipping(["and"], from: end)
                if let extra = number(more), self.unit(more + 1) == .minute {
                    (minutes, end) = (minutes + extra, more + 2)
                }
            }
        }
        return (minutes, end)
    }

    private func decimalHours(_ at: Int) -> (Int, Int)? {
        guard let whole = number(at), word(at + 1) == ".", let fraction = number(at + 2),
            self.unit(skipping(["-"], from: at + 3)) == .hour, fraction <= 9
        else {
            if let whole = number(at), word(at + 1) == "1/2" || word(at + 1) == "½", unit(at + 2) == .hour {
                return (whole * 60 + 30, at + 3)
            }
            return nil
        }
        return (whole * 60 + fraction * 6, skipping(["-"], from: at + 3) + 1)
    }

    // MARK: - The past

    /// "Since Sunday", "for the past two months", "three days ago", "last week".
    mutating func takeHistory() -> Bool {
        guard let end = since(index) ?? span(index) ?? ago(index) ?? lastStretch(index) else { return false }
        add(.history, from: index, to: end)
        return true
    }

    private func since(_ at: Int) -> Int? {
        guard word(at) == "since" || (word(at) == "ever" && word(at + 1) == "since") else { return nil }
        let start = word(at) == "ever" ? at + 2 : at + 1
        let next = skipping(
            ["about", "around", "like", "the", "early", "late", "mid", "last", "this", "my"], from: start)
        if let end = ago(next) { return end }
        var end = date(next)?.1 ?? date(start)?.1
        if case .part = meaning(next) { end = max(end ?? 0, next + 1) }
        if end == nil, let (_, clockEnd) = clock(skipping(["at"], from: next), isExpected: true) {
            end = clockEnd
        }
        if end == nil, unit(next) != nil { end = next + 1 }
        if end == nil, let year = number(next), (1900...2200).contains(year) { end = next + 1 }
        guard var end else { return nil }
        while case .part = meaning(skipping(["in", "the", "at"], from: end)) {
            end = skipping(["in", "the", "at"], from: end) + 1
        }
        return end
    }

    /// "For two months", "over the last few weeks", "for years".
    private func span(_ at: Int) -> Int? {
        guard
            ["for", "over", "the", "these", "during", "in", "past", "almost", "about", "nearly"].contains(
                word(at))
        else { return nil }
        let next = skipping(
            [
                "for", "over", "the", "these", "during", "in", "about", "almost", "around", "nearly", "like",
                "maybe", "probably",
            ], from: at)
        let isPast = ["past", "last"].contains(word(next))
        let start = skipping(["past", "last", "couple", "of", "few", "several", "many"], from: next)
        let isFor = words[at..<min(next, words.count)].contains {
            $0 == "for" || $0 == "almost" || $0 == "nearly"
        }
        if let (_, unitAt) = count(isPast ? next + 1 : next), let unit = unit(unitAt),
            isPast || (isFor && unit != .minute && unit != .hour)
        {
            return skipping(["now", "or", "so"], from: unitAt + 1)
        }
        if let unit = unit(start),
            isPast && start > next
                || isFor && start == next && words[start].hasSuffix("s") && unit != .minute && unit != .hour
                || isFor && start > next && unit != .minute && unit != .hour
        {
            return isPast && ["week", "month", "year", "day"].contains(word(start))
                && word(start - 1) == "last" && word(start + 1) == "of" ? nil : start + 1
        }
        return nil
    }

    private func ago(_ at: Int) -> Int? {
        let start = skipping(["about", "like", "around", "maybe", "over", "almost", "just"], from: at)
        var unitAt: Int
        if let (_, next) = count(start) {
            unitAt = next
        } else if ["several", "many", "some"].contains(word(start)) {
            unitAt = start + 1
        } else {
            unitAt = start
        }
        if ["long", "while"].contains(word(unitAt)), word(unitAt + 1) == "ago" { return unitAt + 2 }
        guard unit(unitAt) != nil else { return nil }
        unitAt = skipping(["or", "so"], from: unitAt + 1)
        if word(unitAt) == "and", word(unitAt + 1) == "a", word(unitAt + 2) == "half" { unitAt += 3 }
        return word(unitAt) == "ago" || word(unitAt) == "back" ? unitAt + 1 : nil
    }

    /// "Last week", "last night", "last month"; "last Friday" is a date that has passed.
    private func lastStretch(_ at: Int) -> Int? {
        guard word(at) == "last", word(at + 2) != "of", word(at + 2) != "in" else { return nil }
        if unit(at + 1) != nil, !["day", "days"].contains(word(at + 1)) { return at + 2 }
        if case .part = meaning(at + 1) { return at + 2 }
        if case .month = meaning(at + 1) { return at + 2 }
        if case .weekend = meaning(at + 1) { return at + 2 }
        return nil
    }
}
