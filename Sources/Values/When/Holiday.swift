/// A holiday that visitors name as a date.
enum Holiday: Sendable, Hashable {
    /// The same date each year.
    case fixed(month: Int, day: Int)
    /// The so-manyth weekday of a month, and days after it; -1 is the last.
    case floating(month: Int, weekday: Int, nth: Int, plus: Int = 0)
    /// Days after Easter Sunday.
    case easter(plus: Int)

    /// The day in a year.
    func day(in year: Int) -> CivilDay? {
        switch self {
        case .fixed(let month, let day):
            return CivilDay(year: year, month: month, day: day)
        case .floating(let month, let weekday, let nth, let plus):
            return CivilDay.nth(nth, weekday: weekday, month: month, year: year).map { $0 + plus }
        case .easter(let plus):
            return Self.easter(in: year).map { $0 + plus }
        }
    }

    /// Easter Sunday by the Gregorian computus in the form printed in Nature, 1876.
    private static func easter(in year: Int) -> CivilDay? {
        let golden = year % 19
        let (century, rest) = (year / 100, year % 100)
        let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let lag = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let correction = (golden + 11 * epact + 22 * lag) / 451
        let sum = epact + lag - 7 * correction + 114
        return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    /// Names, their words joined by single spaces.
    static let named: [String: Holiday] = [
        "thanksgiving": .floating(month: 11, weekday: 3, nth: 4),
        "turkey day": .floating(month: 11, weekday: 3, nth: 4),
        "black friday": .floating(month: 11, weekday: 3, nth: 4, plus: 1),
        "cyber monday": .floating(month: 11, weekday: 3, nth: 4, plus: 4),
        "christmas": .fixed(month: 12, day: 25), "xmas": .fixed(month: 12, day: 25),
        "x-mas": .fixed(month: 12, day: 25),
        "christmas eve": .fixed(month: 12, day: 24), "xmas eve": .fixed(month: 12, day: 24),
        "boxing day": .fixed(month: 12, day: 26),
        "new year's eve": .fixed(month: 12, day: 31), "new years eve": .fixed(month: 12, day: 31),
        "new year eve": .fixed(month: 12, day: 31), "nye": .fixed(month: 12, day: 31),
        "new year's day": .fixed(month: 1, day: 1), "new years day": .fixed(month: 1, day: 1),
        "new year's": .fixed(month: 1, day: 1), "new years": .fixed(month: 1, day: 1),
        "new year": .fixed(month: 1, day: 1), "new year day": .fixed(month: 1, day: 1),
        "mlk day": .floating(month: 1, weekday: 0, nth: 3),
        "martin luther king day": .floating(month: 1, weekday: 0, nth: 3),
        "valentine's day": .fixed(month: 2, day: 14), "valentines day": .fixed(month: 2, day: 14),
        "valentine's": .fixed(month: 2, day: 14), "valentines": .fixed(month: 2, day: 14),
        "valentine day": .fixed(month: 2, day: 14), "groundhog day": .fixed(month: 2, day: 2),
        "presidents day": .floating(month: 2, weekday: 0, nth: 3),
        "presidents' day": .floating(month: 2, weekday: 0, nth: 3),
        "president's day": .floating(month: 2, weekday: 0, nth: 3),
        "st patrick's day": .fixed(month: 3, day: 17), "st patricks day": .fixed(month: 3, day: 17),
        "saint patrick's day": .fixed(month: 3, day: 17), "april fools": .fixed(month: 4, day: 1),
        "april fool's day": .fixed(month: 4, day: 1), "good friday": .easter(plus: -2),
        "easter": .easter(plus: 0), "easter sunday": .easter(plus: 0), "easter monday": .easter(plus: 1),
        "earth day": .fixed(month: 4, day: 22), "cinco de mayo": .fixed(month: 5, day: 5),
        "mother's day": .floating(month: 5, weekday: 6, nth: 2),
        "mothers day": .floating(month: 5, weekday: 6, nth: 2),
        "memorial day": .floating(month: 5, weekday: 0, nth: -1),
        "father's day": .floating(month: 6, weekday: 6, nth: 3),
        "fathers day": .floating(month: 6, weekday: 6, nth: 3),
        "juneteenth": .fixed(month: 6, day: 19),
        "independence day": .fixed(month: 7, day: 4), "july fourth": .fixed(month: 7, day: 4),
        "labor day": .floating(month: 9, weekday: 0, nth: 1),
        "labour day": .floating(month: 9, weekday: 0, nth: 1),
        "columbus day": .floating(month: 10, weekday: 0, nth: 2),
        "indigenous peoples day": .floating(month: 10, weekday: 0, nth: 2),
        "halloween": .fixed(month: 10, day: 31), "veterans day": .fixed(month: 11, day: 11),
        "veteran's day": .fixed(month: 11, day: 11),
        "election day": .floating(month: 11, weekday: 0, nth: 1, plus: 1),
        "st nicholas day": .fixed(month: 12, day: 6), "epiphany": .fixed(month: 1, day: 6),
    ]
}

extension CivilDay {
    /// Returns the so-manyth weekday of a month, counted from its end for a negative number.
    static func nth(_ nth: Int, weekday: Int, month: Int, year: Int) -> CivilDay? {
        guard nth != 0, let first = CivilDay(year: year, month: month, day: 1) else { return nil }
        if nth > 0 {
            let day = first.onOrAfter(weekday: weekday) + 7 * (nth - 1)
            return day.date.month == month ? day : nil
        }
        let last = first + (CivilDay.length(ofMonth: month, year: year) - 1)
        let day = last - (last.weekday - weekday + 7) % 7 + 7 * (nth + 1)
        return day.date.month == month ? day : nil
    }
}
