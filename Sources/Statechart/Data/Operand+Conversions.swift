internal import Foundation
internal import Markup

/// XPath's conversions and comparisons (sections 3.4, 3.5 and 4 of the XPath 1.0 Recommendation).
extension Operand {
    var boolean: Bool {
        switch self {
        case .empty: false
        case .node: true
        case .text(let text): !text.isEmpty
        case .number(let number): number != 0 && !number.isNaN
        case .boolean(let flag): flag
        }
    }

    var number: Double {
        switch self {
        case .empty: .nan
        case .node(.number(let number)), .number(let number): number
        case .node(let datum): XPathNumber.parse(datum.string)
        case .text(let text): XPathNumber.parse(text)
        case .boolean(let flag): flag ? 1 : 0
        }
    }

    var string: String {
        switch self {
        case .empty: ""
        case .node(let datum): datum.string
        case .text(let text): text
        case .number(let number): XPathNumber.format(number)
        case .boolean(let flag): flag ? "true" : "false"
        }
    }

    /// The value that is kept when the operand is assigned or passed on.
    var datum: Datum {
        switch self {
        case .empty: .none
        case .node(let datum): datum
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .boolean(let flag): .boolean(flag)
        }
    }

    private var isEmpty: Bool { if case .empty = self { true } else { false } }
    private var isBoolean: Bool { if case .boolean = self { true } else { false } }
    private var isNumber: Bool { if case .number = self { true } else { false } }

    /// A comparison with an empty node-set holds for no node, unless the other side asks for its truth value.
    static func compare(_ comparison: Formula.Comparison, _ left: Operand, _ right: Operand) -> Bool {
        if left.isBoolean || right.isBoolean {
            return compareBooleans(comparison, left, right)
        }
        guard !left.isEmpty, !right.isEmpty else { return false }
        switch comparison {
        case .equal: return areEqual(left, right)
        case .notEqual:
            return left.isNumber || right.isNumber ? left.number != right.number : left.string != right.string
        case .less: return left.number < right.number
        case .lessOrEqual: return left.number <= right.number
        case .greater: return left.number > right.number
        case .greaterOrEqual: return left.number >= right.number
        }
    }

    private static func areEqual(_ left: Operand, _ right: Operand) -> Bool {
        left.isNumber || right.isNumber ? left.number == right.number : left.string == right.string
    }

    private static func compareBooleans(
        _ comparison: Formula.Comparison, _ left: Operand, _ right: Operand
    ) -> Bool {
        let (first, second) = (left.boolean ? 1 : 0, right.boolean ? 1 : 0)
        return switch comparison {
        case .equal: first == second
        case .notEqual: first != second
        case .less: first < second
        case .lessOrEqual: first <= second
        case .greater: first > second
        case .greaterOrEqual: first >= second
        }
    }

    static func compute(_ arithmetic: Formula.Arithmetic, _ left: Double, _ right: Double) -> Double {
        switch arithmetic {
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .div: left / right
        case .mod: fmod(left, right)
        }
    }

    static func apply(_ function: Formula.CoreFunction, _ arguments: [Operand]) -> Operand {
        let first = arguments[0]
        switch function {
        case .string: return .text(first.string)
        case .number: return .number(first.number)
        case .boolean: return .boolean(first.boolean)
        case .concat: return .text(arguments.map(\.string).joined())
        case .contains:
            let wanted = arguments[1].string
            return .boolean(wanted.isEmpty || first.string.contains(wanted))
        case .startsWith: return .boolean(first.string.utf8.starts(with: arguments[1].string.utf8))
        case .stringLength: return .number(Double(first.string.unicodeScalars.count))
        case .normalizeSpace: return .text(SCXML.normalised(first.string))
        case .floor: return .number(first.number.rounded(.down))
        case .ceiling: return .number(first.number.rounded(.up))
        case .round: return .number((first.number + 0.5).rounded(.down))
        }
    }
}
