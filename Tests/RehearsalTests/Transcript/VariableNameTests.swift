import Testing

@testable import Rehearsal

@Suite("Names of what is remembered")
struct VariableNameTests {
    @Test(
        "A letter and at least one more sign",
        arguments: [
            ("name", true), ("n1", true), ("a_b", true), ("n", false), ("1a", false), ("a b", false),
            ("", false), ("é1", false),
        ])
    func names(text: String, isName: Bool) {
        #expect(VariableName.isName(text) == isName)
    }

    @Test("All names of a text, but for those behind a stroke")
    func all() {
        #expect(VariableName.all(in: "$ab, \\$cd $ef$ab $1 $g") == ["ab", "ef", "ab"])
    }

    @Test("What follows the name is left")
    func rest() {
        var rest: Substring = "ref, please"
        #expect(VariableName.take(&rest) == "ref")
        #expect(rest == ", please")
        #expect(VariableName.take(&rest) == nil)
    }
}
