import Testing

@testable import Rehearsal

@Suite("A number to compare with")
struct CountTests {
    @Test(
        "Every sign",
        arguments: [
            ("3", 3, true), ("3", 4, false), ("=3", 3, true), ("==3", 2, false), (">2", 3, true),
            (">2", 2, false),
            (">=2", 2, true), ("<2", 1, true), ("<2", 2, false), ("<=2", 2, true), ("> 2", 3, true),
        ])
    func compares(text: String, count: Int, holds: Bool) throws {
        #expect(try #require(Comparison(text)).holds(for: count) == holds)
    }

    @Test("What is no number is refused", arguments: ["", "many", "<>3", "=>3", ">", "3.5", "===3"])
    func refused(text: String) {
        #expect(Comparison(text) == nil)
    }
}
