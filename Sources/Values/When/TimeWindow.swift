/// A window of the day; minutes after midnight.
struct TimeWindow: Sendable, Hashable {
    var t0: Int?
    var t1: Int?
    var part: DayPart?
    var approx = false
    /// A day that the window itself says, in "in an hour".
    var day: CivilDay?

    /// The last minute that lies in it.
    var end: Int? { t1 ?? (t0 == nil ? part?.window.upperBound : nil) }

    /// Both at once; nil where they have no minute in common.
    func intersection(_ other: TimeWindow) -> TimeWindow? {
        var both = TimeWindow()
        both.t0 = [t0, other.t0].compactMap { $0 }.max()
        both.t1 = [t1, other.t1].compactMap { $0 }.min()
        both.part = part ?? other.part
        both.approx = approx || other.approx
        both.day = day ?? other.day
        if let first = both.t0, let last = both.t1, first > last { return nil }
        // A point says more than the part of the day it lies in.
        if both.t0 != nil, both.t0 == both.t1 { both.part = nil }
        return both
    }
}
