import Testing

@testable import Markup

@Suite struct StandingAtTheGate {
    private static let small = Limits(bytes: 200, depth: 9, attributes: 2)

    private func refusal(_ text: String) -> String? {
        Gate.refusal(of: Array(text.utf8), file: "a.xml", limits: Self.small).map(\.description)
    }

    @Test(arguments: [
        "<a b='1' c='2'/>", "<a b='= = ='/>", "<!-- = = = < --><a/>", "<a><![CDATA[<b c= d= e=>]]></a>",
        "<?pi = = = ?><a/>", "<a b='>' c='>'>= = =</a>", "<?xml version='1.0' encoding='utf-8'?><a/>",
        "\u{FEFF}<a/>",
    ])
    func `what is no attribute is not counted`(_ text: String) {
        #expect(refusal(text) == nil)
    }

    @Test(arguments: [
        ("<a>\n<b c='' d='' e=''/></a>", "a.xml:2: error: more than 2 attributes on one element"),
        ("<a\nb='' c='\n' d=''/>", "a.xml:1: error: more than 2 attributes on one element"),
        (
            String(repeating: " ", count: 201),
            "a.xml:1: error: 201 bytes are too many: at most 200 are read; split the file"
        ),
        (
            "\u{FEFF}<?xml version=\"1.0\" encoding='latin1'?>",
            "a.xml:1: error: encoding \"latin1\" is not read: save the file as UTF-8 and declare that or nothing"
        ),
    ])
    func `what costs too much is refused with its line`(_ text: String, _ expected: String) {
        #expect(refusal(text) == expected)
    }

    @Test(arguments: ["<", "<!--", "<![CDATA[", "<?", "<a b='", "<a b", "--><"])
    func `a document that breaks off comes to an end`(_ text: String) {
        #expect(refusal(text) == nil)
    }
}
