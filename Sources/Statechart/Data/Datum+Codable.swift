internal import Markup

/// One key names the kind; numbers that JSON cannot write go as XPath writes them.
extension Datum: Codable {
    private enum Key: String, CodingKey {
        case text, number, boolean, tree, entries
        case special
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        switch values.allKeys.first {
        case .text: self = .text(try values.decode(String.self, forKey: .text))
        case .number: self = .number(try values.decode(Double.self, forKey: .number))
        case .special: self = .number(Self.special(try values.decode(String.self, forKey: .special)))
        case .boolean: self = .boolean(try values.decode(Bool.self, forKey: .boolean))
        case .tree: self = .tree(try values.decode(String.self, forKey: .tree))
        case .entries: self = .entries(try values.decode([Entry].self, forKey: .entries))
        case nil: self = .none
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        switch self {
        case .none: break
        case .text(let text): try values.encode(text, forKey: .text)
        case .number(let number) where number.isFinite: try values.encode(number, forKey: .number)
        case .number(let number): try values.encode(XPathNumber.format(number), forKey: .special)
        case .boolean(let flag): try values.encode(flag, forKey: .boolean)
        case .tree(let markup): try values.encode(markup, forKey: .tree)
        case .entries(let entries): try values.encode(entries, forKey: .entries)
        }
    }

    private static func special(_ text: String) -> Double {
        switch text {
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        default: .nan
        }
    }
}
