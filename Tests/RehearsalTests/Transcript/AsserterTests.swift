import Testing

@testable import Rehearsal

@Suite("Names of checks")
struct AsserterTableTests {
    @Test("Each is in capitals, and looks like a name to the reader", arguments: Asserter.allCases)
    func names(asserter: Asserter) {
        #expect(SectionLine(number: 1, text: asserter.rawValue).looksLikeName)
        #expect(Asserter(rawValue: asserter.rawValue.lowercased()) == nil)
    }

    @Test(
        "Each takes so many arguments",
        arguments: [
            (Asserter.buttons, 0, true), (.buttons, 9, true), (.buttonsCount, 0, false), (.state, 0, false),
            (.filled, 3, false), (.booking, 2, true), (.booking, 3, false), (.alert, 1, true),
            (.alert, 2, false),
            (.over, 1, false), (.intentConfidence, 1, true), (.intentConfidence, 2, false),
            (.textExact, 0, false),
        ])
    func counts(asserter: Asserter, count: Int, isFine: Bool) {
        #expect(asserter.arguments.contains(count) == isFine)
    }
}
