/// A token, or a few, with the meaning that it has when times are spoken of.
struct Lexeme: Sendable, Hashable {
    /// A unit of time.
    enum Unit: Sendable, Hashable {
        case minute, hour, day, workday, week, fortnight, month, year
    }

    /// What it means.
    enum Meaning: Sendable, Hashable {
        case weekday(Int, isPlural: Bool)
        /// "weekday", "weekdays".
        case workdays(isPlural: Bool)
        case weekend(isPlural: Bool)
        case month(Int)
        case number(Int)
        case ordinal(Int)
        case part(DayPart, isPlural: Bool)
        case unit(Unit)
        case holiday(Holiday)
        /// So many days from today.
        case relativeDay(Int)
        case clock(ClockTime)
        /// A numeric date, its fields in the order typed.
        case numericDate([Int], isISO: Bool)
        /// A time zone, an IANA identifier.
        case zone(String)
        case word
        case mark
        case lineEnd
    }

    /// What it means.
    var meaning: Meaning
    /// Its normalised text, words joined by spaces.
    var text: String
    /// The tokens it stands for.
    var tokens: Range<Int>
    /// Nothing stands between it and the lexeme before.
    var isGlued: Bool
    /// A number was typed in digits.
    var isDigits = false
}
