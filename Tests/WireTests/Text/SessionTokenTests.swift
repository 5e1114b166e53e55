import Testing

@testable import Wire

@Suite("Names of sessions")
struct SessionTokenTests {
    @Test("A token has 132 random bits in the alphabet of session names")
    func random() {
        let tokens = (0..<1000).map { _ in SessionToken.random() }
        #expect(Set(tokens).count == tokens.count)
        #expect(tokens.allSatisfy { SessionToken.isValid($0) && $0.utf8.count == 23 })
        let letters = Set(tokens.flatMap { $0.utf8.dropFirst() })
        #expect(letters.count == 64)
    }

    @Test(
        "What can be a name",
        arguments: [
            ("a", true), ("v-81f0.x_~Z9", true), (String(repeating: "a", count: 128), true), ("", false),
            (String(repeating: "a", count: 129), false), ("a b", false), ("é", false), ("a/b", false),
            ("a\u{0}", false), ("a\n", false),
        ])
    func valid(name: String, isValid: Bool) {
        #expect(SessionToken.isValid(name) == isValid)
    }
}
