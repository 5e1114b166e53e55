/// Says wished times in words that are read again as the same value.
enum WhenSpeaker {
    /// "Tuesday, December 1, after 5 PM or Thursday, December 3".
    static func words(for when: When) -> String {
        var parts: [String] = []
        if when.asap { parts.append("as soon as possible") }
        if when.flexible, when.slots.allSatisfy(isOpen) { parts.append("any time") }
        let slots = when.slots.filter { !isOpen($0) }.map(words)
        if let recur = when.recur { parts.append(Self.recurrence(recur)) }
        if !slots.isEmpty { parts.append(slots.joined(separator: ", or ")) }
        if let minutes = when.durationMinutes { parts.append("for \(minutes) minutes") }
        return parts.isEmpty ? "any time" : parts.joined(separator: ", ")
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
        case (let from?, let to?): range = "from \(day(from)) to \(day(to))"
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
        without += slot.notDates.compactMap { dates in
            guard let first = dates.first, let last = dates.last else { return nil }
            return first == last ? day(first) : "from \(day(first)) to \(day(last))"
        }
        without += slot.notTimes.map { DayPart(rawValue: $0)?.spoken ?? windowWords($0) }
        return without.isEmpty ? "" : "except \(list(without))"
    }

    private static func windowWords(_ window: String) -> String {
        let ends = window.split(separator: "-").map(String.init)
        guard let first = ends.first, let last = ends.last else { return window }
        return "between \(hour(first)) and \(hour(last))"
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    private static let weekdayNames = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]

    private static func plural(_ code: String) -> String? {
        (0..<7).first { WeekdaySet.code($0) == code }.map { weekdayNames[$0] + "s" }
    }

    /// "Tuesday, December 1"; the year where it is not clear.
    static func day(_ iso: String) -> String {
        let fields = iso.split(separator: "-").compactMap { Int($0) }
        guard fields.count == 3, let day = CivilDay(year: fields[0], month: fields[1], day: fields[2]) else {
            return iso
        }
        return "\(weekdayNames[day.weekday]), \(monthNames[fields[1] - 1]) \(fields[2])"
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

    private static func recurrence(_ rule: String) -> String {
        var fields: [String: String] = [:]
        for pair in rule.split(separator: ";") {
            let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
            if halves.count == 2 { fields[halves[0]] = halves[1] }
        }
        let interval = fields["INTERVAL"].flatMap(Int.init) ?? 1
        let unit =
            ["DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"][fields["FREQ"] ?? ""]
            ?? "week"
        return interval == 1 ? "every \(unit)" : "every \(interval) \(unit)s"
    }
}
