import Markup
import Testing

@Suite struct CheckingAgainstASchema {
    static let grammar = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0">
          <start><element name="list"><zeroOrMore><element name="item"><attribute name="id"/><text/></element>
          </zeroOrMore></element></start>
        </grammar>
        """

    @Test(arguments: [
        ("<list>\n<item id='1'/></list>", []),
        ("<list>\n<itm/></list>", ["a.xml:2: error: Did not expect element itm there"]),
        (
            "<list>\n<item id='1' kolor='x'/></list>",
            ["a.xml:2: error: Invalid attribute kolor for element item"]
        ),
        ("<list>", ["a.xml:1: error: Premature end of data in tag list line 1"]),
    ])
    func `each line with a mistake gives one message`(_ text: String, _ expected: [String]) throws {
        let schema = try Schema(relaxNG: Array(Self.grammar.utf8), name: "list.rng")
        #expect(schema.check(Array(text.utf8), file: "a.xml").map(\.description) == expected)
    }

    @Test func `a broken grammar is refused by name`() {
        #expect(throws: Mistakes.self) {
            try Schema(
                relaxNG: Array("<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>".utf8), name: "x.rng")
        }
    }

    @Test func `many threads may check at once`() async throws {
        let schema = try Schema(relaxNG: Array(Self.grammar.utf8), name: "list.rng")
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask { schema.check(Array("<list>\n<b/></list>".utf8), file: "a.xml").count }
            }
            for await count in group { #expect(count == 1) }
        }
    }
}
