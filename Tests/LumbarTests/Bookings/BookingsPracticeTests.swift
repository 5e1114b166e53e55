import Bookings
import Foundation
import Testing

@testable import lumbar

@Suite("What the script says of the practice")
struct BookingsPracticeTests {
    @Test("Its name is the organizer's; an e-mail address only where the script has one")
    func shipped() {
        let practice = BookingsPractice(in: [
            "LUMBAR_SCRIPT": Shop.root.appending(path: ScriptArgument.shipped).path
        ])
        #expect(practice.organizer == CalendarOrganizer(name: "Taylor Manual Therapy", email: nil))
    }

    @Test("Without a script nothing is known, and nothing fails")
    func without() {
        #expect(BookingsPractice(in: ["LUMBAR_SCRIPT": "/no/such/script"]).organizer == CalendarOrganizer())
    }
}
