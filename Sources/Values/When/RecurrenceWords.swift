/// A repetition in words that are read again as the same rule.
struct RecurrenceWords {
    /// "Every week", "the first Monday of every month".
    let words: String
    /// The words name the days, so that nothing else has to.
    let namesDays: Bool

    /// Reads a rule of RFC 5545; nil for one that has no words here.
    init?(rule: String) {
        var fields: [String: String] = [:]
        for pair in rule.split(separator: ";") {
            let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
            if halves.count == 2 { fields[halves[0]] = halves[1] }
        }
        guard
            let unit = ["DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"][
                fields["FREQ"] ?? ""]
        else { return nil }
        let interval = fields["INTERVAL"].flatMap(Int.init) ?? 1
        let every = interval == 1 ? "every \(unit)" : "every \(interval) \(unit)s"
        if interval == 1, let day = fields["BYMONTHDAY"].flatMap(Int.init) {
            (words, namesDays) = ("the \(Self.ordinal(day)) of \(every)", true)
        } else if interval == 1, let nth = fields["BYDAY"].flatMap(Self.nth) {
            (words, namesDays) = ("the \(nth) of \(every)", true)
        } else {
            (words, namesDays) = (every, false)
        }
    }

    /// "First Monday" of `1MO`, "last Friday" of `-1FR`; nil without a number.
    private static func nth(_ byDay: String) -> String? {
        let code = String(byDay.suffix(2))
        guard let number = Int(byDay.dropLast(2)),
            let day = (0..<7).first(where: { WeekdaySet.code($0) == code })
        else { return nil }
        let names = [-1: "last", 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"]
        return names[number].map { $0 + " " + WhenSpeaker.weekdayNames[day] }
    }

    private static func ordinal(_ day: Int) -> String {
        let isTeen = (11...13).contains(day)
        return "\(day)" + (isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][day % 10] ?? "th")
    }
}
