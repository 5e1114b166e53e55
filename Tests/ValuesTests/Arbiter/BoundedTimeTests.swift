import Foundation
import Testing

@testable import Values

/// No input crashes, and none takes long.
struct BoundedTimeTests {
    @Test(arguments: [
        "1", "next ", ",", "monday ", "5 ", "tuesday or ", "wait monday ", "@", "dana at ", "a.", "not ",
        "\n", "(", "12 elm ", "i'm ",
        "every ", "one ", "518-555-0177 ", "from ", "- ", "\u{1F600}", "e\u{301}", "12:", "1/2", "apt 3 ",
        "\u{200D}", "\"", "and ", "monday, ", "we do x on monday. ", "ok to text, ", "this is ray's wife ",
        "all day ",
        "thursday i'm at work all day ", "book it for Ann ", "not before ", "the ", "in ", "one ", "five ",
        "double ", "so is friday, ", "no. ", "the week after ", "cross street ", "last digit ",
        "no sat. sun is better. ", "that's troy, also ", "my last name is ", "ten or half past ",
        "she's Ruth ",
        "was on friday ", "3F ", "no, ",
    ])
    func `a hundred thousand bytes are read in bounded time`(seed: String) {
        let text = String(repeating: seed, count: 100_000 / seed.utf8.count)
        let clock = ContinuousClock()
        let time = clock.measure {
            _ = Recogniser().readAll(
                text, wanted: FieldType.allCases, asked: .name, in: DevelopmentSet.surroundings)
            _ = Recogniser().readBooking(text, in: DevelopmentSet.surroundings)
        }
        // Generous: a debug build on a busy machine. The bound itself is the scanner's, of how many tokens are read,
        // and the parser's, of how far a rule looks.
        #expect(time < .seconds(10))
    }

    /// The words that the recognisers look for, in any order: a sentence of nothing but rules that meet.
    @Test(arguments: 1...8)
    func `no soup of known words crashes a recogniser`(seed: UInt64) {
        let signs = [",", ".", "!", "?", "-", "/", ":", ";", "(", ")", "\"", "'", "@", "#", "+", "\n"]
        let numbers = (0...40).map(String.init) + ["1730", "12203", "5185550177", "2026", "555"]
        let words =
            Lexicon.words.keys.sorted() + PlaceWords.streetKinds.sorted() + PlaceWords.units.sorted()
            + PlaceWords.codes.sorted() + NameWords.openers.sorted() + NameWords.titles.sorted()
            + NameWords.particles.sorted() + ConcernReader.troubles.sorted()
        let small = [
            "i", "i'm", "my", "name", "is", "not", "no", "but", "or", "and", "next", "every", "after",
            "until", "at",
            "the", "we", "have", "was", "so", "any", "except", "call", "me", "it", "from", "to", "in", "zip",
            "box",
        ]
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func pick(_ list: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return list[Int(state >> 33) % list.count]
        }
        for _ in 0..<150 {
            var text = ""
            for _ in 0..<16 {
                let word = pick([
                    pick(words), pick(words), pick(small), pick(small), pick(signs), pick(numbers),
                ])
                text += (pick(["", " ", " ", " "])) + (pick(["", "", "A"]) == "A" ? word.capitalized : word)
            }
            for type in FieldType.allCases {
                let read = Recogniser().read(text, as: type, in: DevelopmentSet.surroundings)
                #expect(read.spans.allSatisfy { $0.upperBound <= text.utf8.count }, "\(text)")
                #expect(read.standing != .accepted || !read.readings.isEmpty, "\(text)")
            }
            _ = Recogniser().readBooking(text, in: DevelopmentSet.surroundings)
        }
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
