/// Says wished times in words that are read again as the same value.
enum WhenSpeaker {
    /// "Tuesday, December 1, after 5 PM or Thursday, December 3".
    static func words(for when: When) -> String {
        var parts: [String] = []
        if when.asap { parts.append("as soon as possible") }
        if when.flexible, when.slots.allSatisfy(isOpen) { parts.append("any time") }
        let slots = when.slots.filter { !isOpen($0) }
        if let recur = when.recur, let rule = RecurrenceWords(rule: recur) {
            parts.append(rule.words)
            // "Every first Monday" names its days already.
            if rule.namesDays {
                parts += slots.map(time).filter { !$0.isEmpty }
            } else if !slots.isEmpty {
                parts.append(words(of: slots))
            }
        } else if !slots.isEmpty {
            parts.append(words(of: slots))
        }
        if let minutes = when.durationMinutes { parts.append("for \(minutes) minutes") }
        return parts.isEmpty ? "any time" : parts.joined(separator: ", ")
    }

    private static func words(of slots: [When.Slot]) -> String {
        if let partial = exceptTimes(slots) { return partial }
        return slots.map(words).joined(separator: ", or ")
    }

    /// "Weekdays but no Fridays after 3 PM": some times of some days are not wanted.
    private static func exceptTimes(_ slots: [When.Slot]) -> String? {
        guard slots.count == 2, let most = slots.first, let some = slots.last, !most.days.isEmpty,
            !some.days.isEmpty, Set(most.days).isDisjoint(with: some.days), most.notTimes.isEmpty,
            some.notTimes.count == 1, let without = some.notTimes.first
        else { return nil }
        var whole = most
        whole.days = WeekdaySet.all.codes.filter { most.days.contains($0) || some.days.contains($0) }
        var rest = some
        (rest.days, rest.notTimes) = (most.days, [])
        guard rest == most else { return nil }
        // "Except Fridays after 3" would leave out the Fridays, and bound the other days.
        return words(for: whole) + " but no " + list(some.days.compactMap(plural)) + " "
            + windowWords(without)
    }

    private static func isOpen(_ slot: When.Slot) -> Bool { slot == When.Slot() }

    private static func words(for slot: When.Slot) -> String {
        let said = [days(slot), time(slot), exceptions(slot)].filter { !$0.isEmpty }.joined(separator: " ")
        return said.hasSuffix(",") ? String(said.dropLast()) : said
    }

    private static func days(_ slot: When.Slot) -> String {
        let names =
            slot.days == WeekdaySet.working.codes
            ? "weekdays"
            : slot.days == WeekdaySet.weekend.codes ? "weekends" : list(slot.days.compactMap(plural))
        let range: String
        switch (slot.from, slot.to) {
        case (let from?, let to?) where from == to: range = day(from)
        case (let from?, let to?):
            // A stretch of most of a year wants its years.
            let years =
                from.prefix(4) == to.prefix(4) && from < to && isLong(from, to) ? ", " + from.prefix(4) : ""
            range = "from \(day(from))\(years) to \(day(to))\(years)"
        case (let from?, nil): range = "from \(day(from)) on"
        case (nil, let to?): range = "until \(day(to))"
        case (nil, nil): return names.isEmpty ? "any day" : names
        }
        return names.isEmpty ? range + "," : "\(names) \(range),"
    }

    private static func time(_ slot: When.Slot) -> String {
        var part = slot.part.flatMap(DayPart.init(rawValue:))?.spoken ?? ""
        if slot.approx, slot.t0 == nil || slot.t0 != slot.t1, !part.isEmpty {
            part = "around " + part.replacing("in the ", with: "the ").replacing("at ", with: "")
        }
        let clock: String
        switch (slot.t0, slot.t1) {
        case (let first?, let last?) where first == last:
            clock = (slot.approx ? "around " : "at ") + hour(first)
        case (let first?, let last?): clock = "between \(hour(first)) and \(hour(last))"
        case (let first?, nil): clock = "after \(hour(first))"
        case (nil, let last?): clock = "before \(hour(last))"
        case (nil, nil): clock = ""
        }
        return [part, clock].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func exceptions(_ slot: When.Slot) -> String {
        var without = slot.notDays.compactMap(plural)
        without += outermost(slot.notDates).compactMap { dates in
            guard let first = dates.first, let last = dates.last else { return nil }
            return first == last ? day(first) : "from \(day(first)) to \(day(last))"
        }
        without += slot.notTimes.map(windowWords)
        return without.isEmpty ? "" : "except \(list(without))"
    }

    /// Without what lies inside another exception: "this week" says Thursday as well.
    private static func outermost(_ stretches: [[String]]) -> [[String]] {
        stretches.enumerated().filter { index, inner in
            !stretches.enumerated().contains { other, outer in
                guard other != index, let first = outer.first, let last = outer.last, let start = inner.first,
                    let end = inner.last, first <= start, end <= last
                else { return false }
                return outer != inner || other < index
            }
        }.map(\.element)
    }

    private static func windowWords(_ window: String) -> String {
        if let part = DayPart(rawValue: window) { return part.spoken }
        let ends = window.split(separator: "-").map(String.init)
        guard let first = ends.first, let last = ends.last else { return window }
        if last == "23:59" { return "after \(hour(first))" }
        if first == last { return "at \(hour(first))" }
        return "between \(hour(first)) and \(hour(last))"
    }

    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    static let weekdayNames = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]

    static func plural(_ code: String) -> String? {
        (0..<7).first { WeekdaySet.code($0) == code }.map { weekdayNames[$0] + "s" }
    }

    /// "Tuesday, December 1"; the year where it is not clear.
    static func day(_ iso: String) -> String {
        guard let day = CivilDay(iso: iso) else { return iso }
        return "\(weekdayNames[day.weekday]), \(monthNames[day.date.month - 1]) \(day.date.day)"
    }

    /// "5 PM", "9:30 AM", "noon".
    static func hour(_ clock: String) -> String {
        let fields = clock.split(separator: ":").compactMap { Int($0) }
        guard fields.count == 2 else { return clock }
        let (hour, minute) = (fields[0] % 24, fields[1])
        if minute == 0, hour == 12 { return "noon" }
        let shown = hour % 12 == 0 ? 12 : hour % 12
        let minutes = minute == 0 ? "" : ":" + CivilDay.padded(minute, 2)
        return "\(shown)\(minutes) \(hour < 12 ? "AM" : "PM")"
    }

    /// More than ten months.
    private static func isLong(_ from: String, _ to: String) -> Bool {
        let months = [from, to].map { Int($0.split(separator: "-").dropFirst().first ?? "") ?? 0 }
        return months[1] - months[0] > 10
    }
}
