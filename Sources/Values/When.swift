/// One reading of one or more wished times.
///
/// Dates are ISO 8601 (`2026-12-01`), times are local `HH:MM`, weekdays are RFC 5545 codes (`MO`).
package struct When: Sendable, Hashable, Codable {
    /// One alternative; every limit that is nil is open.
    package struct Slot: Sendable, Hashable, Codable {
        /// The first day, inclusive.
        package var from: String?
        /// The last day, inclusive; equal to ``from`` for a single day.
        package var to: String?
        /// The weekdays meant within the range; empty for all.
        package var days: [String]
        /// Weekdays that are excluded.
        package var notDays: [String]
        /// Days that are excluded, each a first and a last day.
        package var notDates: [[String]]
        /// The earliest time; equal to ``t1`` for a point of time.
        package var t0: String?
        /// The latest time.
        package var t1: String?
        /// A part of the day: `morning`, `after_work`.
        package var part: String?
        /// Excluded parts, or windows as `HH:MM-HH:MM`.
        package var notTimes: [String]
        /// The time is "around" the one given.
        package var approx: Bool

        /// Describes one alternative; without arguments, any time of any day.
        package init(
            from: String? = nil, to: String? = nil, days: [String] = [], notDays: [String] = [],
            notDates: [[String]] = [], t0: String? = nil, t1: String? = nil, part: String? = nil,
            notTimes: [String] = [], approx: Bool = false
        ) {
            self.from = from
            self.to = to
            self.days = days
            self.notDays = notDays
            self.notDates = notDates
            self.t0 = t0
            self.t1 = t1
            self.part = part
            self.notTimes = notTimes
            self.approx = approx
        }
    }

    /// The alternatives of this reading.
    package var slots: [Slot]
    /// The visitor is in a hurry.
    package var asap: Bool
    /// The visitor has no preference within the limits given.
    package var flexible: Bool
    /// A repetition, as an RFC 5545 RRULE without its name: `FREQ=WEEKLY;BYDAY=SU`.
    package var recur: String?
    /// The wished length of a session, in minutes.
    package var durationMinutes: Int?

    /// Describes one reading.
    package init(
        slots: [Slot], asap: Bool = false, flexible: Bool = false, recur: String? = nil,
        durationMinutes: Int? = nil
    ) {
        self.slots = slots
        self.asap = asap
        self.flexible = flexible
        self.recur = recur
        self.durationMinutes = durationMinutes
    }
}
