import Testing

@testable import Values

struct TokenTests {
    @Test func `digits are a number, and only so many of them`() throws {
        let tokens = Scanner.tokens(of: "007 ten 12345678901234567890")
        #expect(tokens.map(\.number) == [7, nil, nil])
    }

    @Test func `a token knows whether it is glued and capitalised`() {
        let tokens = Scanner.tokens(of: "At 3pm")
        #expect(tokens.map(\.isGlued) == [false, false, true])
        #expect(tokens.map(\.isCapitalised) == [true, false, false])
    }
}
