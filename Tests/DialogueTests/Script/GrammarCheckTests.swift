import Markup
import Testing

@testable import Dialogue

@Suite("Unknown, misplaced and missing names")
struct GrammarCheckTests {
    private func messages(_ xml: String) throws -> [String] {
        let grammar = try #require(Standard.grammar)
        let root = try Markup.parse(Array(xml.utf8), file: "a.xml")
        return GrammarCheck(root, grammar).diagnostics.map { $0.message }
    }

    private func inScript(_ inner: String) throws -> [String] {
        try messages(
            "<talk:script xmlns:talk=\"urn:lumbar:talk\" xmlns:o=\"urn:other\">\(inner)</talk:script>")
    }

    @Test(
        "Each mistake has one message",
        arguments: [
            (
                "<talk:massage id=\"a\">Hi</talk:massage>",
                "there is no <talk:massage>: did you mean <talk:message>?"
            ),
            ("<talk:xyzzy/>", "there is no <talk:xyzzy>"),
            (
                "<talk:message id=\"a\" kolor=\"red\">Hi</talk:message>",
                "<talk:message> has no attribute kolor"
            ),
            (
                "<talk:message idd=\"a\" id=\"b\">Hi</talk:message>",
                "<talk:message> has no attribute idd: did you mean id?"
            ),
            ("<talk:message>Hi</talk:message>", "<talk:message> needs id=\"…\""),
            (
                "<talk:concept id=\"A\"><talk:break/></talk:concept>",
                "<talk:break> cannot stand in <talk:concept>"
            ),
            ("<o:other/>", "<other> cannot stand in <talk:script>"),
            (
                "<talk:flag id=\"a\" gravity=\"bad\" title=\"A\"/>",
                "gravity=\"bad\" means nothing here; write one of doctor, emergency, danger, crisis"
            ),
        ])
    func one(inner: String, message: String) throws {
        #expect(try inScript(inner) == [message])
    }

    @Test("A misplaced element is told with what may stand there")
    func misplaced() throws {
        let found = try inScript("<talk:screening><talk:field name=\"a\" type=\"name\"/></talk:screening>")
        #expect(found == ["<talk:field> cannot stand in <talk:screening>; there may be ask"])
    }

    @Test("Several mistakes are told in document order, and what is inside a misplaced element is left alone")
    func several() throws {
        let found = try inScript("<talk:fact><talk:fild/></talk:fact><talk:mesage id=\"a\"/>")
        #expect(found.count == 2)
        #expect(found.last == "there is no <talk:mesage>: did you mean <talk:message>?")
    }

    @Test("The standard files are without mistakes")
    func standard() throws {
        let grammar = try #require(Standard.grammar)
        for root in Standard.roots { #expect(GrammarCheck(root, grammar).diagnostics.isEmpty) }
    }

    @Test(
        "The nearest word differs by two letters at most",
        arguments: [("fild", "field"), ("fields", "field"), ("nam", "name"), ("xyz", nil), ("a", nil)]
            as [(String, String?)])
    func nearest(word: String, expected: String?) {
        #expect(word.nearest(in: ["field", "name", "type"]) == expected)
    }
}
