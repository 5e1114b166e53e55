/// Reads values out of what visitors type.
package struct Recogniser: ValueReading {
    /// A recogniser; it has no state.
    package init() {}

    /// Reads a whole text as the answer to a field of one type.
    package func read(_ text: String, as type: FieldType, in surroundings: Surroundings) -> Recognition {
        read(TypedText(text), as: type, isAnswer: true, in: surroundings)
    }

    func read(_ text: TypedText, as type: FieldType, isAnswer: Bool, in surroundings: Surroundings)
        -> Recognition
    {
        switch type {
        case .boolean: BooleanRecogniser(text: text).recognise()
        case .name: NameRecogniser(text: text).recognise(isAnswer: isAnswer)
        case .phone: PhoneRecogniser(text: text, region: surroundings.region).recognise(isAnswer: isAnswer)
        case .email: EmailRecogniser(text: text).recognise(isAnswer: isAnswer)
        case .place: PlaceRecogniser(text: text).recognise(isAnswer: isAnswer)
        case .when: WhenRecogniser(text: text, surroundings: surroundings).recognise(isAnswer: isAnswer)
        case .text: Self.wholeText(text)
        }
    }

    /// The whole text without white space at its ends, and without the words that only remind of it: "I said: low back".
    private static func wholeText(_ text: TypedText) -> Recognition {
        let bytes = text.source.utf8
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard !text.tokens.isEmpty, let first = bytes.firstIndex(where: { !isSpace($0) }),
            let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return Recognition(.text, .absent, status: "none") }
        let reminded = Reminders.end(in: text.tokens, from: 0)
        let start =
            reminded > 0
            ? text.tokens[reminded].span.lowerBound : bytes.distance(from: bytes.startIndex, to: first)
        let span = start..<bytes.distance(from: bytes.startIndex, to: last) + 1
        let words = text.typed(span)
        return Recognition(
            .text, .accepted, status: "ok", readings: [Reading(.text(words), spoken: words)], spans: [span])
    }
}
