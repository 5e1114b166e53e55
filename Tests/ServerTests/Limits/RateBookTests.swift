import Sessions
import Testing

@testable import Server

@Suite("How fast sessions speak, over all connections")
struct RateBookTests {
    private static func book(rate: Double = 5, burst: Int = 2) -> RateBook {
        var limits = ServiceLimits()
        (limits.rate, limits.burst) = (rate, burst)
        return RateBook(limits)
    }

    private static func key(_ session: String, of relay: String = "r") -> SessionKey {
        SessionKey(relay: relay, session: session)
    }

    @Test("Each session of each relay has its own rate")
    func keys() {
        let book = Self.book()
        for _ in 0..<2 { #expect(book.take(for: Self.key("a"), at: .seconds(10)) == nil) }
        #expect(book.take(for: Self.key("a"), at: .seconds(10)) == .milliseconds(200))
        #expect(book.take(for: Self.key("b"), at: .seconds(10)) == nil)
        #expect(book.take(for: Self.key("a", of: "q"), at: .seconds(10)) == nil)
        #expect(book.take(for: Self.key("a"), at: .milliseconds(10_200)) == nil)
    }

    @Test("Sessions that have not spoken lately are forgotten, those that have are not")
    func forgets() {
        let book = Self.book()
        for number in 0..<1024 { _ = book.take(for: Self.key("\(number)"), at: .seconds(10)) }
        let hasty = Self.key("hasty")
        for _ in 0..<2 { _ = book.take(for: hasty, at: .milliseconds(10_300)) }
        #expect(book.count == 1)
        for number in 0..<5000 { _ = book.take(for: Self.key("\(number)"), at: .milliseconds(10_300)) }
        #expect(book.take(for: hasty, at: .milliseconds(10_300)) != nil)
    }

    @Test("Without a rate nothing is written down")
    func noRate() {
        let book = Self.book(rate: 0)
        for _ in 0..<100 { #expect(book.take(for: Self.key("a"), at: .zero) == nil) }
        #expect(book.count == 0)
    }

    @Test("From any number of threads a session gets its burst and no more")
    func together() async {
        let book = Self.book(burst: 50)
        let taken = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<100).count { _ in book.take(for: Self.key("a"), at: .seconds(10)) == nil }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(taken == 50)
    }
}
