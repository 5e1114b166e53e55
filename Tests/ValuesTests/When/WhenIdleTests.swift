import Testing

@testable import Values

@Suite("Words of time that wish for none")
struct WhenIdleTests {
    private static let idle: [(String, [String])] = [
        ("right now im just asking about prices", []),
        ("am i allowed to tip", []),
        ("he is here right now, do you want to ask him", []),
        ("how soon am i going to feel better", []),
        ("Is a massage even going to do anything or am I throwing money away", []),
        ("That is right now. But you have not told me if he is certain to come", []),
        ("am I too old for this", []),
        ("who am I talking to", []),
        ("where am i calling", []),
        ("i am 82 and am i too old for this", []),
        ("What time is it there right now", []),
        ("that's all for right now thanks", []),
        ("my back is killing me right now", []),
        ("I'm fine right now, just asking", []),
        ("as soon as I stand up it hurts", []),
        ("nothing for right now", []),
        ("am i supposed to undress", []),
        ("i am 74 and live alone", []),
        ("do i call you or am i to wait", []),
        ("that's the number i have right now", []),
        ("not right now thanks", []),
        ("the pain is worst in the morning", []),
        ("it wakes me at night", []),
        ("what am i paying for exactly", []),
        ("is he there right now or only on weekdays", []),
        ("my sister is asleep right now", []),
        ("not sure right now, let me check", []),
        ("or am i better with a doctor", []),
        ("i'd come as soon as the snow stops", []),
        ("no i am fine", []),
        ("it's worse in the evening", []),
        ("weekends are when it hurts", []),
    ]

    @Test(arguments: idle)
    func `a verb, a complaint and an agreement are no wish`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }

    private static let hurry: [(String, [String])] = [
        ("come right now please", ["as soon as possible"]),
        ("I need someone right now", ["as soon as possible"]),
        ("can you come right now", ["as soon as possible"]),
        ("right now", ["as soon as possible"]),
        ("as soon as you have something", ["as soon as possible"]),
    ]

    @Test(arguments: hurry)
    func `a request for now is a hurry`(text: String, expected: [String]) {
        #expect(Reader.spokenOnTuesday(text) == expected)
    }
}
