import Testing

@testable import Values

struct WishRepeatsTests {
    private static let six = TimeExpression.point(ClockTime(hour: 6, half: .afternoon))
    private static let friday = DateExpression.day(.weekday(4))

    @Test func `a day said again with its time is one wish`() {
        let bare = WhenWish.Group(dates: [Self.friday], times: [.any])
        let timed = WhenWish.Group(dates: [Self.friday], times: [Self.six])
        #expect(WishRepeats.removed(from: [bare, timed]) == [timed])
    }

    @Test func `an hour said again with its days is one wish`() {
        let hour = WhenWish.Group(dates: [.any], times: [Self.six])
        let days = WhenWish.Group(
            dates: [.weekdays(.working)], times: [.bounded(.after, ClockTime(hour: 6))])
        #expect(WishRepeats.removed(from: [hour, days]) == [days])
    }

    @Test func `another hour is another wish`() {
        let hour = WhenWish.Group(dates: [.any], times: [Self.six])
        let other = WhenWish.Group(dates: [Self.friday], times: [.point(ClockTime(hour: 3))])
        #expect(WishRepeats.removed(from: [hour, other]) == [hour, other])
    }
}
