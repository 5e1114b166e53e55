/// Ranges of hours.
extension WhenParser {
    /// "Between two and four", "from two to four", "2-4", "2 to 4".
    func betweenTimes(_ at: Int) -> (TimeExpression, Int)? {
        if let full = fullRange(at) { return full }
        if ["between", "btw", "btwn", "betw", "betwen", "anywhere"].contains(word(at)) || isRangeAgain(at) {
            let start = skipping(
                ["between", "from", "about", "around", "at"], from: isRangeAgain(at) ? at : at + 1)
            guard let (first, middle) = clock(start, isExpected: true) else {
                return betweenParts(start)
            }
            guard ["and", "n", "-", "to", "&", "or", "till", "until"].contains(word(middle)),
                let (last, end) = clock(
                    skipping(["around", "about", "at"], from: middle + 1), isExpected: true)
            else { return nil }
            return (ranged(first, last), end)
        }
        let start = skipping(["from", "at", "about", "around"], from: at)
        let isBare = number(start) != nil && start == at
        guard let (first, middle) = clock(start, isExpected: true), let (last, end) = rangeEnd(middle) else {
            return nil
        }
        if start == at || words[at] == "at", let either = minutesTo(start, end, first, last) {
            return (either, end)
        }
        // "Five to three" is a time.
        if middle > start + 1, first.minute > 30, word(start + 1) == "to" { return nil }
        // Two bare numbers want a sign that hours are meant.
        if isBare, case .number = meaning(start), case .number = meaning(end - 1), !isHourRange(at, end) {
            return nil
        }
        return (ranged(first, last), end)
    }

    /// "From 14 until 17 hour", "Thursday between 14 and 17": hours of 24, where the word or a day beside them says so.
    private func fullRange(_ at: Int) -> (TimeExpression, Int)? {
        let start = skipping(["between", "from"], from: at)
        guard let first = number(start), let last = number(start + 2), lexemes[start].isDigits,
            lexemes[start + 2].isDigits, (13...24).contains(last), first < last,
            ["and", "to", "until", "till", "til", "-"].contains(word(start + 1))
        else { return nil }
        let range = TimeExpression.range(
            ClockTime(hour: first, half: .full), ClockTime(hour: last, half: .full))
        if unit(start + 3) == .hour || ["uhr", "o'clock", "oclock"].contains(word(start + 3)) {
            return start > at || isDayBefore(at) ? (range, start + 4) : nil
        }
        let isBesideDay = isDayBefore(at) || isDayBehind(start + 3)
        return isBesideDay && start > at && word(start + 1) != "-" ? (range, start + 3) : nil
    }

    private func isDayBefore(_ at: Int) -> Bool {
        for piece in pieces.suffix(4).reversed() {
            switch piece.content {
            case .date(.day), .date(.weekdays): return true
            case .joint(.comma): continue
            case .word where Self.light.contains(word(piece.lexemes.lowerBound)): continue
            default: return false
            }
        }
        return false
    }

    private func isDayBehind(_ at: Int) -> Bool {
        if case .relativeDay = meaning(at) { return true }
        return weekday(skipping(["on"], from: at)) != nil
    }

    /// "Between two and four, no, three and five".
    private func isRangeAgain(_ at: Int) -> Bool {
        guard pieces.last(where: { $0.content != .joint(.comma) })?.content == .correction,
            case .time(.range)? = pieces.last(where: \.content.isTime)?.content
        else { return false }
        return clock(at, isExpected: true).map { word($0.1) == "and" } ?? false
    }

    /// "Ten to four" in words, or behind "at": minutes before the hour, or hours.
    private func minutesTo(_ at: Int, _ end: Int, _ first: ClockTime, _ last: ClockTime) -> TimeExpression? {
        guard end == at + 3, let minutes = number(at), minutes == 5 || minutes == 10, word(at + 1) == "to",
            let hour = number(at + 2), hour <= 12, last.half == .unsaid
        else { return nil }
        let isLed = word(at - 1) == "at"
        guard isLed || !lexemes[at].isDigits else { return nil }
        let point = TimeExpression.point(ClockTime(hour: hour == 1 ? 12 : hour - 1, minute: 60 - minutes))
        return isLed ? point : .either(point, ranged(first, last))
    }

    private func betweenParts(_ at: Int) -> (TimeExpression, Int)? {
        guard let (first, middle) = part(at), ["and", "-", "to", "&"].contains(word(middle)),
            let (last, end) = part(skipping(["the"], from: middle + 1))
        else { return nil }
        return (.parts(first, last), end)
    }

    private func isHourRange(_ at: Int, _ end: Int) -> Bool {
        if case .unit = meaning(end) { return false }
        if ["sessions", "times", "people", "visits", "appointments", "out", "/", "%", "years"].contains(
            word(end))
        {
            return false
        }
        return true
    }

    func rangeEnd(_ at: Int) -> (ClockTime, Int)? {
        guard ["to", "-", "until", "till", "til", "thru", "through", "up"].contains(word(at)) else {
            return nil
        }
        let start = skipping(["to", "at", "about", "around", "like"], from: at + 1)
        return clock(start, isExpected: true)
    }

    func ranged(_ first: ClockTime, _ last: ClockTime) -> TimeExpression {
        var (first, last) = (first, last)
        if first.zone == nil { first.zone = last.zone } else if last.zone == nil { last.zone = first.zone }
        return .range(first, last)
    }
}
