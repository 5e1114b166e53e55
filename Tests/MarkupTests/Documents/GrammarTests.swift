import Testing

@testable import Markup

@Suite struct CompilingGrammars {
    @Test(arguments: [
        (
            "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n<start><ref name='x'/></start></grammar>",
            "x.rng:"
        ),
        (
            "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'>\n<externalRef href='b.rng'/></element>",
            "x.rng:"
        ),
        ("<element name='a'", "x.rng:1:"),
    ])
    func `a grammar that cannot be used says so by its name`(_ text: String, _ prefix: String) {
        #expect {
            _ = try Grammar(Array(text.utf8), name: "x.rng")
        } throws: { "\($0)".hasPrefix(prefix) }
    }

    @Test func `a compiled grammar checks one document after the other`() throws {
        let text = "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><empty/></element>"
        let grammar = try Grammar(Array(text.utf8), name: "x.rng")
        let good = try Document(parsing: Array("<a/>".utf8), file: "a.xml", limits: .script)
        let bad = try Document(parsing: Array("<b/>".utf8), file: "b.xml", limits: .script)
        #expect(grammar.check(good, file: "a.xml").isEmpty)
        #expect(grammar.check(bad, file: "b.xml").map(\.location) == [Location(file: "b.xml", line: 1)])
        #expect(grammar.check(good, file: "a.xml").isEmpty)
    }
}
