import Testing

@testable import Values

struct WhenResolverTests {
    @Test func `each doubt gives a reading of its own`() {
        #expect(Reader.spoken("monday", as: .when).count == 2)
        #expect(Reader.spoken("at 8", as: .when) == ["any day at 8 AM", "any day at 8 PM"])
        #expect(Reader.spoken("next tuesday at 8", as: .when).count == 4)
    }

    @Test func `what the clock rules out is no reading`() {
        #expect(Reader.spoken("monday at 8am", as: .when) == ["Monday, November 30, at 8 AM"])
        #expect(Reader.status("this morning at 8", as: .when) == "past/in_the_past")
    }

    @Test(arguments: [
        ("9am tokyo time wednesday", "2026-11-24", "19:00"),
        ("6 pm london time on wednesday", "2026-11-25", "13:00"),
        ("10am arizona time july 6", "2027-07-06", "13:00"), ("3pm pst friday", "2026-11-27", "18:00"),
    ])
    func `a time of another zone is the practice's on the day that is meant`(
        text: String, day: String, time: String
    ) {
        let slot = Reader.when(text)?.slots.first
        #expect(slot?.from == day && slot?.t0 == time && slot?.t1 == time)
    }
}
