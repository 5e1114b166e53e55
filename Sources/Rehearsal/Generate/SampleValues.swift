import Dialogue
import Values

/// Words that give values, right, doubtful and wrong, by the type that is asked for.
enum SampleValues {
    /// The words of each type, a plain value first.
    static let all: [FieldType: [String]] = [
        .name: ["Dana Reyes", "Robert", "12 34"],
        .phone: ["518-555-0177", "+1 518-555-0178", "12 34"],
        .email: ["dana@example.com", "dana@gmial.com", "dana@@example"],
        .when: ["tomorrow at 3pm", "monday", "next friday", "at 8", "feb 30", "yesterday"],
        .place: ["12 Maple Street, Albany NY 12207", "PO Box 7", "Springfield"],
        .boolean: ["yes", "no", "not sure"],
        .text: ["it has bothered me for weeks"],
    ]

    /// The words of all types.
    static var everything: [String] { FieldType.allCases.flatMap { all[$0] ?? [] } }

    /// Lines that give a value where nobody asked for one.
    static let volunteered = [
        "my name is Dana Reyes", "my number is 518-555-0177", "my email is dana@example.com",
        "tomorrow at 3pm would be best", "my number is 12345", "my email is dana@@example",
    ]

    /// What to write where a type is asked for, a plain value first.
    static func words(for expected: Reply.Expectation) -> [String] {
        ([expected.type] + (expected.others ?? [])).flatMap { all[$0] ?? [] }
    }
}
