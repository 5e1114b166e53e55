/// A part of the day, by the names of the value format.
enum DayPart: String, Sendable, Hashable, CaseIterable {
    case beforeWork = "before_work"
    case earlyMorning = "early_morning"
    case morning
    case lateMorning = "late_morning"
    case midday
    case earlyAfternoon = "early_afternoon"
    case afternoon
    case lateAfternoon = "late_afternoon"
    case earlyEvening = "early_evening"
    case evening
    case night
    case afterWork = "after_work"

    /// Its usual window, in minutes after midnight.
    var window: ClosedRange<Int> {
        switch self {
        case .beforeWork: 7 * 60...9 * 60
        case .earlyMorning: 8 * 60...9 * 60 + 30
        case .morning: 8 * 60...12 * 60
        case .lateMorning: 10 * 60...12 * 60
        case .midday: 11 * 60 + 30...13 * 60 + 30
        case .earlyAfternoon: 12 * 60...14 * 60
        case .afternoon: 12 * 60...17 * 60
        case .lateAfternoon: 15 * 60...17 * 60
        case .earlyEvening: 17 * 60...18 * 60 + 30
        case .evening: 17 * 60...20 * 60
        case .night: 19 * 60...22 * 60
        case .afterWork: 17 * 60...20 * 60
        }
    }

    /// A clock hour without am or pm means the morning in this part of the day.
    var isMorning: Bool {
        switch self {
        case .beforeWork, .earlyMorning, .morning, .lateMorning: true
        default: false
        }
    }

    /// A window said beside the part may be its own, an hour or three away from it.
    func admits(from start: Int?, to end: Int?) -> Bool {
        guard let start, let end else { return true }
        return end >= window.lowerBound - (window.lowerBound > 12 * 60 ? 90 : 180)
            && start <= window.upperBound + (window.upperBound > 17 * 60 ? 180 : 90)
    }

    /// The part with "early" or "late" before it.
    func shifted(late: Bool) -> DayPart {
        switch self {
        case .morning: late ? .lateMorning : .earlyMorning
        case .afternoon: late ? .lateAfternoon : .earlyAfternoon
        case .evening: late ? .night : .earlyEvening
        default: self
        }
    }

    /// The words for a read-back: "in the morning", "after work".
    var spoken: String {
        switch self {
        case .beforeWork: "before work"
        case .afterWork: "after work"
        case .midday: "at midday"
        case .night: "at night"
        case .morning, .afternoon, .evening: "in the \(rawValue)"
        default: "in the \(rawValue.split(separator: "_").joined(separator: " "))"
        }
    }
}

extension When.Slot {
    /// The usual window of the part of the day that it names, in minutes after midnight; nil where it names none.
    package var partWindow: ClosedRange<Int>? { part.flatMap(DayPart.init(rawValue:))?.window }
}
