import Testing

@testable import Statechart

@Suite struct NamesOfTheRecommendation {
    @Test(
        arguments: [
            ("1s", .seconds(1)), (".5s", .milliseconds(500)), ("1.5s", .milliseconds(1500)),
            ("200ms", .milliseconds(200)),
            (" 0s ", .zero), ("s", nil), ("2", nil), ("-1s", nil), ("1e3s", nil), ("1 s", nil), ("1m", nil),
            ("", nil),
        ] as [(String, Duration?)])
    func `a delay is a number and its unit`(_ text: String, _ expected: Duration?) {
        #expect(SCXML.delay(text) == expected)
    }

    @Test func `white space of every kind separates words`() {
        #expect(SCXML.words(" a\r\nb\t c\n") == ["a", "b", "c"])
        #expect(SCXML.normalised("\n a  b\r\n") == "a b")
        #expect(SCXML.words(nil).isEmpty)
    }

    @Test(arguments: [
        ("a", true), ("_x-1.b", true), ("é", true), ("1a", false), ("..", false), ("a b", false), ("", false),
    ])
    func `names of variables are XML's`(_ text: String, _ expected: Bool) {
        #expect(SCXML.isName(text) == expected)
    }
}
