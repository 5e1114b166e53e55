import Testing

@testable import Understanding

@Suite("Words that decide nothing where something follows")
struct AsidesTests {
    @Test(
        "How an answer begins",
        arguments: [
            ("ok", true), ("Alright,", true), ("of course", true), ("ok please", true), ("yes please", false),
            ("yes", false), ("absolutely", false),
            ("", false),
        ])
    func begin(words: String, isAside: Bool) {
        #expect(Asides.begin(words) == isAside)
    }

    @Test(
        "Waving something aside",
        arguments: [
            ("never mind", true), ("Nevermind!", true), ("nvm", true), ("scrap that", true),
            ("ok never mind that", true),
            ("cancel my request", false),
            ("stop", false),
        ])
    func wave(words: String, isAside: Bool) {
        #expect(Asides.wave(words) == isAside)
    }
}
