import Markup
import Testing

@testable import Dialogue

@Suite("The schema as a table of names")
struct GrammarTests {
    @Test("The shipped schema is read to its last element")
    func shipped() throws {
        let grammar = try #require(Standard.grammar)
        #expect(Set(grammar.roots.keys) == [.talk("script"), .flow("scxml")])
        #expect(
            grammar.names.isSuperset(of: ["field", "one-of", "screening", "near", "say", "handoff", "on"]))
        #expect(
            grammar.rules.allSatisfy { rule in rule.children.values.allSatisfy(grammar.rules.indices.contains)
            })
    }

    private func grammar(_ inner: String) throws -> Grammar {
        let space = "xmlns=\"http://relaxng.org/ns/structure/1.0\""
        return Grammar(
            try Markup.parse(Array("<grammar \(space)>\(inner)</grammar>".utf8), file: "small.rng"))
    }

    @Test("Attributes are required unless they may be left out, and know their values")
    func attributes() throws {
        let grammar = try grammar(
            """
            <start><element name="box"><attribute name="id"/>
              <optional><attribute name="lid"><ref name="yesNo"/></attribute></optional>
              <choice><attribute name="a"/><attribute name="b"/></choice></element></start>
            <define name="yesNo"><choice><value>yes</value><value>no</value></choice></define>
            """)
        let rule = grammar.rules[try #require(grammar.roots[.talk("box")])]
        #expect(rule.required == ["id"])
        #expect(rule.attributes == ["id": [], "lid": ["yes", "no"], "a": [], "b": []])
    }

    @Test("A pattern may lead back to itself")
    func recursion() throws {
        let grammar = try grammar(
            """
            <start><ref name="nest"/></start>
            <define name="nest"><element name="nest"><zeroOrMore><ref name="nest"/></zeroOrMore></element></define>
            """)
        let nest = try #require(grammar.roots[.talk("nest")])
        #expect(grammar.rules[nest].children == [.talk("nest"): nest])
        #expect(grammar.rules.count == 1)
    }
}
