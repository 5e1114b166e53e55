/// Puts dates and times together that belong together.
struct WishGrouper {
    /// What stands between two joints.
    private struct Conjunct {
        var dates: [DateExpression] = []
        var times: [TimeExpression] = []
        var isTimeFirst = false
        var joint: WhenPiece.Joint?
        var sentence = 0
        var isPinned = false

        var time: TimeExpression? {
            times.count > 1 ? .all(times) : times.first
        }
    }

    private var groups: [WhenWish.Group] = []
    /// Dates whose times may still come.
    private var pending: [DateExpression] = []
    /// Times whose dates may still come.
    private var leading: [TimeExpression] = []
    private var lastWasTimeFirst = false
    private var sentence = 0

    /// Returns the alternatives that items make.
    static func groups(of items: [WishReader.Item]) -> [WhenWish.Group] {
        var grouper = WishGrouper()
        for conjunct in distributed(merged(conjuncts(of: items))) { grouper.take(conjunct) }
        grouper.finish()
        return grouper.groups
    }

    private static func conjuncts(of items: [WishReader.Item]) -> [Conjunct] {
        var found: [Conjunct] = []
        var last: Int?
        for item in items {
            if item.conjunct != last {
                found.append(Conjunct(joint: item.joint, sentence: item.sentence))
                last = item.conjunct
            }
            let index = found.count - 1
            found[index].isPinned = found[index].isPinned || item.isPinned
            switch item.content {
            case .date(let date): found[index].dates.append(date)
            case .time(let time):
                if found[index].dates.isEmpty { found[index].isTimeFirst = true }
                found[index].times.append(time)
            }
        }
        return found
    }

    /// Dates side by side that speak of the same day become one: "Tuesday, next week", "tomorrow, the 24th".
    private static func merged(_ conjuncts: [Conjunct]) -> [Conjunct] {
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
    private static func distributed(_ conjuncts: [Conjunct]) -> [Conjunct] {
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

    private mutating func take(_ conjunct: Conjunct) {
        let isNewSentence = conjunct.sentence != sentence
        sentence = conjunct.sentence
        switch (conjunct.dates.isEmpty, conjunct.time) {
        case (false, let time?): pair(conjunct, time, isNewSentence)
        case (false, nil): dates(conjunct.dates, isNewSentence, conjunct.joint)
        case (true, let time?): self.time(time, conjunct.joint)
        case (true, nil): break
        }
    }

    private mutating func pair(_ conjunct: Conjunct, _ time: TimeExpression, _ isNewSentence: Bool) {
        if isNewSentence, pending.isEmpty, !leading.isEmpty, leading.allSatisfy(Self.isBound) {
            // "I finish at four, so half past four or later on weekdays".
            emit(conjunct.dates, leading.map { .all([$0, time]) })
            leading = []
            lastWasTimeFirst = conjunct.isTimeFirst
            return
        }
        if isNewSentence { flush() }
        if conjunct.isTimeFirst {
            flushDates()
            emit(conjunct.dates, leading.isEmpty ? [time] : Self.joined(leading, time))
            leading = []
        } else {
            if !leading.isEmpty, conjunct.joint == .comma {
                emit(pending + conjunct.dates, leading.map { .all([$0, time]) })
                leading = []
            } else {
                flushTimes()
                // "Today or tomorrow morning": today has no part of its own.
                if case .part = time, let today = pending.firstIndex(of: .day(.offset(0))) {
                    pending.remove(at: today)
                    emit([.day(.offset(0))], [])
                }
                emit(pending + conjunct.dates, [time])
            }
            pending = []
        }
        lastWasTimeFirst = conjunct.isTimeFirst
    }

    private mutating func dates(_ dates: [DateExpression], _ isNewSentence: Bool, _ joint: WhenPiece.Joint?) {
        if !leading.isEmpty, pending.isEmpty, joint == .or, leading.allSatisfy(Self.isPart),
            dates.allSatisfy(Self.isGeneral)
        {
            // "Evenings or weekends": each stands for itself.
            flushTimes()
            emit(dates, [])
            lastWasTimeFirst = false
        } else if !leading.isEmpty, pending.isEmpty {
            emit(dates, leading)
            leading = []
            lastWasTimeFirst = true
        } else if lastWasTimeFirst, !isNewSentence, joint != .but, let last = groups.last {
            emit(dates, last.times)
        } else {
            pending += dates
        }
    }

    private mutating func time(_ time: TimeExpression, _ joint: WhenPiece.Joint?) {
        if !pending.isEmpty {
            emit(pending, [time])
            pending = []
        } else if let last = groups.indices.last {
            refine(last, with: time, joint)
        } else if joint == .or || joint == .and || leading.isEmpty
            || leading.contains(where: { Self.areApart($0, time) })
            || joint == .comma && leading.allSatisfy({ Self.areAlike($0, time) })
        {
            leading = Self.joined(leading, time)
        } else {
            leading = leading.map { .all([$0, time]) }
        }
        lastWasTimeFirst = false
    }

    /// A further time after "or" is an alternative; after a comma it narrows the ones before.
    private mutating func refine(_ index: Int, with time: TimeExpression, _ joint: WhenPiece.Joint?) {
        if joint == .or || joint == .and {
            groups[index].times = Self.joined(groups[index].times, time)
        } else if groups[index].times.contains(where: { Self.areApart($0, time) }) {
            groups[index].times.append(time)
        } else if joint == .comma, groups[index].times.contains(where: { Self.areAlike($0, time) }) {
            groups[index].times.append(time)
        } else {
            groups[index].times = groups[index].times.map { .all([$0, time]) }
        }
    }

    /// "Around three or four", "three or four-ish": both are around.
    private static func joined(_ times: [TimeExpression], _ time: TimeExpression) -> [TimeExpression] {
        guard let last = times.last, isPoint(last), isPoint(time) else { return times + [time] }
        switch (last, time) {
        case (.around, .point): return times + [.around(time)]
        case (.point, .around): return times.dropLast() + [.around(last), time]
        default: return times + [time]
        }
    }

    /// Two parts of the day that have no minute in common are alternatives, whatever stands between them.
    private static func areApart(_ first: TimeExpression, _ second: TimeExpression) -> Bool {
        guard case .part(let one) = first, case .part(let other) = second else { return false }
        return !one.window.overlaps(other.window)
            || one.window.lowerBound == other.window.upperBound
            || one.window.upperBound == other.window.lowerBound
    }

    /// Two points, or two ranges, side by side are alternatives.
    private static func areAlike(_ first: TimeExpression, _ second: TimeExpression) -> Bool {
        if case .range = first, case .range = second { return true }
        return isPoint(first) && isPoint(second)
    }

    private static func isPart(_ time: TimeExpression) -> Bool {
        if case .part = time { return true }
        return false
    }

    private static func isGeneral(_ date: DateExpression) -> Bool {
        if case .weekdays = date { return true }
        return false
    }

    private static func isBound(_ time: TimeExpression) -> Bool {
        if case .bounded = time { return true }
        return false
    }

    static func isPoint(_ time: TimeExpression) -> Bool {
        switch time {
        case .point: true
        case .around(let inner): isPoint(inner)
        default: false
        }
    }

    private mutating func emit(_ dates: [DateExpression], _ times: [TimeExpression]) {
        groups.append(WhenWish.Group(dates: dates, times: times.isEmpty ? [.any] : times))
    }

    private mutating func flushDates() {
        if !pending.isEmpty { emit(pending, []) }
        pending = []
    }

    private mutating func flushTimes() {
        if !leading.isEmpty { emit([.any], leading) }
        leading = []
    }

    private mutating func flush() {
        flushDates()
        flushTimes()
    }

    private mutating func finish() {
        flush()
    }
}
