/// Why a date or a time cannot be kept; the raw value is the reason code.
enum WhenFault: String, Error, Sendable, Hashable {
    /// It has passed.
    case past = "in_the_past"
    /// The calendar has no such date.
    case noSuchDate = "no_such_date"
    /// The weekday does not belong to the date.
    case weekdayMismatch = "weekday_mismatch"
    /// The end lies before the beginning.
    case reversed = "reversed_range"
    /// What is left has no day or no minute.
    case contradiction
}
