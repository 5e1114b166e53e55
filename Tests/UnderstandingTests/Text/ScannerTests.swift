import Testing

@testable import Understanding

@Suite("Cutting text into pieces")
struct ScannerTests {
    @Test(
        "Pieces",
        arguments: [
            ("It’s 3.5 km", ["it's", "3.5", "km"]), ("well-known", ["well", "known"]), ("w/o", ["w/o"]),
            ("Café!", ["cafe", "."]), ("a.m. now", ["a", "m", "now"]), ("wait... ok", ["wait", "…", "ok"]),
            ("👍", ["👍"]), ("1,200", ["1200"]),
        ] as [(String, [String])])
    func pieces(text: String, pieces: [String]) { #expect(Scanner.scan(text).map(\.text) == pieces) }

    @Test("Spans point into the text's bytes")
    func spans() {
        let text = "é no"
        let token = Scanner.scan(text)[1]
        #expect(Array(text.utf8)[token.span].elementsEqual("no".utf8))
    }
}
