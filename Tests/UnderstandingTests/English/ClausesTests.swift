import Testing

@testable import Understanding

@Suite("Clauses")
struct ClausesTests {
    @Test(
        "A text is parted at its marks, at and, and at but",
        arguments: [
            ("call me, I'm Dana", ["call me,", "I'm Dana"]),
            ("no and yes but maybe", ["no", "yes", "maybe"]),
            ("Andy sits", ["Andy sits"]),
            ("call a.b@example.com but not now", ["call a.b@example.com", "not now"]), ("  ", []),
            ("and", []),
        ] as [(String, [String])])
    func parts(text: String, clauses: [String]) { #expect(text.clauses.map(\.words) == clauses) }

    @Test("Each clause knows its bytes")
    func spans() {
        let text = "né, but ok"
        #expect(
            text.clauses.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) } == ["né,", "ok"])
    }
}
