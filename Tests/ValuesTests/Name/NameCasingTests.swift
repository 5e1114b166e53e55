import Testing

@testable import Values

struct NameCasingTests {
    private static let cases: [(String, String)] = [
        ("dana", "Dana"),
        ("DANA", "Dana"),
        ("o'brien", "O'Brien"),
        ("mcdonald", "McDonald"),
        ("jean-paul", "Jean-Paul"),
        ("deShawn", "deShawn"),
        ("JR", "JR"),
    ]

    @Test(arguments: cases)
    func `small and large letters are mended, mixed ones kept`(typed: String, shown: String) {
        #expect(NameCasing.shown(typed, isInside: false) == shown)
    }

    @Test func `a particle inside stays small, and a title has its point`() {
        #expect(NameCasing.shown("van", isInside: true) == "van")
        #expect(NameCasing.title("dr") == "Dr." && NameCasing.title("miss") == "Miss")
    }
}
