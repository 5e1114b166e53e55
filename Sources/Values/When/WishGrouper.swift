/// Puts dates and times together that belong together.
struct WishGrouper {
    /// What stands between two joints.
    struct Conjunct {
        var dates: [DateExpression] = []
        var times: [TimeExpression] = []
        var isTimeFirst = false
        var joint: WhenPiece.Joint?
        var sentence = 0
        var isPinned = false
        var isAlternative = false
        var isOwn = false
        var end = 0

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
    /// Up to which lexeme has been read.
    private var end = 0

    /// Returns the alternatives that items make.
    static func groups(of items: [WishReader.Item]) -> [WhenWish.Group] {
        var grouper = WishGrouper()
        for conjunct in distributed(merged(conjuncts(of: items))) { grouper.take(conjunct) }
        grouper.finish()
        return grouper.groups
    }

    private mutating func take(_ conjunct: Conjunct) {
        let isNewSentence = conjunct.sentence != sentence
        sentence = conjunct.sentence
        if conjunct.isAlternative || conjunct.isOwn { flush() }
        end = max(end, conjunct.end)
        if conjunct.isOwn, conjunct.times.isEmpty {
            emit(conjunct.dates, [])
            lastWasTimeFirst = false
            return
        }
        switch (conjunct.dates.isEmpty, conjunct.time) {
        case (false, let time?): pair(conjunct, time, isNewSentence)
        case (false, nil): dates(conjunct.dates, isNewSentence, conjunct.joint)
        case (true, let time?): self.time(time, conjunct.joint)
        case (true, nil): break
        }
    }

    private mutating func pair(_ conjunct: Conjunct, _ time: TimeExpression, _ isNewSentence: Bool) {
        if isNewSentence, pending.isEmpty, !leading.isEmpty,
            leading.allSatisfy({ Self.isBound($0) && !Self.areFarApart($0, time) })
        {
            // "I finish at four, so half past four or later on weekdays".
            emit(conjunct.dates, leading.map { .all([$0, time]) })
            leading = []
            lastWasTimeFirst = conjunct.isTimeFirst
            return
        }
        // "Thursday or Friday, but Thursday only till 2": the limit is for the one that is named again.
        if isNewSentence || conjunct.joint == .but && !pending.filter(conjunct.dates.contains).isEmpty {
            flush()
        }
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
        } else if lastWasTimeFirst, !isNewSentence, joint != .but, let last = groups.last,
            // "After 4 on any day, or Sunday": it would say nothing if the hour were its own.
            !(joint == .or && last.dates.contains(.any))
        {
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

    /// "After 6. Or Saturday morning": the six is one of the evening, and no "morning" of another clause makes it early.
    private static func areFarApart(_ bound: TimeExpression, _ time: TimeExpression) -> Bool {
        guard case .bounded(_, let clock) = bound, case .part(let part) = time else { return false }
        return clock.half == .unsaid && clock.hour < 8 && part.isMorning
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

    static func isGeneral(_ date: DateExpression) -> Bool {
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
        groups.append(WhenWish.Group(dates: dates, times: times.isEmpty ? [.any] : times, end: end))
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
