import Markup
import Testing

@Suite struct ParsingXML {
    /// What parsing says about a text: the diagnostics, one a line.
    static func mistakes(_ text: String, limits: Limits = .script) -> String {
        mistakes(Array(text.utf8), limits: limits)
    }

    static func mistakes(_ bytes: [UInt8], limits: Limits = .script) -> String {
        do throws(Mistakes) {
            _ = try Markup.parse(bytes, file: "a.xml", limits: limits)
            return ""
        } catch {
            return error.description
        }
    }

    @Test func `elements keep names, attributes, text, lines and prefixes`() throws {
        let text =
            "<a xmlns='urn:x' xmlns:t='urn:t' p='1'>\n <t:b q='&lt;&#x41;'>h<!-- no -->i</t:b><![CDATA[<]]>\n</a>"
        let root = try Markup.parse(Array(text.utf8), file: "a.xml")
        #expect(root.name == Name("a", in: "urn:x"))
        #expect(root["p"] == "1")
        #expect(root.namespaces == ["": "urn:x", "t": "urn:t"])
        let child = try #require(root.elements.first)
        #expect(child.name == Name("b", in: "urn:t"))
        #expect(child["q"] == "<A")
        #expect(child.text == "hi")
        #expect(child.location == Location(file: "a.xml", line: 2))
        #expect(root.text == "\n hi<\n")
    }

    @Test(arguments: [
        ("", "a.xml:1: error: the file is empty"),
        ("<a>\n<b></a>", "a.xml:2: error: Opening and ending tag mismatch: b line 2 and a"),
        ("<a>\n&nbsp;</a>", "a.xml:2: error: Entity 'nbsp' not defined"),
        (
            "<!DOCTYPE a [<!ENTITY x 'y'>]>\n<a>&x;</a>",
            "a.xml:1: error: a document type (DOCTYPE) is not read: remove it; write characters, not entities"
        ),
        (
            "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'file:///etc/passwd'>\n<a/>",
            "a.xml:2: error: a document type (DOCTYPE) is not read: remove it; write characters, not entities"
        ),
        (
            "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
            "a.xml:1: error: encoding \"ISO-8859-1\" is not read: save the file as UTF-8 and declare that or nothing"
        ),
        ("<a>\n\0</a>", "a.xml:2: error: not UTF-8 text: a NUL"),
    ])
    func `a document that cannot be read says where and why`(_ text: String, _ expected: String) {
        #expect(Self.mistakes(text) == expected)
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        #expect(
            Self.mistakes([0x3C, 0x61, 0xE9, 0x3E]) == "a.xml:1: error: not UTF-8: save the file as UTF-8")
    }

    @Test func `limits hold before time is spent`() {
        let small = Limits(bytes: 20, depth: 2, attributes: 2)
        #expect(Self.mistakes("<a>012345678901234</a>", limits: small).contains("22 bytes are too many"))
        #expect(
            Self.mistakes("<a><b>\n<c/></b></a>", limits: small)
                == "a.xml:2: error: elements are nested deeper than 2 levels")
        #expect(
            Self.mistakes("<a>\n<b c='' d='='/></a>", limits: Limits(bytes: 99, depth: 2, attributes: 1))
                == "a.xml:2: error: more than 1 attributes on one element")
        #expect(
            Self.mistakes("<a b='='><!-- = = = --></a>", limits: Limits(bytes: 99, depth: 2, attributes: 1))
                == "")
    }

    @Test func `many threads get their own lines`() async {
        await withTaskGroup(of: (Int, String).self) { group in
            for line in 1...100 {
                group.addTask { (line, Self.mistakes(String(repeating: "\n", count: line - 1) + "<a></b>")) }
            }
            for await (line, message) in group { #expect(message.hasPrefix("a.xml:\(line): error:")) }
        }
    }
}
