import Testing

@testable import Values

struct CallingPlanTests {
    @Test(arguments: [
        ("15185550177", "1"), ("442079460018", "44"), ("35312345678", "353"), ("79161234567", "7"),
        ("99912345678", nil), ("", nil),
    ])
    func `a country code is known by its first digits`(digits: String, expected: String?) {
        #expect(CallingPlan.countryCode(of: digits) == expected)
    }

    @Test func `a region has its way to dial`() {
        #expect(CallingPlan.of(region: "US")?.countryCode == "1")
        #expect(CallingPlan.of(region: "GB")?.trunkPrefix == "0")
        #expect(CallingPlan.of(region: "ZZ") == nil)
        #expect(CallingPlan.nationalLength(of: "1") == 10...10)
    }
}
