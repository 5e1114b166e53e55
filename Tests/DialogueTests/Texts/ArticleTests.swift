import Testing

@testable import Dialogue

@Suite("A text on which answers rest")
struct ArticleTests {
    static let texts: [(String, [String], [String])] = [
        ("", [], []), ("No heading\nat all", [], []),
        ("# One\ntext", ["One"], ["text"]),
        (
            "Before.\n# One\n\nFirst\nline.\n\n- a\n\n##  Two \nrest\n", ["One", "Two"],
            ["First\nline.\n- a", "rest"]
        ),
        ("#No heading\n# One\n#hash\n", ["One"], ["#hash"]), ("# One\n# One\n", ["One", "One"], ["", ""]),
    ]

    @Test("Headings and what stands below them", arguments: texts)
    func sections(text: String, headings: [String], below: [String]) {
        let article = Article(text, file: "a.md")
        #expect(article.sections.map(\.heading) == headings)
        #expect(article.sections.map(\.text) == below)
        #expect(article.file == "a.md")
    }
}
