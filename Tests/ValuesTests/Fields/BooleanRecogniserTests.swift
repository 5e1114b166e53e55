import Testing

@testable import Values

struct BooleanRecogniserTests {
    private static let cases: [(String, String)] = [
        ("yes", "ok yes"), ("Yep, go ahead", "ok yes"), ("no thanks", "ok no"),
        ("i would rather you didn't", "ok no"),
        ("maybe", "unsure"), ("i can't decide", "unsure"), ("banana", "none"),
        ("yes... i said no onions", "ok yes"),
        ("agree, it is not ok", "ok no"), ("well I am his coach", "none"), ("I am", "ok yes"),
        ("yes I'm the owner", "ok yes"), ("I am afraid", "none"), ("I have only a small room", "none"),
        ("it is for me", "none"), ("I do have a dog", "none"), ("I do, thanks", "ok yes"),
        ("I have. Why?", "ok yes"),
        ("I do consent", "ok yes"), ("I would like that", "ok yes"), ("I have no objection", "ok yes"),
        ("it is not", "ok no"), ("I have 3 children", "none"),
    ]

    @Test(arguments: cases)
    func `an answer is yes, no or not sure`(text: String, expected: String) {
        let read = Reader.read(text, as: .boolean)
        #expect(([read.status] + read.readings.map(\.spoken)).joined(separator: " ") == expected)
    }
}
