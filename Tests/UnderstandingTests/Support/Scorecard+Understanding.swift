import Understanding

extension Scorecard {
    private static let fields = [
        "name": "name", "number": "phone", "phone": "phone", "phone number": "phone", "email": "email",
        "address": "place", "time": "when", "date": "when", "day": "when",
    ]

    /// Measures hearing alone, without a dialogue around it.
    init(_ understanding: Understanding) {
        self.init { line in
            let asked = Asked(Asked.Kind(rawValue: line.asked) ?? .open, fieldNames: Self.fields)
            return HeardLine(understanding.hear(line.text, asked: asked))
        }
    }
}

extension HeardLine {
    /// What a dialogue would make of a hearing.
    fileprivate init(_ hearing: Hearing) {
        events = hearing.acts.map(\.event)
        switch hearing.topic {
        case .settled(let event, _): events += [event] + hearing.further
        case .suggested(let offered, _): suggestions = offered
        case .none: break
        }
        flags = hearing.signs.filter { $0.scope == .present || $0.scope == .doubtful }.map(\.flag)
        why = "\n    " + hearing.signs.map { "\($0.flag): \($0.scope) “\($0.words)”" }.joined(separator: ", ")
    }
}
