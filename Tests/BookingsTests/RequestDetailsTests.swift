import Bookings
import Dialogue
import Sessions
import Testing
import Understanding

@Suite struct ShowingARequest {
    private func lines(_ stored: StoredRequest) -> [String] {
        RequestDetails(clock: LocalTime(LocalTimeZone.newYork)).lines(stored)
    }

    @Test func `the signs come first, what is open before all`() {
        let signs = [
            Sample.sign("night", .doctor, .denied), Sample.sign("leg", words: "numb leg"),
            Sample.sign(
                "emergency", .emergency, .cleared, words: "w", settledBy: "my doctor said it is fine"),
            Sample.sign("danger", .danger),
        ]
        #expect(
            lines(Sample.stored(status: .held, signs: signs, remarks: ["A minor."])) == [
                "Request K7M4-XR96  held",
                "received 2026-11-23 17:05, changed 2026-11-23 17:06 (America/New_York)", "",
                "Warning signs",
                "! sign danger: OPEN, not looked at by a doctor as far as is known (written 2026-11-23 17:05)",
                "! sign leg: OPEN, not looked at by a doctor as far as is known (written 2026-11-23 17:05)",
                "    raised by: numb leg",
                "  sign emergency: cleared by a doctor, by the visitor's word (written 2026-11-23 17:05)",
                "    raised by: w", "    settled 2026-11-23 17:07 by: my doctor said it is fine",
                "  sign night: answered no (written 2026-11-23 17:05)", "", "Name: Dana",
                "Phone: 518-555-0177",
                "When: Tuesday, December 1, after 5 PM", "    typed: dec 1 after five", "", "Remarks",
                "  A minor.",
            ])
    }

    @Test func `no signs is said, never left out`() {
        #expect(lines(Sample.stored()).contains("Warning signs: none asked or heard"))
    }

    @Test func `a visitor's words stay on their line`() {
        let stored = Sample.stored(entries: [Sample.note("sore\nRequest X\u{1B}[2J")])
        #expect(lines(stored).last == "What bothers you: sore Request X␛[2J")
    }
}
