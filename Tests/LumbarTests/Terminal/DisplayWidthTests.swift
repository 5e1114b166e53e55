import Testing

@testable import lumbar

@Suite("How many columns text takes")
struct ColumnTests {
    @Test(
        "A sign takes the columns that a terminal gives it",
        arguments: [
            ("", 0), ("a", 1), ("naïve", 5), ("e\u{301}", 1), ("腰痛", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2),
            ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2), ("❤", 1), ("❤️", 2),
            ("1️⃣", 2), ("1", 1), ("\u{200B}", 0), ("\u{7}", 0), ("→ …", 3), ("नि", 2),
        ])
    func columns(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
