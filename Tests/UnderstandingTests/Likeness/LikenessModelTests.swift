import Testing

@testable import Understanding

@Suite("A model of likeness")
struct LikenessModelTests {
    private func matches(_ text: String) -> [String] {
        let finds = Small.finds(text)
        let sample = Sample(
            finds, positions: Array(finds.line.tokens.indices), items: Small.compiled.lexicon.items,
            concepts: Likely.understanding.conceptKeys)
        return Likely.understanding.likelySigns.model?.matches(sample).map(\.label) ?? []
    }

    @Test("Only labels over their threshold are told")
    func thresholds() {
        #expect(matches("it pulls to the left on the motorway") == ["flag.wheel"])
        #expect(matches("tell me a joke").isEmpty)
    }

    @Test("Bytes that end early are no model")
    func damaged() throws {
        let model = try #require(Likely.understanding.likelyActs.model)
        var writer = ByteWriter()
        model.write(to: &writer)
        for length in Array(0..<40) + [writer.bytes.count - 1] {
            var reader = ByteReader(Array(writer.bytes.prefix(length)))
            #expect(LikenessModel(&reader, weighting: model.weighting) == nil)
        }
        var reader = ByteReader(writer.bytes)
        var again = ByteWriter()
        LikenessModel(&reader, weighting: model.weighting)?.write(to: &again)
        #expect(again.bytes == writer.bytes)
    }
}
