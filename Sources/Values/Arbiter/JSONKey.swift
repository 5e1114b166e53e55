/// A key of the value format.
struct JSONKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ key: String) {
        stringValue = key
    }

    init?(stringValue: String) {
        self.init(stringValue)
    }

    init?(intValue: Int) {
        nil
    }
}

extension KeyedEncodingContainer<JSONKey> {
    /// Writes a value, or null where there is none: every key of the format is always there.
    mutating func put(_ key: String, _ value: (some Encodable)?) throws {
        if let value {
            try encode(value, forKey: JSONKey(key))
        } else {
            try encodeNil(forKey: JSONKey(key))
        }
    }
}
