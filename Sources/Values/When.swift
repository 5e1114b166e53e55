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

extension When {
    /// What is wished in words for a read-back: "Tuesday, December 1, after 5 PM".
    package var spoken: String { WhenSpeaker.words(for: self) }

    /// A wish that names only a time, with the day of an earlier one, or only a day, with its time; nil where there is nothing to take over.
    package func completed(by earlier: When) -> When? {
        guard let slot = slots.first, let before = earlier.slots.first,
            slots.count == 1 || slots.allSatisfy(\.isPoint), !asap, !flexible, recur == nil,
            earlier.recur == nil
        else { return nil }
        var whole = earlier
        whole.durationMinutes = durationMinutes ?? earlier.durationMinutes
        if slots.allSatisfy({ !$0.saysDay && $0.saysTime }), earlier.slots.allSatisfy(\.saysDay) {
            // "Ten or half past" beside a day: both are on it; and a time beside several days is on each of them.
            let timed = earlier.slots.flatMap { day in slots.map(day.at) }
            whole.slots = timed.enumerated().filter { timed.firstIndex(of: $1) == $0 }.map(\.element)
        } else if slots.count > 1 || earlier.slots.count > 1 {
            return nil
        } else if slot.saysDay, !slot.saysTime, before.saysTime {
            whole.slots = [slot.at(before)]
            whole.asap = false
            whole.flexible = false
        } else {
            return nil
        }
        return whole
    }
}

extension When.Slot {
    /// It says on which days.
    var saysDay: Bool {
        from != nil || to != nil || !days.isEmpty || !notDays.isEmpty || !notDates.isEmpty
    }

    /// It is on one day.
    var isSingleDay: Bool { from != nil && from == to }

    /// It says at what time of the day.
    var saysTime: Bool { t0 != nil || t1 != nil || part != nil || !notTimes.isEmpty }

    /// A point of time and no day.
    fileprivate var isPoint: Bool { t0 != nil && t0 == t1 && !saysDay }

    /// These days at another's time.
    func at(_ other: When.Slot) -> When.Slot {
        var slot = self
        (slot.t0, slot.t1, slot.part) = (other.t0, other.t1, other.part)
        (slot.notTimes, slot.approx) = (other.notTimes, other.approx)
        return slot
    }
}
