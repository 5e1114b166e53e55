/// Times of the day with their bounds and ranges.
extension WhenParser {
    mutating func takeTime() -> Bool {
        let start = index
        guard let (expression, end) = boundedTime(start) ?? openTime(start) else { return false }
        // "Tomorrow morning at the latest" bounds the day.
        if case .part = expression, let (bound, limitEnd) = limit(end), limitEnd - end > 1,
            case .date(let date)? = pieces.last?.content
        {
            pieces[pieces.count - 1].content = .date(.bounded(bound, date))
            pieces[pieces.count - 1].lexemes = pieces[pieces.count - 1].lexemes.lowerBound..<limitEnd
            index = limitEnd
            return true
        }
        if isPreferred(end), pieces.contains(where: { $0.content.isTime }) {
            pieces.append(WhenPiece(content: .correction, lexemes: start..<start))
        }
        add(.time(hastened(expression, start)), from: start, to: end)
        if case .part(_, isPlural: true) = meaning(end - 1) { generalise() }
        return true
    }

    /// "At 3… hmm, 4 is better": what follows a time says that it is the one.
    func isPreferred(_ at: Int) -> Bool {
        let next = skipping(["is", "would", "be", "works", "work", "suits", "me", "might", "even"], from: at)
        return next > at && ["better", "best", "preferable"].contains(word(next))
    }

    /// "Late Friday afternoon": the word stands before the day.
    private func hastened(_ expression: TimeExpression, _ start: Int) -> TimeExpression {
        guard case .part(let part) = expression, case .date(.day)? = pieces.last?.content, pieces.count > 1
        else {
            return expression
        }
        let before = words[pieces[pieces.count - 2].lexemes.lowerBound]
        return ["late", "early"].contains(before) ? .part(part.shifted(late: before == "late")) : expression
    }

    /// "Monday and Wednesday mornings": the weekdays before a plural are meant in general.
    private mutating func generalise() {
        for position in pieces.indices.dropLast().reversed() {
            switch pieces[position].content {
            case .date(.day(.weekday(let day)))
            where !["this", "coming"].contains(words[pieces[position].lexemes.lowerBound]):
                pieces[position].content = .date(.weekdays(WeekdaySet(day)))
            case .date(.stretch(.weekend(0)))
            where !["this", "the", "coming"].contains(words[pieces[position].lexemes.lowerBound]):
                pieces[position].content = .date(.weekdays(.weekend))
            case .date(.range(.day(.weekday(let first)), .day(.weekday(let last)))):
                pieces[position].content = .date(.weekdays(.run(from: first, to: last)))
            case .joint(.or), .joint(.and), .joint(.comma): continue
            default: return
            }
        }
    }

    // MARK: - Bounds

    /// "After three", "not before the afternoon", "between two and four".
    private func boundedTime(_ at: Int) -> (TimeExpression, Int)? {
        if let between = betweenTimes(at) { return between }
        if let (part, end) = dayPhrase(at) {
            let isAround = ["around", "about", "roughly"].contains(word(at))
            return isAround ? (.around(.part(part)), end) : roughened(part, end)
        }
        guard let (bound, next) = bound(at) else { return nil }
        let start = skipping(
            ["at", "about", "around", "approximately", "roughly", "like", "say"],
            from: word(next) == "the" && word(next + 1) == "noon" ? next + 1 : next)
        let isAround = words[next..<start].contains { $0 != "at" && $0 != "the" }
        if let (clock, end) = clock(start, isExpected: true) {
            if bound == .from, let (last, rangeEnd) = rangeEnd(end) { return (ranged(clock, last), rangeEnd) }
            let expression = TimeExpression.bounded(bound, clock)
            return secondBound(bound, isAround ? .around(expression) : expression, end)
        }
        if let (part, end) = part(start) { return boundedPart(bound, part, end) }
        return nil
    }

    /// "After two but before five".
    private func secondBound(_ bound: DateBound, _ first: TimeExpression, _ end: Int) -> (TimeExpression, Int)
    {
        let next = skipping(["but", "and", ","], from: end)
        guard let (other, start) = self.bound(next), isOpposite(bound, other),
            let (clock, otherEnd) = clock(skipping(["at"], from: start), isExpected: true)
        else { return (first, end) }
        return (.all([first, .bounded(other, clock)]), otherEnd)
    }

    private func isOpposite(_ first: DateBound, _ second: DateBound) -> Bool {
        (first == .after || first == .from) != (second == .after || second == .from)
    }

    private func boundedPart(_ bound: DateBound, _ part: DayPart, _ end: Int) -> (TimeExpression, Int) {
        if bound == .from, ["to", "until", "till", "-", "through"].contains(word(end)) {
            if let (last, lastEnd) = self.part(skipping(["the"], from: end + 1)) {
                return (.parts(part, last), lastEnd)
            }
            if let (clock, clockEnd) = clock(end + 1, isExpected: true) {
                return (.all([.boundedByPart(.from, part), .bounded(.until, clock)]), clockEnd)
            }
        }
        return (.boundedByPart(bound, part), end)
    }

    // MARK: - Points and parts

    private func openTime(_ at: Int) -> (TimeExpression, Int)? {
        let start = skipping(
            ["at", "@", "for", "say", "like", "maybe", "approx", "ca", "exactly", "sharp"], from: at)
        if [
            "around", "about", "approximately", "roughly", "near", "close", "circa", "~", "nearly", "approx",
            "arround", "bout", "arnd", "abt", "rnd",
        ].contains(word(start)) {
            let next = skipping(
                ["around", "about", "to", "at", "like", "~", "say", "approximately", "the"], from: start + 1)
            if let (clock, end) = clock(next, isExpected: true) { return (.around(.point(clock)), end) }
            if let (part, end) = part(next) { return (.around(.part(part)), end) }
            return nil
        }
        if let (minutes, end) = fromNow(at) { return (.fromNow(minutes), end) }
        let isExpected = start > at && words[at..<start].contains { $0 == "at" || $0 == "@" }
        if let point = point(start, isExpected: isExpected) { return point }
        let named = part(
            skipping(["in", "the", "during", "at", "on", "my", "of", "a", "any", "some", "for"], from: at))
        guard let (part, end) = named else { return nil }
        return roughened(part, end)
    }

    /// "Midday-ish".
    private func roughened(_ part: DayPart, _ end: Int) -> (TimeExpression, Int) {
        let ish = word(end) == "-" ? end + 1 : end
        return word(ish) == "ish" ? (.around(.part(part)), ish + 1) : (.part(part), end)
    }

    private func point(_ at: Int, isExpected: Bool) -> (TimeExpression, Int)? {
        guard let (clock, end) = clock(at, isExpected: isExpected || isTimeHere(at)) else { return nil }
        // "At ten, or later".
        let isApart = word(end) == "," && ["or", "and"].contains(word(end + 1))
        if let (bound, limitEnd) = limit(isApart ? end + 1 : end), !isDateNext(limitEnd, end) {
            return (.bounded(bound, clock), limitEnd)
        }
        if word(at).hasSuffix("ish"), word(at).count > 4 { return (.around(.point(clock)), end) }
        if word(end - 1) == "o'clockish" { return (.around(.point(clock)), end) }
        switch word(end) {
        case "ish": return (.around(.point(clock)), end + 1)
        case "-" where word(end + 1) == "ish": return (.around(.point(clock)), end + 2)
        case "or" where word(end + 1) == "so" || word(end + 1) == "thereabouts":
            return (.around(.point(clock)), end + 2)
        case "give" where word(end + 1) == "or": return (.around(.point(clock)), end + 3)
        default: return (.point(clock), end)
        }
    }

    /// "3 on Friday": the word belongs to the date.
    private func isDateNext(_ limitEnd: Int, _ end: Int) -> Bool {
        word(end) == "on" && limitEnd == end + 1
    }

    /// A bare number is an hour here: a date or a time stands just before, or a weekday behind it.
    private func isTimeHere(_ at: Int) -> Bool {
        if case .number(let number) = meaning(at) {
            guard (1...12).contains(number), !followedByCounted(at + 1) else { return false }
            if isPreferred(at + 1) { return true }
            // "4 instead of 5 on Friday".
            if word(at + 1) == "instead", word(at + 2) == "of", isHourAfter(at + 3) { return true }
            if word(at - 1) == "of", word(at - 2) == "instead", pieces.contains(where: \.content.isTime) {
                return true
            }
            // "Three Tuesdays in a row".
            if !lexemes[at].isDigits, weekday(at + 1)?.isPlural == true { return false }
            // "On second thought 4."
            if pieces.last?.content == .correction, pieces.contains(where: { $0.content.isTime }),
                ["", ".", "!", ",", "please", "\n"].contains(word(at + 1))
            {
                return true
            }
            if followsValue() || followsChange() || followsException(at) || isLastOfDay(at) { return true }
            if let last = lastOfList(at), isTimeHere(last) { return true }
            if word(at + 1) == "or",
                ["so", "later", "after", "earlier", "thereabouts", "before"].contains(word(at + 2))
            {
                return true
            }
            if word(at + 1) == "or", ["half", "quarter"].contains(word(at + 2)), word(at + 3) == "past" {
                return true
            }
            if case .zone = meaning(at + 1) { return true }
            // "Five that day".
            if ["that", "same"].contains(word(at + 1)), unit(at + 2) == .day { return true }
            if let (_, end) = limit(at + 1), end - at > 2 { return true }
            let next = skipping(["on", "this", "next", "ish", "-", "sharp", "in", "the"], from: at + 1)
            switch meaning(next) {
            case .part(.night, _): return next > at + 1
            case .weekday, .relativeDay, .part: return true
            // "5 on the 9th".
            case .ordinal, .numericDate: return word(at + 1) == "on"
            case .month: return word(at + 1) == "on"
            case .word where word(next) == "tonight": return true
            default: return word(at + 1) == "ish" || word(at + 1) == "sharp"
            }
        }
        return true
    }

    /// "11, 12 or 1 on Friday": where a list of bare numbers ends.
    private func lastOfList(_ at: Int) -> Int? {
        var last = at
        var isJoined = false
        while last - at < 10, ["or", "and", ","].contains(word(last + 1)), let next = number(last + 2),
            (1...12).contains(next)
        {
            isJoined = isJoined || word(last + 1) != ","
            last += 2
        }
        return isJoined && last > at ? last : nil
    }

    /// "Friday this time, 10", "Wednesday. 4.": a number alone behind a sign, where the sentence has its day and no time yet.
    private func isLastOfDay(_ at: Int) -> Bool {
        guard [",", ".", "?", "\n"].contains(word(at - 1)), lexemes[at].isDigits,
            [".", "!", "?", "", "please", "\n"].contains(word(at + 1))
        else { return false }
        let before = pieces.suffix(20).dropLast(word(at - 1) == "," ? 0 : 1)
        let sentence = before.reversed().prefix { $0.content != .joint(.stop) }
        return !sentence.contains { $0.content.isTime }
            && sentence.contains { if case .date(.day) = $0.content { true } else { false } }
    }

    /// "Any time but 4": nothing else follows the number.
    private func followsException(_ at: Int) -> Bool {
        guard pieces.last?.content == .joint(.but) || pieces.last?.content == .exclusion,
            pieces.contains(where: { $0.content == .indifference || $0.content.isTime })
        else { return false }
        return [".", ",", "", "!", "please", "or", "and"].contains(word(at + 1))
    }

    /// "Make it 4", "push it to 4".
    private func followsChange() -> Bool {
        guard let last = pieces.last, last.content == .correction else { return false }
        return ["it", "that", "to", "it's"].contains(word(last.lexemes.upperBound - 1))
    }

    private func followedByCounted(_ at: Int) -> Bool {
        if case .unit = meaning(at) { return true }
        return [
            "sessions", "session", "times", "people", "visits", "appointments", "of", "kids", "years", "x",
            "or", "-",
        ].contains(word(at))
            && !(["or", "-"].contains(word(at)) && isHourAfter(at + 1))
    }

    private func isHourAfter(_ at: Int) -> Bool {
        let at = word(at) == "else" ? at + 1 : at
        return switch meaning(at) {
        case .number(let number):
            (1...12).contains(number)
                && !{ if case .unit = meaning(at + 1) { return true } else { return false } }()
        case .clock: true
        case .word:
            ["so", "ish", "later", "after", "earlier", "before", "sooner", "thereabouts"].contains(word(at))
                || word(at + 1) == "past"
        default: bound(at) != nil || weekday(at) != nil
        }
    }

    /// "In an hour", "in 30 minutes", "two hours from now".
    private func fromNow(_ at: Int) -> (Int, Int)? {
        let isIn = word(at) == "in" || word(at) == "within"
        let start = skipping(["about", "like"], from: isIn ? at + 1 : at)
        var minutes: Int
        var end: Int
        if word(start) == "half", word(start + 1) == "an" || word(start + 1) == "a", unit(start + 2) == .hour
        {
            (minutes, end) = (30, start + 3)
        } else {
            guard let (count, unitAt) = count(start), count <= 1000, let unit = unit(unitAt),
                unit == .hour || unit == .minute
            else { return nil }
            (minutes, end) = (unit == .hour ? count * 60 : count, unitAt + 1)
            if word(end) == "and", word(end + 1) == "a", word(end + 2) == "half" {
                (minutes, end) = (minutes + 30, end + 3)
            } else if word(end) == "or", number(end + 1) != nil, self.unit(end + 2) == nil, isIn {
                end += 2
            }
        }
        if word(end) == "from", word(end + 1) == "now" { return (minutes, end + 2) }
        if word(end) == "time", isIn { return (minutes, end + 1) }
        return isIn ? (minutes, end) : nil
    }
}
