import Values

/// A value as JSON without a wrapper: its type stands beside it.
struct ValueForm: Encodable {
    let value: Value

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case .boolean(let answer): try container.encode(answer)
        case .name(let name): try container.encode(name)
        case .phone(let numbers): try container.encode(numbers)
        case .email(let addresses): try container.encode(addresses)
        case .place(let place): try container.encode(place)
        case .when(let when): try container.encode(when)
        case .text(let text): try container.encode(text)
        }
    }
}
