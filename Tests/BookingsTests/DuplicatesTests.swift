import Bookings
import Dialogue
import Sessions
import Testing
import Values

@Suite("Requests that may be the same wish twice")
struct DuplicatesTests {
    private func phone(_ e164: String, typed: String) -> BookingRequest.Entry {
        Sample.entry("phone", "Phone", .phone, .phone([PhoneNumber(e164: e164, typed: typed)]), spoken: typed)
    }

    @Test("The same number, however it was typed, marks both")
    func same() {
        let first = Sample.stored("2345-6789", entries: [phone("+15185550177", typed: "518-555-0177")])
        let second = Sample.stored("K7M4-XR96", entries: [phone("+15185550177", typed: "(518) 555 0177")])
        let duplicates = Duplicates(among: [first, second])
        #expect(duplicates.others(of: first) == ["K7M4-XR96"])
        #expect(duplicates.others(of: second) == ["2345-6789"])
    }

    @Test("Another number, no number, and a request that was taken back mark nothing")
    func different() {
        let first = Sample.stored("2345-6789")
        let others = [
            Sample.stored("A", entries: [phone("+15185550178", typed: "518-555-0178")]),
            Sample.stored("B", entries: []),
            Sample.stored("C", status: .withdrawn),
        ]
        #expect(Duplicates(among: [first] + others).others(of: first).isEmpty)
    }

    @Test("A duplicate is told above the warning signs, and nothing is where there is none")
    func told() {
        let details = RequestDetails(clock: LocalTime(LocalTimeZone.newYork))
        #expect(
            details.lines(Sample.stored(), duplicates: ["2345-6789"])[2] == "possible duplicate of 2345-6789")
        #expect(!details.lines(Sample.stored()).contains { $0.contains("duplicate") })
    }
}
