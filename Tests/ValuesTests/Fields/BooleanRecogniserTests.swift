import Testing

@testable import Values

struct BooleanRecogniserTests {
    private static let cases: [(String, String)] = [
        ("yes", "ok yes"), ("Yep, go ahead", "ok yes"), ("no thanks", "ok no"),
        ("i would rather you didn't", "ok no"),
        ("maybe", "unsure"), ("i can't decide", "unsure"), ("banana", "none"),
        ("yes... i said no onions", "ok yes"),
        ("agree, it is not ok", "ok no"), ("well I am his coach", "none"), ("I am", "ok yes"),
        ("yes I'm the owner", "ok yes"),
    ]

    @Test(arguments: cases)
    func `an answer is yes, no or not sure`(text: String, expected: String) {
        let read = Reader.read(text, as: .boolean)
        #expect(([read.status] + read.readings.map(\.spoken)).joined(separator: " ") == expected)
    }
}
