import Foundation

/// A JSON value that keeps its members in the order in which they were written down.
indirect enum JSONLine: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONLine])
    case object([Member])
    /// JSON that is written already.
    case raw(String)

    /// A member of an object.
    struct Member: Hashable, Sendable {
        let name: String
        let value: JSONLine
    }

    /// An object of these members, in this order.
    static func members(_ members: KeyValuePairs<String, JSONLine>) -> JSONLine {
        .object(members.map { Member(name: $0.key, value: $0.value) })
    }

    /// An array of strings.
    static func strings(_ strings: [String]) -> JSONLine {
        .array(strings.map(JSONLine.string))
    }

    /// What a value encodes itself as; null where it cannot.
    static func encoding(_ value: some Encodable) -> JSONLine {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return .null }
        return .raw(String(decoding: data, as: UTF8.self))
    }

    /// The value on one line.
    var text: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): Self.digits(of: value)
        case .string(let value): Self.quoted(value)
        case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.name) + ":" + $0.value.text }.joined(separator: ",") + "}"
        case .raw(let text): text
        }
    }

    private static func digits(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }

    /// Escapes what JSON demands, and DEL and C1 controls besides, which would act on a terminal.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: quoted += "\\\""
            case 0x5C: quoted += "\\\\"
            case 0x0A: quoted += "\\n"
            case 0x0D: quoted += "\\r"
            case 0x09: quoted += "\\t"
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
