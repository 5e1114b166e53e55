import Sessions
import Testing

@testable import Bookings

@Suite struct SummingUp {
    private let clock = LocalTime(LocalTimeZone.newYork)

    @Test func `open ones are marked, and held ones more so`() {
        let marks = [RequestStatus.requested, .held, .contacted, .done, .withdrawn].map {
            RequestSummary(Sample.stored(status: $0), clock: clock).mark
        }
        #expect(marks == ["*", "!", " ", " ", " "])
    }

    @Test func `name, contact and wish are told apart, and harmless`() {
        let summary = RequestSummary(Sample.stored(name: "Da\u{1B}[0mna"), clock: clock)
        #expect(summary.name == "Da␛[0mna")
        #expect(summary.contact == "518-555-0177")
        #expect(summary.wish == "Tuesday, December 1, after 5 PM")
        #expect(summary.received == "2026-11-23 17:05")
    }
}
