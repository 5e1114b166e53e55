import Testing
import Values

/// No input crashes, and none takes long.
struct BoundedTimeTests {
    @Test(arguments: [
        "1", "next ", ",", "monday ", "5 ", "tuesday or ", "wait monday ", "@", "dana at ", "a.", "not ",
        "\n", "(", "12 elm ", "i'm ",
        "every ", "one ", "518-555-0177 ", "from ", "- ", "\u{1F600}", "e\u{301}", "12:", "1/2", "apt 3 ",
        "\u{200D}", "\"",
    ])
    func `a hundred thousand bytes are read in bounded time`(seed: String) {
        let text = String(repeating: seed, count: 100_000 / seed.utf8.count)
        let clock = ContinuousClock()
        let time = clock.measure {
            _ = Recogniser().readAll(
                text, wanted: FieldType.allCases, asked: .name, in: DevelopmentSet.surroundings)
            _ = Recogniser().readBooking(text, in: DevelopmentSet.surroundings)
        }
        // Generous: a debug build on a busy machine. A quadratic reader would take minutes.
        #expect(time < .seconds(30))
    }

    @Test func `no mix of signs crashes a recogniser`() {
        let pieces = [
            "3", "pm", "tue", "-", "/", ":", "or", "not", "dec", "31", "@", ".", "+1", "the", "every",
            "after", "\u{0}", "é", "½", "(", "12203", "st", "\n", "half", "to", "next", "week", "ny", "'",
            "\u{FEFF}", "🇺🇸", "٣",
        ]
        var state: UInt64 = 42
        for _ in 0..<600 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count] + ((state >> 20) & 1 == 0 ? " " : "")
            }
            for type in FieldType.allCases {
                let read = Recogniser().read(text, as: type, in: DevelopmentSet.surroundings)
                #expect(read.spans.allSatisfy { $0.upperBound <= text.utf8.count })
            }
        }
    }
}
