/// What stands between two joints, with what is said once for several.
extension WishGrouper {
    /// Splits items where a joint stands, or where a list goes on without one.
    static func conjuncts(of items: [WishReader.Item]) -> [Conjunct] {
        var found: [Conjunct] = []
        var last: Int?
        for (place, item) in items.enumerated() {
            if item.conjunct == last, startsNext(place, items, found.last) {
                found.append(Conjunct(joint: .comma, sentence: item.sentence))
            } else if item.conjunct != last {
                found.append(
                    Conjunct(joint: item.joint, sentence: item.sentence, isAlternative: item.isAlternative))
                last = item.conjunct
            }
            let index = found.count - 1
            found[index].isPinned = found[index].isPinned || item.isPinned
            found[index].isOwn = found[index].isOwn || item.isOwn
            found[index].end = item.lexemes.upperBound
            switch item.content {
            case .date(let date): found[index].dates.append(date)
            case .time(let time):
                if found[index].dates.isEmpty { found[index].isTimeFirst = true }
                found[index].times.append(time)
            }
        }
        return found
    }

    /// "Mon at 2 Wed at 4": a day with its time behind another with its own.
    private static func startsNext(_ place: Int, _ items: [WishReader.Item], _ conjunct: Conjunct?) -> Bool {
        guard let conjunct, !conjunct.isTimeFirst, !conjunct.times.isEmpty, place + 1 < items.count,
            !items[place + 1].isDate, items[place + 1].conjunct == items[place].conjunct,
            case .date(let date) = items[place].content, let before = conjunct.dates.last
        else { return false }
        return DateMerger.merged(before, date) == nil
    }

    /// Dates side by side that speak of the same day become one: "Tuesday, next week", "tomorrow, the 24th".
    static func merged(_ conjuncts: [Conjunct]) -> [Conjunct] {
        var result: [Conjunct] = []
        for var conjunct in conjuncts {
            conjunct.dates = conjunct.dates.reduce(into: []) { dates, date in
                if let last = dates.last, let both = DateMerger.merged(last, date) {
                    dates[dates.count - 1] = both
                } else {
                    dates.append(date)
                }
            }
            if let all = bounded(by: conjunct, result) {
                result = all
            } else if conjunct.joint == .comma || conjunct.joint == nil, let date = conjunct.dates.first,
                let previous = result.last,
                previous.times.isEmpty || conjunct.times.isEmpty, let last = previous.dates.last,
                let both = DateMerger.merged(last, date)
            {
                result[result.count - 1].dates[previous.dates.count - 1] = both
                result[result.count - 1].dates += conjunct.dates.dropFirst()
                result[result.count - 1].times += conjunct.times
            } else if let index = limited(by: conjunct, in: result) {
                result[index].dates = result[index].dates.map { date in
                    conjunct.dates.first.flatMap { DateMerger.merged(date, $0) } ?? date
                }
            } else {
                result.append(conjunct)
            }
        }
        return result
    }

    /// "Tuesdays or Thursdays, but nothing before January 4": the limit is for all of them.
    private static func bounded(by conjunct: Conjunct, _ result: [Conjunct]) -> [Conjunct]? {
        let isGeneral = result.flatMap(\.dates).allSatisfy(Self.isGeneral)
        guard conjunct.joint == .but || conjunct.joint == .comma && isGeneral && result.count > 1,
            conjunct.times.isEmpty, conjunct.dates.count == 1,
            let limit = conjunct.dates.first, case .bounded = limit,
            result.contains(where: { !$0.dates.isEmpty })
        else { return nil }
        var all = result
        for index in all.indices {
            let dates = all[index].dates.compactMap { DateMerger.merged($0, limit) }
            guard dates.count == all[index].dates.count else { return nil }
            all[index].dates = dates
        }
        return all
    }

    /// "Weekly, Mondays, 6 PM, starting December 7": the limit belongs to the weekdays before the time.
    private static func limited(by conjunct: Conjunct, in result: [Conjunct]) -> Int? {
        guard conjunct.joint == .comma, conjunct.times.isEmpty, conjunct.dates.count == 1,
            case .bounded? = conjunct.dates.first, let last = result.last, last.dates.isEmpty,
            result.count > 1, let index = result.indices.last(where: { !result[$0].dates.isEmpty }),
            result[index].sentence == conjunct.sentence,
            result[index].dates.allSatisfy({ if case .weekdays = $0 { true } else { false } })
        else { return nil }
        return index
    }

    /// "Tuesday or Thursday next week", "next week, Tuesday or Thursday": the week is said once for all.
    static func distributed(_ conjuncts: [Conjunct]) -> [Conjunct] {
        var result = conjuncts
        for index in result.indices.dropFirst() {
            spread(from: index - 1, to: index, by: result[index].joint, in: &result)
        }
        for index in result.indices.dropFirst().reversed() where result[index - 1].times.isEmpty {
            spread(from: index, to: index - 1, by: result[index].joint, in: &result)
        }
        return result
    }

    private static func spread(
        from source: Int, to target: Int, by joint: WhenPiece.Joint?, in conjuncts: inout [Conjunct]
    ) {
        guard joint == .or || joint == .and || joint == .comma, !conjuncts[target].isPinned,
            conjuncts[source].sentence == conjuncts[target].sentence,
            let date = source < target ? conjuncts[source].dates.last : conjuncts[source].dates.first
        else { return }
        if source < target, case .day(.nextWeekday) = date {
            // "Next Monday or Tuesday".
            conjuncts[target].dates = conjuncts[target].dates.map {
                if case .day(.weekday(let day)) = $0 { .day(.nextWeekday(day)) } else { $0 }
            }
        }
        if source < target {
            conjuncts[target].dates = conjuncts[target].dates.map { DateMerger.bounded($0, like: date) ?? $0 }
        }
        guard let stretch = DateMerger.stretch(of: date) else { return }
        conjuncts[target].dates = conjuncts[target].dates.map {
            DateMerger.distributed($0, into: stretch) ?? $0
        }
    }
}
