import Testing

@testable import Values

struct HolidayTests {
    @Test(arguments: [
        ("thanksgiving", 2026, "2026-11-26"), ("black friday", 2026, "2026-11-27"),
        ("easter", 2027, "2027-03-28"),
        ("good friday", 2024, "2024-03-29"), ("memorial day", 2027, "2027-05-31"),
        ("mlk day", 2027, "2027-01-18"),
    ])
    func `a holiday falls on its day`(name: String, year: Int, iso: String) {
        #expect(Holiday.named[name]?.day(in: year)?.iso == iso)
    }
}
