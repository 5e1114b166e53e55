/// What a message wishes, before the clock gives it a meaning.
struct WhenWish: Sendable, Hashable {
    /// Dates that share their times; each date with each time is one alternative.
    struct Group: Sendable, Hashable {
        var dates: [DateExpression]
        var times: [TimeExpression]
        /// Up to which lexeme it was said.
        var end = 0
    }

    /// What is not wanted: a date, a time, or a time on a date.
    struct Exclusion: Sendable, Hashable {
        var date: DateExpression?
        var time: TimeExpression?
        /// The time wished just before it: "after 4, not morning" only tells one from the other.
        var beside: TimeExpression?
        /// At which lexeme it was said.
        var start = 0
    }

    /// The alternatives.
    var groups: [Group] = []
    /// What is not wanted in any of them.
    var exclusions: [Exclusion] = []
    /// The visitor is in a hurry.
    var isUrgent = false
    /// The visitor has no preference.
    var isFlexible = false
    /// A repetition.
    var recurrence: Recurrence?
    /// A session's length in minutes.
    var duration: Int?
    /// It points at a time that was not said.
    var isDangling = false
    /// The lexemes that all this was read from.
    var lexemes: [Range<Int>] = []

    /// It names a day, a time or a hurry: words of indifference alone may speak of anything.
    var isSubstantial: Bool {
        isUrgent || !exclusions.isEmpty
            || groups.contains { $0.dates.contains { $0 != .any } || $0.times.contains { $0 != .any } }
    }

    /// Nothing was wished.
    var isEmpty: Bool {
        groups.isEmpty && exclusions.isEmpty && !isUrgent && !isFlexible && recurrence == nil
            && duration == nil
    }
}
