import Testing

@testable import Statechart

@Suite struct ConvertingOperands {
    @Test(
        arguments: [
            (.empty, false, "", true), (.node(.none), true, "", true), (.node(.number(0)), true, "0", false),
            (.text(""), false, "", true),
            (.text("0"), true, "0", false), (.number(0), false, "0", false),
            (.number(.nan), false, "NaN", true),
            (.boolean(true), true, "true", false), (.node(.boolean(false)), true, "false", true),
        ] as [(Operand, Bool, String, Bool)])
    func `truth, text and number of each kind`(
        _ operand: Operand, _ truth: Bool, _ text: String, _ isNaN: Bool
    ) {
        #expect(operand.boolean == truth && operand.string == text && operand.number.isNaN == isNaN)
    }

    @Test func `an empty node-set compares with nothing but truth`() {
        for comparison in [Formula.Comparison.equal, .notEqual, .less, .greaterOrEqual] {
            #expect(!Operand.compare(comparison, .empty, .text("")))
            #expect(!Operand.compare(comparison, .number(0), .empty))
        }
        #expect(Operand.compare(.equal, .empty, .boolean(false)))
        #expect(Operand.compare(.less, .empty, .boolean(true)))
    }
}
