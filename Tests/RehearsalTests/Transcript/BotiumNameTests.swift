import Testing

@testable import Rehearsal

@Suite("Names of Botium's that are not read here")
struct BotiumNameTests {
    @Test("None of them is one of our own", arguments: BotiumName.checks.sorted())
    func apart(name: String) {
        #expect(Asserter(rawValue: name) == nil)
        #expect(!TranscriptReader.acts.contains(name))
        #expect(SectionLine(number: 1, text: name).isName(from: 3))
    }

    @Test(
        "Names of which there are many go by their beginning",
        arguments: [
            ("TEXT_REGEXP_ALL_IC", true), ("TEXT_WILDCARDEXACT_ANY", true),
            ("CONDITIONAL_STEP_TIME_BASED", true),
            ("ORDERED_LIST_TO_BUTTON", true), ("TEXT", true), ("TEXTS", false), ("TEXT_EQUALS", false),
            ("cards", false), ("", false),
        ])
    func families(word: String, isCheck: Bool) {
        #expect(BotiumName.isCheck(word) == isCheck)
    }

    @Test("A function is what could be a name", arguments: BotiumName.functions.sorted())
    func functions(name: String) {
        #expect(VariableName.isName(name))
        #expect(BotiumName.refusal(of: name).contains("$\(name) "))
    }
}
