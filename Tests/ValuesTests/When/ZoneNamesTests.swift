import Testing

@testable import Values

struct ZoneNamesTests {
    @Test(arguments: [
        ("los angeles", "America/Los_Angeles"), ("london", "Europe/London"), ("uk", "Europe/London"),
        ("texas", "America/Chicago"), ("nairobi", "Africa/Nairobi"), ("atlantis", nil),
    ])
    func `a place has its zone`(place: String, zone: String?) {
        #expect(ZoneNames.zone(of: place) == zone)
    }
}
