import Testing

@testable import Understanding

@Suite("Clauses of a sentence")
struct SentenceClausesTests {
    @Test(
        "A clause begins behind a pause, with a new subject, and nowhere else",
        arguments: [
            ("I hurt my back years ago and I cannot sit", ["i hurt my back years ago", "and i cannot sit"]),
            ("years ago, my wheel wobbled", ["years ago ,", "my wheel wobbled"]),
            ("I used to sing my wheel is here", ["i used to sing", "my wheel is here"]),
            ("it creaks when I had my tea", ["it creaks when i had my tea"]),
            ("I think I saw it", ["i think i saw it"]),
            ("salt and pepper and the rest", ["salt and pepper and the rest"]),
            ("it fell and broke", ["it fell and broke"]),
            ("it stopped but today it is back", ["it stopped", "but today it is back"]),
        ])
    func clauses(text: String, clauses: [String]) {
        let line = Small.understanding.reader.line(text)
        let found = SentenceClauses(line.sentences[0], in: line).all.map { line.text($0.tokens) }
        #expect(found == clauses)
    }
}
