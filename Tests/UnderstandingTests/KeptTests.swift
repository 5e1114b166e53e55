import Testing

@testable import Understanding

@Suite("What is kept between starts")
struct KeptTests {
    private let bytes = Small.understanding.encodedModel ?? []

    @Test("The bytes hold what they were made of, and are made the same again")
    func same() throws {
        let kept = try #require(Kept(decoding: bytes, Small.knowledge))
        #expect(kept.encoded() == bytes)
        #expect(kept.compiled.lexicon.wordings.nodes == Small.understanding.lexicon.wordings.nodes)
    }

    @Test("Bytes that end too early, go on too long or are of another format are nothing")
    func damaged() {
        for length in Array(0..<40) + Array(stride(from: 40, to: bytes.count, by: bytes.count / 31)) {
            #expect(Kept(decoding: Array(bytes.prefix(length)), Small.knowledge) == nil)
        }
        #expect(Kept(decoding: bytes + [0], Small.knowledge) == nil)
        #expect(Kept(decoding: [0] + bytes.dropFirst(), Small.knowledge) == nil)
    }

    @Test("What was kept of a script with other signs is not taken for this one's")
    func others() {
        var other = Small.knowledge
        other.flags.removeLast()
        #expect(Kept(decoding: bytes, other) == nil)
    }
}
