/// The words of time, with their short forms and common slips.
enum Lexicon {
    /// Returns the meaning of a word of time; nil for any other word.
    static func meaning(of word: String) -> Lexeme.Meaning? {
        if let exact = words[word] { return exact }
        // "Fourish".
        if word.utf8.count > 5, word.hasSuffix("ish"),
            case .number(let hour)? = words[String(word.dropLast(3))], (1...12).contains(hour)
        {
            return .clock(ClockTime(hour: hour))
        }
        guard word.utf8.count >= 5 else { return nil }
        return Misspelling.correction(of: word).flatMap { words[$0] }
    }

    /// A word that is nothing but one of time, spelled right: a weekday, a part of the day; no zone.
    static func isTime(_ word: String) -> Bool {
        if case .zone? = words[word] { return false }
        return words[word] != nil
    }

    /// Every word with its meaning.
    static let words: [String: Lexeme.Meaning] = {
        var table: [String: Lexeme.Meaning] = [:]
        for (index, names) in weekdays.enumerated() {
            for name in names { table[name] = .weekday(index, isPlural: false) }
        }
        for (index, names) in pluralWeekdays.enumerated() {
            for name in names { table[name] = .weekday(index, isPlural: true) }
        }
        for (index, names) in months.enumerated() {
            for name in names { table[name] = .month(index + 1) }
        }
        for (number, names) in numbers { for name in names { table[name] = .number(number) } }
        for (number, name) in ordinals { table[name] = .ordinal(number) }
        for (unit, names) in units { for name in names { table[name] = .unit(unit) } }
        for (part, names) in parts { for name in names { table[name] = .part(part, isPlural: false) } }
        for (part, names) in pluralParts { for name in names { table[name] = .part(part, isPlural: true) } }
        for (offset, names) in relativeDays { for name in names { table[name] = .relativeDay(offset) } }
        for (zone, names) in zones { for name in names { table[name] = .zone(zone) } }
        for name in ["weekday", "workday", "weekdy"] { table[name] = .workdays(isPlural: false) }
        for name in ["weekdays", "workdays", "wkdays", "weekday's"] {
            table[name] = .workdays(isPlural: true)
        }
        for name in ["weekend", "wkend", "wknd", "weeknd"] { table[name] = .weekend(isPlural: false) }
        for name in ["weekends", "wkends", "wknds", "weekend's"] { table[name] = .weekend(isPlural: true) }
        table["noon"] = .clock(ClockTime(hour: 12, half: .full))
        table["midday"] = .part(.midday, isPlural: false)
        table["noonthirty"] = .clock(ClockTime(hour: 12, minute: 30, half: .full))
        table["noonish"] = .clock(ClockTime(hour: 12, half: .full))
        table["midnight"] = .clock(ClockTime(hour: 0, half: .full))
        return table
    }()

    private static let weekdays: [[String]] = [
        ["monday", "mon", "mnday", "munday", "monady"],
        ["tuesday", "tue", "tues", "tuseday", "teusday", "tusday", "tuesdsay"],
        [
            "wednesday", "wed", "weds", "wednes", "wensday", "wendsday", "wednsday", "wedsday", "wedensday",
            "weddnesday",
        ],
        [
            "thursday", "thu", "thur", "thurs", "thrusday", "thirsday", "thrs", "thusday", "thurday",
            "thursdy",
        ],
        ["friday", "fri", "firday", "frday", "fryday"],
        ["saturday", "sat", "saterday", "satruday", "saturdy", "satuday"],
        ["sunday", "sun", "sundy", "snday"],
    ]

    private static let pluralWeekdays: [[String]] = [
        ["mondays", "mons", "monday's"], ["tuesdays", "tuesday's"],
        ["wednesdays", "wednesday's", "wensdays"],
        ["thursdays", "thursday's"], ["fridays", "fris", "friday's"], ["saturdays", "sats", "saturday's"],
        ["sundays", "suns", "sunday's"],
    ]

    private static let months: [[String]] = [
        ["january", "jan", "januray"], ["february", "feb", "febuary", "februrary"], ["march", "mar"],
        ["april", "apr"], ["may"], ["june", "jun"], ["july", "jul"], ["august", "aug"],
        ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
        ["december", "dec", "decemeber"],
    ]

    private static let numbers: [Int: [String]] = [
        0: ["zero"], 1: ["one"], 2: ["two"], 3: ["three"], 4: ["four"], 5: ["five"], 6: ["six"], 7: ["seven"],
        8: ["eight"], 9: ["nine"], 10: ["ten"], 11: ["eleven"], 12: ["twelve"], 13: ["thirteen"],
        14: ["fourteen"], 15: ["fifteen"], 16: ["sixteen"], 17: ["seventeen"], 18: ["eighteen"],
        19: ["nineteen"], 20: ["twenty"], 30: ["thirty"], 40: ["forty", "fourty"], 45: ["fourtyfive"],
        50: ["fifty"], 60: ["sixty"], 90: ["ninety"],
    ]

    private static let ordinals: [(Int, String)] = [
        (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"), (7, "seventh"),
        (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"),
        (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"),
        (19, "nineteenth"), (20, "twentieth"), (30, "thirtieth"), (12, "twelveth"), (31, "thirtyfirst"),
        (21, "twentyfirst"),
    ]

    private static let units: [Lexeme.Unit: [String]] = [
        .minute: ["minute", "minutes", "min", "mins", "mintues", "minuets"],
        .hour: ["hour", "hours", "hr", "hrs", "hour's", "hours'", "h"],
        .day: ["day", "days", "day's", "days'"], .workday: ["weekdayz"],
        .week: ["week", "weeks", "wk", "wks", "week's", "weeks'", "workweek"],
        .fortnight: ["fortnight", "fortnights"], .month: ["month", "months", "month's", "mo", "mos"],
        .year: ["year", "years", "yr", "yrs", "year's"],
    ]

    private static let parts: [DayPart: [String]] = [
        .morning: [
            "morning", "morn", "mornin", "mornig", "morining", "mornng", "mornin'", "am", "forenoon",
            "fornoon",
        ],
        .afternoon: [
            "afternoon", "arvo", "aft", "afternon", "aftrnoon", "afternoo", "aftrnon", "aftnoon", "aftanoon",
            "pm", "afternoonish",
        ],
        .evening: ["evening", "eve", "evenin", "evning", "evenning", "eveing", "evnin", "evng", "evenng"],
        .night: ["night", "nite", "nighttime", "overnight"],
        .midday: ["lunchtime", "lunch", "noontime", "lunchbreak"],
        .earlyEvening: ["suppertime", "dinnertime", "sundown", "dusk"], .afterWork: ["afterwork"],
        .earlyMorning: ["dawn", "sunrise"],
    ]

    private static let pluralParts: [DayPart: [String]] = [
        .morning: ["mornings", "ams", "forenoons"], .afternoon: ["afternoons", "pms"],
        .evening: ["evenings", "eves"],
        .night: ["nights", "nites"], .midday: ["lunchtimes"],
    ]

    private static let relativeDays: [Int: [String]] = [
        0: ["today", "2day", "tday", "todays", "today's"],
        1: [
            "tomorrow", "tomorow", "tommorow", "tommorrow", "tmrw", "tmr", "tmrow", "tomm", "2moro",
            "2morrow", "tmw",
            "tmmrw", "tomorrow's", "tomorrows", "tomoro", "tommorw", "tomrrow", "morrow", "tmrrw", "tomorro",
            "tomoz", "tomoro's",
        ],
        -1: ["yesterday", "yesterdays"],
    ]

    private static let zones: [String: [String]] = [
        "America/New_York": ["est", "edt", "et", "eastern"],
        "America/Chicago": ["cst", "cdt", "ct", "central"],
        "America/Denver": ["mst", "mdt", "mt", "mountain"],
        "America/Los_Angeles": ["pst", "pdt", "pt", "pacific"], "America/Anchorage": ["akst", "alaska"],
        "Pacific/Honolulu": ["hst", "hawaii", "hawaiian"], "Etc/UTC": ["utc", "gmt", "zulu"],
        "Europe/London": ["bst"], "Europe/Paris": ["cet", "cest"], "Asia/Kolkata": ["ist"],
    ]
}
