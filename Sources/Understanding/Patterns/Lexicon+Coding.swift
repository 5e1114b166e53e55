extension Lexicon {
    /// The lexicon as bytes: symbols, wordings, then what each item is.
    func write(to writer: inout ByteWriter) {
        vocabulary.write(to: &writer)
        wordings.write(to: &writer)
        writer.write(items.flatMap(\.coded))
        writer.write(symbols + [fieldSymbol, anyWordSymbol])
    }

    /// The lexicon of bytes; nil unless they are whole.
    init?(_ reader: inout ByteReader) {
        guard let vocabulary = Vocabulary(&reader), let wordings = Automaton(&reader),
            let coded = reader.integers(), var symbols = reader.integers(), let any = symbols.popLast(),
            let field = symbols.popLast(), coded.count == symbols.count * 2
        else { return nil }
        self.vocabulary = vocabulary
        self.wordings = wordings
        self.symbols = symbols
        (fieldSymbol, anyWordSymbol) = (field, any)
        for place in stride(from: 0, to: coded.count, by: 2) {
            guard let item = Item(coded[place], coded[place + 1]) else { return nil }
            items.append(item)
        }
    }
}

extension Lexicon.Item {
    /// Its kind and its number.
    fileprivate var coded: [Int32] {
        switch self {
        case .concept(let number): [0, Int32(number)]
        case .leaf(let number): [1, Int32(number)]
        case .act(let number): [2, Int32(number)]
        case .trigger(let trigger): [3, Int32(trigger.rawValue)]
        }
    }

    fileprivate init?(_ kind: Int32, _ number: Int32) {
        switch kind {
        case 0: self = .concept(Int(number))
        case 1: self = .leaf(Int(number))
        case 2: self = .act(Int(number))
        case 3:
            guard let raw = UInt8(exactly: number), let trigger = Trigger(rawValue: raw) else { return nil }
            self = .trigger(trigger)
        default: return nil
        }
    }
}
