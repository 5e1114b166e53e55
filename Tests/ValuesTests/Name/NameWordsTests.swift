import Testing

@testable import Values

struct NameWordsTests {
    @Test func `common given names are never ordinary words`() {
        #expect(NameWords.given.intersection(NameWords.doubtful).isEmpty)
        #expect(NameWords.given.count > 1000)
        let clash = NameWords.given.intersection(NameWords.ordinary).subtracting([
            "will", "may", "hope", "grant", "rich",
        ])
        #expect(clash.isEmpty, "\(clash.sorted())")
    }

    @Test func `all words are in small letters`() {
        for set in [
            NameWords.given, NameWords.ordinary, NameWords.particles, NameWords.titles, NameWords.openers,
            NameWords.closers,
        ] {
            #expect(set.allSatisfy { $0 == $0.lowercased() })
        }
    }
}
