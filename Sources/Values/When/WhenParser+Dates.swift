/// Dates with their bounds and ranges.
extension WhenParser {
    mutating func takeDate() -> Bool {
        let start = index
        guard let (expression, end) = boundedDate(start) ?? openDate(start) else { return false }
        add(.date(expression), from: start, to: end)
        return true
    }

    /// A date with a range or a limit after it, or alone.
    private func openDate(_ at: Int) -> (DateExpression, Int)? {
        var at = at
        if ["on", "for", "in", "during", "sometime", "the", "over", "within", "throughout", "of"].contains(
            word(at))
        {
            at = skipping(
                ["on", "for", "in", "during", "sometime", "over", "within", "throughout", "time", "of"],
                from: at)
        }
        guard let (first, end) = date(at) else { return nil }
        if let (last, rangeEnd) = rangeEnd(end, from: first) { return (.range(first, last), rangeEnd) }
        return limited(first, end) ?? (first, end)
    }

    /// "or later", "onwards", "at the earliest" after a date.
    private func limited(_ date: DateExpression, _ end: Int) -> (DateExpression, Int)? {
        Self.limits.match(words, atOrNil: end).map { (.bounded($0.meaning, date), end + $0.count) }
    }

    /// "to Friday", "- 12", "through the 5th" after a date.
    func rangeEnd(_ at: Int, from first: DateExpression) -> (DateExpression, Int)? {
        guard ["to", "-", "through", "thru", "until", "till", "til", "thro", "up"].contains(word(at)) else {
            return nil
        }
        let next = skipping(["to", "and", "including", "the"], from: at + 1)
        if let (last, end) = date(next) ?? date(at + 1) { return isSingle(last) ? (last, end) : nil }
        // "June 9-12": the second day is in the same month.
        guard case .day(let reference) = first, case .monthDay(let month, _, let year) = innermost(reference),
            let day = number(next), (1...31).contains(day), !isClockLike(next)
        else { return nil }
        var end = next + 1
        var lastYear = year
        if let (said, afterYear) = self.year(end) { (lastYear, end) = (said, afterYear) }
        return (.day(.monthDay(month: month, day: day, year: lastYear)), end)
    }

    private func innermost(_ reference: DayReference) -> DayReference {
        if case .checked(_, let inner) = reference { return inner }
        return reference
    }

    private func isSingle(_ date: DateExpression) -> Bool {
        switch date {
        case .day, .stretch: true
        default: false
        }
    }

    /// A number that goes on as a clock time: `3:30`, `3 pm`, `3 o'clock`.
    func isClockLike(_ at: Int) -> Bool {
        if case .part = meaning(at + 1) { return word(at + 1) == "am" || word(at + 1) == "pm" }
        return [":", "am", "pm", "o'clock", "ish"].contains(word(at + 1))
    }

    /// "After the 5th", "by Friday", "between Monday and Wednesday".
    private func boundedDate(_ at: Int) -> (DateExpression, Int)? {
        guard let (bound, next) = bound(at) else { return between(at) }
        guard let (date, end) = date(next) else { return nil }
        if bound == .from, let (last, rangeEnd) = rangeEnd(end, from: date) {
            return (.range(date, last), rangeEnd)
        }
        // "After the 5th but before the 12th".
        let second = skipping(["but", "and", ","], from: end)
        if second > end, let (other, otherNext) = self.bound(second), isOpposite(bound, other),
            let (last, rangeEnd) = self.date(otherNext)
        {
            return (.within(.bounded(bound, date), .bounded(other, last)), rangeEnd)
        }
        return (.bounded(bound, date), end)
    }

    private func isOpposite(_ first: DateBound, _ second: DateBound) -> Bool {
        let opens: Set<DateBound> = [.after, .from]
        return opens.contains(first) != opens.contains(second)
    }

    private func between(_ at: Int) -> (DateExpression, Int)? {
        guard ["between", "btw", "betw", "btwn"].contains(word(at)),
            let (first, middle) = date(skipping(["the"], from: at + 1)) ?? date(at + 1)
        else { return nil }
        guard ["and", "-", "to", "&"].contains(word(middle)) else { return nil }
        if let (last, end) = date(middle + 1) { return (.range(first, last), end) }
        return rangeEndNumber(middle + 1, first)
    }

    private func rangeEndNumber(_ at: Int, _ first: DateExpression) -> (DateExpression, Int)? {
        guard case .day(let reference) = first, case .monthDay(let month, _, let year) = innermost(reference),
            let day = number(at), (1...31).contains(day), !isClockLike(at)
        else { return nil }
        return (.range(first, .day(.monthDay(month: month, day: day, year: year))), at + 1)
    }

    /// A word that bounds what follows: "after", "by", "not before", "no later than".
    func bound(_ at: Int) -> (DateBound, Int)? {
        Self.bounds.match(words, atOrNil: at).map { ($0.meaning, at + $0.count) }
    }

    private static let bounds = PhraseTable<DateBound>(
        phrases(
            .after,
            "after|any time after|anytime after|later than|past|only after|sometime after|some time after|right after|just after|> "
        )
            + phrases(
                .from,
                """
                from|starting|starting from|starting on|beginning|beginning on|as of|as from|not before|no earlier than|not earlier than|
                no sooner than|not until|not till|at the earliest|earliest|on or after|from about|any time from|anytime from|not any earlier than|
                nothing before|nothing earlier than|never before|can't before|can't do before|cannot before|not available until|
                not free until|won't be free until|not available before|can't do anything before|don't come before|starting at|
                beginning at|start from|start at|nothing until|can't until|isn't free until|not home until|not home before|
                not free before|no appointments before|cant before|cant do before|not back until|busy until|busy till|
                booked until|at work until|at work till|working until|working till|i work until|i work till|away until|
                gone until|out until|out of town until|not any time before|not anytime before|anything from|tied up until
                """)
            + phrases(
                .before,
                """
                before|any time before|anytime before|earlier than|prior to|sooner than|sometime before|ahead of|only before|
                not from|must be before|gone by|leave by|< 
                """)
            + phrases(
                .until,
                """
                by|until|till|til|up to|up until|no later than|not later than|not after|latest|at the latest|on or before|through|
                nothing after|nothing later than|not past|any time until|anytime until|any time up to|any time till|anytime till|
                can't after|can't do after|can't do anything after|no appointments after|never after|don't come after|cant after|
                cant do after|ending by|ending|not any later than|done by|finished by|free until|free till|available until|
                available till|home until|anything up to|not available after|not free after
                """))

    private static let limits = PhraseTable<DateBound>(
        phrases(
            .from,
            """
            or later|or after|onward|onwards|on ward|on wards|and later|and after|and onward|and onwards|at the earliest|earliest|or any time after|
            or anytime after|on|and on|or thereafter|and thereafter|or so onwards|forward|going forward|and beyond|or beyond|plus|at earliest
            """)
            + phrases(
                .until,
                "or earlier|or before|and earlier|and before|at the latest|latest|or sooner|at the very latest|tops|at latest|the latest"
            ))

    private static func phrases(_ bound: DateBound, _ list: String) -> [(String, DateBound)] {
        list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), bound) }
    }

    /// The table's limits, for times too.
    func limit(_ at: Int) -> (DateBound, Int)? {
        Self.limits.match(words, atOrNil: at).map { ($0.meaning, at + $0.count) }
    }
}
