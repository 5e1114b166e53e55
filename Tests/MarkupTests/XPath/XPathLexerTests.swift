import Testing

@testable import Markup

@Suite struct SplittingExpressions {
    @Test func `a star and words are operators only after an operand`() throws {
        let tokens = try XPathLexer.tokens(of: "div div * * and")
        let star = XPathSyntax.QName(prefix: "", local: "*")
        #expect(
            tokens == [
                .name(.init(prefix: "", local: "div")), .operator(.div), .name(star), .operator(.times),
                .name(.init(prefix: "", local: "and")),
            ])
    }

    @Test func `colons belong to prefixes and to axes`() throws {
        let tokens = try XPathLexer.tokens(of: "self::p:* | $q:x")
        #expect(tokens.count == 5)
        #expect(tokens[2] == .name(.init(prefix: "p", local: "*")))
        #expect(tokens[4] == .variable(.init(prefix: "q", local: "x")))
    }

    @Test(arguments: [
        ("$a == 1", "'==' is not XPath: write '='"), ("$a && $b", "'&&' is not XPath: write 'and'"),
        ("$a || $b", "'||' is not XPath: write 'or'"), ("!$a", "'!' is not XPath: write 'not(…)'"),
        ("'open", "a string is not closed: ' is missing"), ("$", "a name is missing at the end"),
        ("$a like 1", "'like' stands where an operator such as 'and', 'or' or '=' is expected"),
        ("#", "'#' means nothing in XPath"),
    ])
    func `signs of other languages are explained`(_ source: String, _ message: String) {
        #expect(throws: XPathError(message)) { try XPathLexer.tokens(of: source) }
    }
}
