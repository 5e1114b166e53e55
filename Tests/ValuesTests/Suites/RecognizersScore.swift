import Foundation
import Values

/// Compares what is read with a mapped case.
struct RecognizersScore {
    let expected: RecognizersMeaning
    let line: RecognizersLine
    let reference: String

    /// Whether a recognition means what the case does.
    func passes(_ read: Recognition) -> Bool {
        let values = read.readings.compactMap { reading -> When? in
            if case .when(let when) = reading.value { return when }
            return nil
        }
        if expected.isPast, expected.days.isEmpty { return values.isEmpty }
        if expected.hasPassed, read.status == "past" { return true }
        // A weekday that does not belong to its date, and a date that does not exist, are never taken.
        if read.reason == "weekday_mismatch" || read.reason == "no_such_date" { return true }
        if line.results.allSatisfy({ $0.values.allSatisfy { $0.timex == "PRESENT_REF" } }) {
            return values.contains(where: \.asap)
        }
        if expected.isRepeated {
            return values.contains {
                $0.recur != nil || $0.slots.contains { $0.part != nil }
                    || $0.slots.contains { !$0.days.isEmpty }
            }
        }
        if let minutes = expected.minutes, expected.days.isEmpty, expected.times.isEmpty {
            // A length of days is no length of a session.
            return minutes >= 10 && minutes <= 480
                ? values.contains { $0.durationMinutes == minutes } : values.isEmpty
        }
        return values.contains { when in
            matches(
                when.slots.filter { $0 != When.Slot() }.map { Self.ending($0, after: when.durationMinutes) })
        }
    }

    /// A beginning and a length are a range there.
    private static func ending(_ slot: When.Slot, after minutes: Int?) -> When.Slot {
        guard let minutes, let start = slot.t0?.split(separator: ":").compactMap({ Int($0) }), slot.t1 == nil
        else { return slot }
        let end = start[0] * 60 + start[1] + minutes
        var slot = slot
        slot.t1 = "\(end / 60):\(end % 60)"
        return slot
    }

    private func matches(_ slots: [When.Slot]) -> Bool {
        guard !slots.isEmpty else { return expected.days.isEmpty && expected.times.isEmpty }
        return slots.allSatisfy { slot in
            (expected.days.isEmpty || expected.days.contains { isSameDay($0, slot) })
                && (expected.times.isEmpty
                    || expected.times.contains { $0.contains { isSameTime($0, slot) } })
        } && expected.days.allSatisfy { day in slots.contains { isSameDay(day, $0) } }
    }

    private func isSameDay(_ mine: RecognizersMeaning.Slot, _ slot: When.Slot) -> Bool {
        let today = WhenMeaning.number(String(reference.prefix(10)))
        // Whether the last day of a range counts is a convention, and so are the edges of "early" and "late".
        let slack = mine.isLoose ? 4 : mine.from == mine.to ? 0 : 1
        func near(_ one: Int?, _ other: Int?, isStart: Bool) -> Bool {
            // What began already begins today.
            let one = isStart ? max(one ?? today, today) : one
            let other = isStart ? max(other ?? today, today) : other
            guard let one, let other else { return one == nil && other == nil }
            return abs(one - other) <= slack
        }
        return near(mine.from, slot.from.map(WhenMeaning.number), isStart: true)
            && near(mine.to, slot.to.map(WhenMeaning.number), isStart: false)
    }

    private func isSameTime(_ mine: RecognizersMeaning.Slot, _ slot: When.Slot) -> Bool {
        // Windows of the parts of the day are a convention of each side.
        if slot.part != nil, slot.t0 == nil, slot.t1 == nil { return mine.isLoose || mine.t0 != mine.t1 }
        func minute(_ clock: String?) -> Int? {
            clock.map { $0.split(separator: ":").compactMap { Int($0) } }.map { $0[0] * 60 + $0[1] }
        }
        if slot.part != nil, mine.t0 != mine.t1 || mine.isLoose { return true }
        return minute(slot.t0) == mine.t0 && minute(slot.t1) == mine.t1
    }
}
