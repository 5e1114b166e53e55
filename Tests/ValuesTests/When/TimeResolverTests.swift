import Testing

@testable import Values

struct TimeResolverTests {
    private static let cases: [(String, String, String)] = [
        ("8-9pm wed", "20:00", "21:00"),
        ("9-5pm wed", "09:00", "17:00"),
        ("9am-5 wed", "09:00", "17:00"),
        ("wed 10-2", "10:00", "14:00"),
        ("wed at 11", "11:00", "11:00"),
        ("wed at 12", "12:00", "12:00"),
        ("wed at 3", "15:00", "15:00"),
        ("wed 3 in the morning", "03:00", "03:00"),
        ("wed noon thirty", "12:30", "12:30"),
    ]

    @Test(arguments: cases)
    func `the half of the day is found out`(text: String, start: String, end: String) {
        let slot = Reader.when(text)?.slots.first
        #expect(slot?.t0 == start && slot?.t1 == end)
    }
}
