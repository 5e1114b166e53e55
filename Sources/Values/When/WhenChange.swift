/// What a further wish does to an earlier one.
package enum WhenChange: Sendable, Hashable, CaseIterable {
    /// "And Friday after three too": it stands beside the earlier one.
    case added
    /// "Monday only": of the earlier one only what falls on these days stays.
    case narrowed
    /// "Not Tuesday": the earlier one without these.
    case reduced
}

extension WhenChange {
    /// What the words around a wish say that it does; nil where it only takes the earlier one's place.
    ///
    /// - Parameters:
    ///   - wish: what was read.
    ///   - before: the words of its clause before it, in lower case.
    ///   - after: the words of its clause behind it, in lower case.
    ///   - isJoined: an "and" or "or" stands before the clause, or begins the line.
    package init?(_ wish: When, before: [String], after: [String], isJoined: Bool) {
        let near = before.suffix(3).filter { !Self.articles.contains($0) }
        if wish.slots.allSatisfy(\.onlyExcludes) {
            self = .reduced
        } else if !Self.replacing.isDisjoint(with: before + after) {
            return nil
        } else if near.last.map(Self.only.contains) == true || after.first.map(Self.only.contains) == true {
            self = .narrowed
        } else if !Self.more.isDisjoint(with: after.prefix(4)) || !Self.more.isDisjoint(with: near)
            || isJoined && before.allSatisfy(Self.light.contains)
        {
            self = .added
        } else {
            return nil
        }
    }

    private static let articles: Set<String> = ["the", "on", "for", "that", "a"]
    private static let only: Set<String> = ["only", "just", "solely", "alone", "exclusively"]
    private static let more: Set<String> = [
        "too", "also", "aswell", "plus", "additionally", "add", "adding", "likewise", "well", "even",
    ]
    /// Words of a change that leaves nothing of what was.
    private static let replacing: Set<String> = [
        "instead", "make", "change", "switch", "move", "rather", "actually", "reschedule", "push", "no",
        "meant", "mean", "sorry",
    ]
    private static let light: Set<String> = [
        "and", "n", "or", "maybe", "perhaps", "possibly", "on", "for", "the", "at", "i", "could", "can", "do",
        "am", "free", "im", "i'm", "it", "be", "would", "then", "oh", "from",
    ]
}

extension When {
    /// An earlier wish with what this one adds to it or takes from it.
    ///
    /// - Parameters:
    ///   - earlier: the wish that is known.
    ///   - change: what this wish does to it.
    /// - Returns: nil where there is nothing to keep, so that this wish stands for itself.
    package func changing(_ earlier: When, _ change: WhenChange) -> When? {
        guard recur == nil, earlier.recur == nil, !asap, earlier.slots.contains(where: \.saysDay) else {
            return nil
        }
        var whole = earlier
        switch change {
        case .added:
            guard slots.contains(where: \.saysDay) else { return nil }
            whole.slots += slots.filter { !earlier.slots.contains($0) }
        case .narrowed where slots.allSatisfy({ !$0.saysDay && $0.part != nil }):
            let parts = slots.map(\.part)
            whole.slots = earlier.slots.filter { parts.contains($0.part) }
        case .narrowed:
            guard slots.allSatisfy({ $0.saysDay && !$0.saysTime }) else { return nil }
            whole.slots = earlier.slots.compactMap { known in
                slots.lazy.compactMap { known.narrowed(to: $0) }.first
            }
        case .reduced:
            whole.slots = earlier.slots.compactMap { known in
                slots.reduce(Optional(known)) { $0?.without($1) }
            }
        }
        guard !whole.slots.isEmpty, whole.slots != earlier.slots else { return nil }
        whole.asap = false
        whole.flexible = false
        return whole
    }
}

extension When {
    /// An earlier wish where this one only names days of it again: "leave it on Friday", "Wednesday or Thursday morning"; its
    /// times stay, unless this one says others.
    ///
    /// - Parameter earlier: the wish that is known.
    /// - Returns: nil where this one names any other day, or something else.
    package func restating(_ earlier: When) -> When? {
        guard recur == nil, earlier.recur == nil, !slots.isEmpty, slots.allSatisfy(\.isSingleDay) else {
            return nil
        }
        var whole = earlier
        whole.slots = slots.flatMap { slot in
            earlier.slots.filter { $0.isSingleDay && $0.weekday == slot.weekday }.map {
                slot.saysTime ? $0.at(slot) : $0
            }
        }
        let isWhole = slots.allSatisfy { slot in whole.slots.contains { $0.weekday == slot.weekday } }
        return isWhole ? whole : nil
    }

    /// This wish with another part of the day in the place of one of its own: "night, not morning".
    ///
    /// - Parameters:
    ///   - part: a wish that names the part that is wanted.
    ///   - dropped: a wish that names the part that it stands for.
    /// - Returns: nil where either names none, or where this wish has no such part.
    package func rescheduled(to part: When, from dropped: When) -> When? {
        guard let wanted = part.slots.first?.part, let old = dropped.slots.first?.part else { return nil }
        var whole = self
        for index in slots.indices where slots[index].part == old { whole.slots[index].part = wanted }
        return whole == self ? nil : whole
    }

    /// An earlier wish with another hour in the place of one of its own: "4, not 3".
    ///
    /// - Parameters:
    ///   - hour: the hour that is wanted, 1 to 12, or 0 to 23 where it says its half of the day.
    ///   - dropped: the hour that it stands for.
    /// - Returns: nil where the wish has no such hour.
    package func rescheduled(to hour: Int, from dropped: Int) -> When? {
        func moved(_ clock: String?) -> String? {
            let parts = (clock ?? "").split(separator: ":").compactMap { Int($0) }
            guard parts.count == 2, parts[0] == dropped || parts[0] % 12 == dropped % 12 else { return clock }
            let half = hour > 12 || parts[0] < 12 || hour == 12 ? 0 : 12
            return CivilDay.padded((hour + half) % 24, 2) + ":" + CivilDay.padded(parts[1], 2)
        }
        var whole = self
        for index in slots.indices {
            whole.slots[index].t0 = moved(slots[index].t0)
            whole.slots[index].t1 = moved(slots[index].t1)
        }
        return whole == self ? nil : whole
    }
}

extension When.Slot {
    /// It says only what is not wanted.
    fileprivate var onlyExcludes: Bool {
        (!notDays.isEmpty || !notDates.isEmpty || !notTimes.isEmpty) && from == nil && to == nil
            && days.isEmpty && t0 == nil && t1 == nil && part == nil
    }

    /// The weekday of a single day.
    fileprivate var weekday: String? {
        guard isSingleDay, let day = from.flatMap(CivilDay.init(iso:)) else { return nil }
        return WeekdaySet.code(day.weekday)
    }

    /// What of this falls on the days of another; nil where nothing does.
    fileprivate func narrowed(to other: When.Slot) -> When.Slot? {
        let wanted = other.days.isEmpty ? [other.weekday].compactMap(\.self) : other.days
        if isSingleDay { return weekday.map(wanted.contains) == true ? self : nil }
        guard other.isSingleDay || other.from == nil, !wanted.isEmpty else { return nil }
        var slot = self
        slot.days = days.isEmpty ? wanted : days.filter(wanted.contains)
        return slot.days.isEmpty ? nil : slot
    }

    /// This without what another excludes; nil where nothing is left.
    fileprivate func without(_ other: When.Slot) -> When.Slot? {
        if let weekday, other.notDays.contains(weekday) { return nil }
        if let from, isSingleDay, other.notDates.contains(where: { Self.stretch($0, holds: from) }) {
            return nil
        }
        if let part, other.notTimes.contains(part), t0 == nil, t1 == nil { return nil }
        var slot = self
        if days.isEmpty {
            slot.notDays += isSingleDay ? [] : other.notDays.filter { !notDays.contains($0) }
        } else {
            slot.days.removeAll(where: other.notDays.contains)
            if slot.days.isEmpty { return nil }
        }
        slot.notDates += isSingleDay ? [] : other.notDates.filter { !notDates.contains($0) }
        slot.notTimes += other.notTimes.filter { !notTimes.contains($0) }
        return slot
    }

    /// Whether a day lies in a stretch from a first to a last one.
    private static func stretch(_ days: [String], holds day: String) -> Bool {
        guard let first = days.first, let last = days.last else { return false }
        return first <= day && day <= last
    }
}
