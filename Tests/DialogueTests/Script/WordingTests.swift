import Markup
import Testing

@testable import Dialogue

@Suite("The words of an element")
struct WordingPieceTests {
    static let written: [(String, [Wording.Piece])] = [
        ("", []),
        ("   \n  ", []),
        ("Hello.", [.text("Hello.")]),
        ("\n    Hello\n      there.\n  ", [.text("Hello there.")]),
        ("Call <talk:value fact=\"phone\"/>.", [.text("Call "), .fact("phone"), .text(".")]),
        ("<talk:value field=\"name\"/>", [.field("name")]),
        ("Is <talk:value of=\"value\"/> right?", [.text("Is "), .known(.value), .text(" right?")]),
        ("One.<talk:break/>Two.", [.text("One."), .nextMessage, .text("Two.")]),
        ("I have: <talk:summary/> Right?", [.text("I have: "), .summary, .text(" Right?")]),
        ("Pick one. <talk:choice id=\"a\" value=\"a\">A</talk:choice>", [.text("Pick one.")]),
        ("a&#160;b", [.text("a b")]),
        ("&lt;b&gt; %s {x}", [.text("<b> %s {x}")]),
    ]

    @Test("Text, places and breaks, white space as one blank", arguments: written)
    func pieces(inner: String, expected: [Wording.Piece]) throws {
        #expect(try Fixture.wording(inner).pieces == expected)
    }

    @Test("Everything that a turn knows can be said", arguments: Wording.Known.allCases)
    func known(known: Wording.Known) throws {
        #expect(try Fixture.wording("<talk:value of=\"\(known.rawValue)\"/>").pieces == [.known(known)])
    }

    @Test(
        "It makes messages, with what is known filled in",
        arguments: [
            ("", []), ("One.", ["One."]), ("One. <talk:break/> Two.", ["One.", "Two."]),
            ("<talk:break/>Two.<talk:break/>", ["Two."]), ("Call <talk:value fact=\"phone\"/>.", ["Call ?."]),
            ("I have: <talk:summary/>", ["I have: ?"]),
        ])
    func messages(inner: String, expected: [String]) throws {
        #expect(try Fixture.wording(inner).messages { _ in "?" } == expected)
    }

    @Test("It rests on the section that it names, else on its owner's")
    func source() throws {
        let own = try Fixture.element("<talk:answer source=\"A\">One.</talk:answer>")
        let plain = try Fixture.element("<talk:answer>One.</talk:answer>")
        #expect(Wording(own, source: "B") { _ in }.source == "A")
        #expect(Wording(plain, source: "B") { _ in }.source == "B")
        #expect(Wording(plain) { _ in }.source == nil)
    }

    @Test("A value of nothing is a mistake at its line")
    func unknown() throws {
        var found: [Diagnostic] = []
        let element = try Fixture.element("\n<talk:answer>\n<talk:value of=\"weather\"/>\n</talk:answer>")
        let wording = Wording(element) { found.append($0) }
        #expect(wording.isEmpty)
        #expect(found.map(\.location.line) == [3])
        #expect(found.first?.message.contains("reference, sent, words, signs") == true)
    }

    @Test("The facts and fields that a wording needs are known")
    func needs() throws {
        let wording = try Fixture.wording(
            "<talk:value fact=\"a\"/> <talk:value field=\"b\"/> <talk:value fact=\"c\"/> <talk:value of=\"label\"/>"
        )
        #expect(wording.facts == ["a", "c"])
        #expect(wording.fields == ["b"])
        #expect(!wording.isEmpty)
    }

    @Test(
        "White space is tidied",
        arguments: [
            ("", "", ""), (" ", " ", ""), ("a", "a", "a"), ("  a \t\n b  ", " a b ", "a b"),
            ("\u{2003}a\u{a0}\u{a0}b", " a b", "a b"), ("a\r\nb", "a b", "a b"),
        ])
    func tidy(text: String, collapsed: String, tidy: String) {
        #expect(text.collapsed == collapsed)
        #expect(text.tidy == tidy)
    }
}
