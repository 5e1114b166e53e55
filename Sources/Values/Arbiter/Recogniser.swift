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

    private static func wholeText(_ text: TypedText) -> Recognition {
        guard let first = text.tokens.first, let last = text.tokens.last else {
            return Recognition(.text, .absent, status: "none")
        }
        let span = first.span.lowerBound..<last.span.upperBound
        let words = text.typed(span)
        return Recognition(
            .text, .accepted, status: "ok", readings: [Reading(.text(words), spoken: words)], spans: [span])
    }
}
