/// A clock time as it was said.
struct ClockTime: Sendable, Hashable {
    /// Which half of the day was said.
    enum Half: Sendable, Hashable {
        case morning, afternoon
        /// None was said: the hour decides.
        case unsaid
        /// The hour is of 24.
        case full
    }

    /// The hour as said, 0 to 24.
    var hour: Int
    /// The minute.
    var minute: Int = 0
    /// Which half of the day.
    var half: Half = .unsaid
    /// The zone that was named, an IANA identifier.
    var zone: String?
}

/// A time of the day as it was said.
indirect enum TimeExpression: Sendable, Hashable {
    /// A point.
    case point(ClockTime)
    /// From one to the other.
    case range(ClockTime, ClockTime)
    /// Bounded on one side; `before` and `after` do not include the time, which a point of time cannot show.
    case bounded(DateBound, ClockTime)
    /// A part of the day.
    case part(DayPart)
    /// From one part of the day to another.
    case parts(DayPart, DayPart)
    /// Bounded by a part of the day: "not before the afternoon".
    case boundedByPart(DateBound, DayPart)
    /// So many minutes from now.
    case fromNow(Int)
    /// All of them at once: "in the afternoon, after three".
    case all([TimeExpression])
    /// Around it.
    case around(TimeExpression)
    /// One or the other: "ten to four" may be a point or a range.
    case either(TimeExpression, TimeExpression)
    /// No limit.
    case any
}
