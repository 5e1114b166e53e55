import Testing

@testable import Understanding

@Suite("What a script's phrases become")
struct CompiledTests {
    private static let compiled = Compiled(Small.knowledge, texts: Small.knowledge.topics.flatMap(\.phrases))

    private static let bytes = {
        var writer = ByteWriter()
        compiled.write(to: &writer)
        return writer.bytes
    }()

    @Test(
        "What was kept finds the same, word for word",
        arguments: [
            "the really front tyre wobbles", "no grip on the weel!", "how much is it",
            "3 dents, 38.5 degrees",
            "",
        ])
    func same(text: String) throws {
        var reader = ByteReader(Self.bytes)
        let kept = try #require(Compiled(&reader, Small.knowledge))
        let (line, before) = (kept.reader.line(text), Self.compiled.reader.line(text))
        #expect(line.tokens == before.tokens && line.words == before.words && line.classes == before.classes)
        #expect(kept.lexicon.matches(in: line) == Self.compiled.lexicon.matches(in: before))
        #expect(kept.lexicon.items == Self.compiled.lexicon.items)
    }

    @Test("It is written down the same, and read to its end")
    func again() throws {
        var reader = ByteReader(Self.bytes)
        let kept = try #require(Compiled(&reader, Small.knowledge))
        #expect(reader.position == Self.bytes.count)
        var writer = ByteWriter()
        kept.write(to: &writer)
        #expect(writer.bytes == Self.bytes)
    }

    @Test("Bytes that end too early are nothing")
    func damaged() {
        for length in stride(from: 0, to: Self.bytes.count, by: max(1, Self.bytes.count / 97)) {
            var reader = ByteReader(Array(Self.bytes.prefix(length)))
            #expect(Compiled(&reader, Small.knowledge) == nil)
        }
    }
}
