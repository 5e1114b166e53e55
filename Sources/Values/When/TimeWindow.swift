/// A window of the day; minutes after midnight.
struct TimeWindow: Sendable, Hashable {
    var t0: Int?
    var t1: Int?
    var part: DayPart?
    var approx = false
    /// A day that the window itself says, in "in an hour".
    var day: CivilDay?

    /// The window of one day's clock, and by how many days it lies beside the day said: a time of another zone may.
    var wrapped: (window: TimeWindow, days: Int)? {
        let edges = [t0, t1].compactMap { $0 }
        guard let first = edges.first, edges.contains(where: { !(0...1440).contains($0) }) else {
            return (self, 0)
        }
        let days = first < 0 ? -1 : first >= 1440 ? 1 : 0
        var moved = self
        moved.t0 = t0.map { $0 - days * 1440 }
        moved.t1 = t1.map { $0 - days * 1440 }
        let isWhole = [moved.t0, moved.t1].compactMap { $0 }.allSatisfy { (0...1440).contains($0) }
        return isWhole ? (moved, days) : nil
    }

    /// The last minute that lies in it.
    var end: Int? { t1 ?? (t0 == nil ? part?.window.upperBound : nil) }

    /// Both at once; nil where they have no minute in common.
    func intersection(_ other: TimeWindow) -> TimeWindow? {
        var both = TimeWindow()
        both.t0 = [t0, other.t0].compactMap { $0 }.max()
        both.t1 = [t1, other.t1].compactMap { $0 }.min()
        both.part = part ?? other.part
        if let mine = part, let theirs = other.part, mine != theirs {
            guard both.narrow(to: mine, and: theirs) else { return nil }
        }
        both.approx = approx || other.approx
        both.day = day ?? other.day
        if let first = both.t0, let last = both.t1, first > last { return nil }
        // "10 am in the evening".
        if let part = both.part, !part.admits(from: both.t0 ?? both.t1, to: both.t1 ?? both.t0) { return nil }
        if both.leavesNothing { return nil }
        // A point says more than the part of the day it lies in.
        if both.t0 != nil, both.t0 == both.t1 { both.part = nil }
        return both
    }

    /// "Mornings before 6", "an afternoon after 6": the limit lies an hour or more outside of the part of the day.
    private var leavesNothing: Bool {
        guard let part else { return false }
        if t0 == nil, let t1 { return t1 < part.window.lowerBound - 60 }
        if t1 == nil, let t0 { return t0 >= part.window.upperBound + 60 }
        return false
    }

    /// Two parts of the day at once: the one that lies in the other; false where they have nothing in common.
    private mutating func narrow(to one: DayPart, and other: DayPart) -> Bool {
        let start = max(one.window.lowerBound, other.window.lowerBound)
        let end = min(one.window.upperBound, other.window.upperBound)
        guard start < end else { return false }
        if one.window == start...end {
            part = one
        } else if other.window == start...end {
            part = other
        } else {
            part = nil
            t0 = max(t0 ?? 0, start)
            t1 = min(t1 ?? 1440, end)
        }
        return true
    }
}
