/// A second thought about one of several alternatives changes that one only.
extension WishReader {
    /// Takes a value behind a correction into the alternative that it is about; false where it is about all of them.
    mutating func amend(with item: Item, _ piece: WhenPiece) -> Bool {
        if let amended, amended.sentence == item.sentence, case .time = item.content, !item.isExcluded {
            setTime(item, of: amended.conjunct)
            return true
        }
        guard let corrected, !item.isExcluded else { return false }
        switch item.content {
        case .date: return amendDay(with: item, piece, before: corrected)
        case .time: return amendTime(with: item, piece, before: corrected)
        }
    }

    private mutating func amendDay(with item: Item, _ piece: WhenPiece, before corrected: Int) -> Bool {
        let wished = items[..<corrected].indices.filter { items[$0].isDate && !items[$0].isExcluded }
        // "Or Saturday morning. Actually not this Saturday, next": what is denied names the alternative.
        if let denied = items[corrected...].last(where: { $0.isExcluded && $0.isDate }),
            let index = wished.last(where: { Self.isSameDay(items[$0].content, denied.content) })
        {
            items.removeSubrange(corrected...)
            replace(index, with: item)
            return true
        }
        let named = wished.filter { Self.isSameDay(items[$0].content, item.content) }
        guard corrected == items.count, let index = named.last, named.count == 1,
            Set(wished.map { items[$0].conjunct }).count > 1
        else { return false }
        if isTimeBehind(piece) {
            replace(index, with: item, keepsDay: true)
        } else {
            choose(index)
        }
        return true
    }

    private mutating func replace(_ index: Int, with item: Item, keepsDay: Bool = false) {
        if !keepsDay {
            items[index].content = item.content
            items[index].isPinned = item.isPinned
            items[index].lexemes = item.lexemes
        }
        amended = (items[index].conjunct, item.sentence)
        finishAmending(item)
    }

    /// "Mon or Tues, no Monday": the one that is named again is chosen, with its own time or the one behind all.
    private mutating func choose(_ index: Int) {
        let chosen = items[index].conjunct
        let hasTime = items.contains { $0.conjunct == chosen && !$0.isDate && !$0.isExcluded }
        let day = items[index]
        items.removeAll { item in
            guard !item.isExcluded, item.lexemes != day.lexemes else { return false }
            return item.isDate || item.conjunct != chosen && (hasTime || item.conjunct < chosen)
        }
        finishAmending(day)
    }

    /// "Wednesday at 10 or Thursday at 2, no 3": of several times the last one is taken back.
    private mutating func amendTime(with item: Item, _ piece: WhenPiece, before corrected: Int) -> Bool {
        let wished = items[..<corrected].filter { !$0.isExcluded }
        let timed = Set(wished.filter { !$0.isDate }.map(\.conjunct))
            .intersection(wished.filter(\.isDate).map(\.conjunct))
        guard corrected == items.count, timed.count > 1, let last = timed.max(), !isDayBehind(piece) else {
            return false
        }
        setTime(item, of: last)
        finishAmending(item)
        return true
    }

    private mutating func setTime(_ item: Item, of conjunct: Int) {
        items.removeAll { $0.conjunct == conjunct && !$0.isDate && !$0.isExcluded }
        guard let index = items.lastIndex(where: { $0.conjunct == conjunct }) else { return }
        var time = item
        time.conjunct = conjunct
        time.sentence = items[index].sentence
        time.joint = items[index].joint
        items.insert(time, at: index + 1)
        predicateStart = items.count
    }

    private mutating func finishAmending(_ item: Item) {
        corrected = nil
        predicateStart = items.count
        joint = nil
        wish.lexemes.append(item.lexemes)
    }

    // MARK: - What stands behind

    /// "Sunday doesn't work".
    func isDenied(behind piece: WhenPiece) -> Bool { contentBehind(piece) == .exclusionBefore }

    private func isTimeBehind(_ piece: WhenPiece) -> Bool { contentBehind(piece)?.isTime == true }

    private func isDayBehind(_ piece: WhenPiece) -> Bool {
        if case .date? = contentBehind(piece) { return true }
        return false
    }

    /// What comes next, but for small words.
    private func contentBehind(_ piece: WhenPiece) -> WhenPiece.Content? {
        pieces.first { next in
            guard next.lexemes.lowerBound >= piece.lexemes.upperBound else { return false }
            return next.content != .word || !WhenParser.light.contains(words[next.lexemes.lowerBound])
        }?.content
    }

    // MARK: - Days named again

    /// "Monday after 5 … no, Monday": with nothing else wished the "no" leaves nothing out; the day is only said again.
    func isSaidAgain(_ index: Int) -> Bool {
        guard words[pieces[index].lexemes.lowerBound] == "no", index + 1 < pieces.count,
            case .date(.day) = pieces[index + 1].content, isLastOfClause(index + 1)
        else { return false }
        let wished = items.filter { $0.isDate && !$0.isExcluded }
        guard case .date(let day) = pieces[index + 1].content, !wished.isEmpty else { return false }
        return wished.allSatisfy { Self.isSameDay($0.content, .date(day)) }
    }

    private func isLastOfClause(_ index: Int) -> Bool {
        guard index + 1 < pieces.count else { return true }
        switch pieces[index + 1].content {
        case .joint(.stop), .joint(.comma): return true
        default: return ["please", "thanks"].contains(words[pieces[index + 1].lexemes.lowerBound])
        }
    }

    /// "Tuesday or Thursday, but not this Thursday": then it is the one after.
    mutating func moveOn() {
        let denied = items.compactMap { item -> DateExpression? in
            guard item.isExcluded, case .date(.within(let day, .any)) = item.content else { return nil }
            return day
        }
        for index in items.indices where !items[index].isExcluded && !items[index].isPinned {
            guard case .date(.day(let day)) = items[index].content, denied.contains(.day(day)) else {
                continue
            }
            items[index].content = .date(.day(.shifted(day, by: 7)))
        }
    }

    /// "Monday the 30th" and "Monday" name one day, "the 3rd" and "the 4th" do not.
    static func isSameDay(_ one: Item.Content, _ other: Item.Content) -> Bool {
        if one == other { return true }
        guard case .date(let first) = one, case .date(let second) = other, let day = weekday(first) else {
            return false
        }
        return day == weekday(second)
    }

    /// The one weekday of a date; nil where it has several or none that is known.
    static func weekday(_ date: DateExpression) -> Int? {
        switch date {
        case .day(let day): weekday(day)
        case .weekdays(let set): set.weekdays.count == 1 ? set.weekdays.first : nil
        case .within(let inner, .any), .within(let inner, .stretch): weekday(inner)
        default: nil
        }
    }

    private static func weekday(_ day: DayReference) -> Int? {
        switch day {
        case .weekday(let day), .nextWeekday(let day), .weekdayOfWeek(let day, _), .checked(let day, _),
            .dotted(let day, _, _), .weekdayAfter(let day, _), .weekdayBefore(let day, _):
            day
        case .shifted(let inner, let days): days % 7 == 0 ? weekday(inner) : nil
        default: nil
        }
    }
}
