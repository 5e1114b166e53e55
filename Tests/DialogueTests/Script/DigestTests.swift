import Testing

@testable import Dialogue

@Suite("The fingerprint of a script")
struct DigestTextTests {
    private func digest(_ pieces: String...) -> String {
        var digest = Digest()
        for piece in pieces { digest.add(Array(piece.utf8)) }
        return digest.text
    }

    @Test("Nothing has the offset basis of FNV-1a")
    func empty() {
        #expect(Digest().text == "cbf29ce484222325")
    }

    @Test("The bytes go in as FNV-1a says, the length behind them")
    func known() {
        // FNV-1a of the bytes 61 01 00 00 00 00 00 00 00, worked out by the published definition.
        var expected: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte: UInt64 in [0x61, 1, 0, 0, 0, 0, 0, 0, 0] { expected = (expected ^ byte) &* 0x100_0000_01b3 }
        #expect(UInt64(digest("a"), radix: 16) == expected)
    }

    @Test(
        "Sixteen digits, whatever goes in", arguments: ["", "a", "the quick brown fox", "\u{0}", "zzzzzzz"])
    func length(text: String) {
        #expect(digest(text).count == 16)
    }

    @Test("Each of these differs from each other")
    func differences() {
        let digests = [
            digest(), digest(""), digest("a"), digest("b"), digest("ab"), digest("a", "b"), digest("b", "a"),
            digest("ab", ""), digest("", "ab"), digest("a\u{0}"),
        ]
        #expect(Set(digests).count == digests.count)
    }

    @Test("The same files give the same fingerprint")
    func repeatable() {
        #expect(digest("one", "two") == digest("one", "two"))
    }
}
