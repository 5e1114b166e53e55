import Testing
import Values

/// What a conversation may take from a message, and what it must leave alone.
struct ReadAllTests {
    private func types(_ text: String, asked: FieldType? = nil) -> Set<FieldType> {
        Set(
            Recogniser().readAll(
                text, wanted: [.name, .phone, .email, .place, .when], asked: asked,
                in: DevelopmentSet.surroundings
            ).filter { $0.standing == .accepted || $0.standing == .ambiguous }.map(\.type))
    }

    @Test(arguments: [
        "hurts since sunday", "I can't sleep on monday nights", "what about 3 sessions?",
        "how long does a session take?",
        "my back hurts when I sit for two hours", "hello there", "thanks", "I'm sore", "I'm in pain",
        "this is ridiculous",
        "do you work on sundays?", "how many sessions do I need?", "it started three weeks ago", "whatever",
        "does it hurt?",
        "I'm desperate", "is 60 minutes enough?", "I fell in march", "worse at night", "can I bring my dog?",
        "good morning",
        "I had surgery last june", "my doctor said it's fine", "I'm worried", "does massage help sciatica?",
    ])
    func `no value is taken from a complaint, a question or a greeting`(text: String) {
        #expect(types(text).isEmpty)
    }

    private static let plain: [(String, Set<FieldType>)] = [
        ("I'm Dana", [.name]), ("my name is dana reyes", [.name]), ("This is Dana Reyes", [.name]),
        ("tuesday after 5", [.when]), ("call me at 518-555-0177", [.phone]), ("dana@example.com", [.email]),
        ("14 Elm St, Albany", [.place]), ("can you come tomorrow at 3?", [.when]),
        ("Thanks! I'm Dana, 518-555-0177, and is one session enough?", [.name, .phone]),
    ]

    @Test(arguments: plain)
    func `values count wherever they are said plainly`(text: String, expected: Set<FieldType>) {
        #expect(types(text) == expected)
    }

    @Test(arguments: [
        "why do you need my name?", "how much is it?", "tomorrow at 3", "518-555-0177", "hello",
        "my back hurts",
    ])
    func `a name is not taken from another kind of message, even where it is asked`(text: String) {
        #expect(!types(text, asked: .name).contains(.name))
    }

    @Test func `a bare name counts only where it is asked`() {
        #expect(types("Dana", asked: .name) == [.name])
        #expect(types("dana reyes", asked: .phone).isEmpty)
    }

    private static let signed: [(String, String?)] = [
        ("me. Luis Batista. 5185550152. 77 2nd St Troy #4", "Luis Batista"),
        ("For me. Marek Sobczyk, 518-555-0139, 30 Grand street Albany, third floor", "Marek Sobczyk"),
        ("Jo Pruitt 518-555-0161, 9 Oak St Cohoes", "Jo Pruitt"),
        ("Yes, I'm at 61 Hudson Ave in Green Island, Lorraine Petrosky", "Lorraine Petrosky"),
        ("518-555-0161, Green Island", nil), ("Happy Thanksgiving, 518-555-0161", nil),
        ("CALL ME, DANA REYES, 518-555-0161", nil), ("red barn, 518-555-0161", nil),
        ("Thanks Taylor, 518-555-0161", nil),
        ("Maple Avenue, Saratoga", nil), ("Maple Avenue, 518-555-0161", nil), ("Dana Reyes", nil),
    ]

    @Test(arguments: signed)
    func `a whole name beside a number or an address counts without a lead-in`(text: String, name: String?) {
        let read = Recogniser().readAll(
            text, wanted: [.name, .phone, .email, .place, .when], asked: .boolean,
            in: DevelopmentSet.surroundings)
        #expect(read.first { $0.type == .name }?.readings.first?.spoken == name)
    }

    @Test func `spans of different fields do not overlap and lie in the text`() {
        let text = "I'm Dana Reyes, 518-555-0177, dana@example.com, 14 Elm St Troy NY 12180, tuesday after 5"
        let spans = Recogniser().readAll(
            text, wanted: FieldType.allCases, asked: nil, in: DevelopmentSet.surroundings
        ).flatMap(\.spans).sorted { $0.lowerBound < $1.lowerBound }
        #expect(spans.allSatisfy { $0.upperBound <= text.utf8.count })
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }

    @Test func `an explanation shows tokens, spans and readings`() {
        let lines = Recogniser().explain("wed after 2", as: .when, in: DevelopmentSet.surroundings)
        #expect(lines.first == "tokens: wed · after · 2")
        #expect(lines.contains { $0.hasPrefix("span: ") } && lines.contains { $0.hasPrefix("reading 1: ") })
    }
}
