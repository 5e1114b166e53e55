import Testing

@testable import Bookings

@Suite struct NamingTheOrganizer {
    @Test func `a name and an address`() {
        #expect(
            CalendarOrganizer(name: "Taylor, \"T\"", email: "taylor@example.com").line
                == "ORGANIZER;CN=\"Taylor, 'T'\":mailto:taylor@example.com")
        #expect(CalendarOrganizer(email: "a.b+c@example.com").line == "ORGANIZER:mailto:a.b+c@example.com")
    }

    @Test(arguments: [
        nil, "", "taylor", "a@b@c", "a b@example.com", "a@example.com\r\nX:1", "a?b@example.com",
    ])
    func `without an address that can stand in a line there is nobody to write to`(_ email: String?) {
        #expect(CalendarOrganizer(email: email).line == "ORGANIZER:invalid:nomail")
    }

    @Test func `a name stays on its line`() {
        #expect(CalendarOrganizer(name: "T\r\nX:1").line.contains("\n") == false)
        #expect(CalendarOrganizer(name: "").line == "ORGANIZER:invalid:nomail")
    }
}
