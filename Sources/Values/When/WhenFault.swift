/// Why a date or a time cannot be kept; the raw value is the reason code.
enum WhenFault: String, Error, Sendable, Hashable, CaseIterable {
    /// It has passed.
    case past = "in_the_past"
    /// The calendar has no such date.
    case noSuchDate = "no_such_date"
    /// No clock shows such a time.
    case noSuchTime = "no_such_time"
    /// The weekday does not belong to the date.
    case weekdayMismatch = "weekday_mismatch"
    /// A date or a time stands beside the wish, and no rule says what it does there.
    case unclear
    /// The end lies before the beginning.
    case reversed = "reversed_range"
    /// What is left has no day or no minute.
    case contradiction
}
