import Testing

@testable import Values

struct ConcernReaderTests {
    private static let cases: [(String, String?)] = [
        ("I'm Dana. My lower back hurts.", "My lower back hurts"),
        ("Dana | tennis elbow | friday", "tennis elbow"),
        ("fell asleep weird & cant turn my head, Ida", "fell asleep weird & cant turn my head"),
        ("Can you come friday?", nil), ("stiff neck, sore hips", "stiff neck, sore hips"), ("", nil),
        ("Ida Moss, tinnitus, friday", "tinnitus"),
        ("i've got lymphoedema, tuesday please", "i've got lymphoedema"),
        ("I just told you: stiffness on the left side", "stiffness on the left side"),
        ("Please ring twice, the gate code is 4", nil), ("Hello, Ida Moss", nil),
    ]

    @Test(arguments: cases)
    func `the clauses about the body are kept`(text: String, expected: String?) {
        #expect(ConcernReader(text: TypedText(text), taken: []).concern() == expected)
    }

    @Test func `what another field took is left out`() {
        let text = TypedText("sore back friday")
        #expect(ConcernReader(text: text, taken: [10..<16]).concern() == "sore back")
    }
}
