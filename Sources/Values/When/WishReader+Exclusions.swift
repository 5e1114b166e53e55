/// What is not wanted, and on which days a repetition falls.
extension WishReader {
    func exclusions() -> [WhenWish.Exclusion] {
        var found: [WhenWish.Exclusion] = []
        let excluded = items.filter { $0.isExcluded && !isTellingOfWish($0) }
        var index = 0
        while index < excluded.count {
            let item = excluded[index]
            let next = index + 1 < excluded.count ? excluded[index + 1] : nil
            if let next, next.conjunct == item.conjunct, next.isDate != item.isDate,
                next.denial == item.denial
            {
                found.append(exclusion(item, next))
                index += 2
            } else {
                found.append(exclusion(item, nil))
                index += 1
            }
        }
        return found
    }

    /// "Thursday mornings, my wife works Thursdays": it tells why the day is wished.
    private func isTellingOfWish(_ item: Item) -> Bool {
        guard let day = Self.weekdays(item.content),
            let telling = pieces.last(where: { $0.lexemes.upperBound <= item.lexemes.lowerBound }),
            telling.content == .exclusion,
            ["she", "he", "they", "my", "our", "her", "his"].contains(words[telling.lexemes.lowerBound])
        else { return false }
        return items.contains { !$0.isExcluded && Self.weekdays($0.content) == day }
    }

    private static func weekdays(_ content: Item.Content) -> WeekdaySet? {
        switch content {
        case .date(.weekdays(let days)): days
        case .date(.day(.weekday(let day))), .date(.day(.weekdayOfWeek(let day, _))): WeekdaySet(day)
        default: nil
        }
    }

    private func exclusion(_ first: Item, _ second: Item?) -> WhenWish.Exclusion {
        var exclusion = WhenWish.Exclusion(beside: contrasted(first), start: first.lexemes.lowerBound)
        for item in [first, second].compactMap({ $0 }) {
            switch item.content {
            case .date(let date): exclusion.date = date
            case .time(let time): exclusion.time = time
            }
        }
        return exclusion
    }

    /// The time wished just before, in the same sentence.
    private func contrasted(_ item: Item) -> TimeExpression? {
        let before = items.last { $0.lexemes.upperBound <= item.lexemes.lowerBound && !$0.isDate }
        guard let before, before.sentence == item.sentence, !before.isExcluded,
            item.conjunct - before.conjunct <= 1, case .time(let time) = before.content
        else { return nil }
        return time
    }

    /// "Once a week, on a Tuesday": the repetition falls on the weekday wished.
    mutating func settleRecurrence() {
        guard var recurrence = wish.recurrence, [.weekly, .monthly].contains(recurrence.frequency),
            recurrence.days.isEmpty, recurrence.monthDay == 0
        else { return }
        var days: WeekdaySet = []
        for date in wish.groups.flatMap(\.dates) {
            if case .weekdays(let set) = date { days.formUnion(set) }
            if case .day(.weekday(let day)) = date { days.insert(WeekdaySet(day)) }
        }
        guard !days.isEmpty else { return }
        recurrence.days = days
        wish.recurrence = recurrence
        wish.groups = wish.groups.compactMap { group in
            let dates = group.dates.filter { $0 != .any }.map { date -> DateExpression in
                if case .day(.weekday(let day)) = date { return .weekdays(WeekdaySet(day)) }
                return date
            }
            return dates.isEmpty
                ? nil : WhenWish.Group(dates: dates, times: group.times, end: group.end)
        }
    }
}
