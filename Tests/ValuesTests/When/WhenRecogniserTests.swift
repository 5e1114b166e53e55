import Testing

@testable import Values

struct WhenRecogniserTests {
    private static let cases: [(String, [String])] = [
        ("wed after 2", ["Wednesday, November 25, after 2 PM"]),
        ("next friday", ["Friday, December 4", "Friday, November 27"]),
        ("been hurting since monday. friday after 2?", ["Friday, November 27, after 2 PM"]),
        ("do you work on sundays?", []),
        ("dana@example.com", []),
        ("asap", ["as soon as possible"]),
    ]

    @Test(arguments: cases)
    func `wishes are read and read back`(text: String, expected: [String]) {
        #expect(Reader.spoken(text, as: .when) == expected)
    }

    @Test func `every span lies in the text`() {
        let text = "tuesday after 5 or wednesday at noon"
        let spans = Reader.read(text, as: .when).spans
        #expect(!spans.isEmpty && spans.allSatisfy { $0.upperBound <= text.utf8.count })
    }
}
