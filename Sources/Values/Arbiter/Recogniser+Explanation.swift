/// Why a text is read as it is.
extension Recogniser {
    /// Lists the tokens, the pieces with their spans, and the readings of a text.
    package func explain(_ text: String, as type: FieldType, in surroundings: Surroundings) -> [String] {
        let typed = TypedText(text)
        var lines = ["tokens: " + typed.tokens.map(\.text).joined(separator: " · ")]
        if type == .when { lines += Self.pieces(of: typed) }
        let recognition = read(typed, as: type, isAnswer: true, in: surroundings)
        lines.append("status: " + recognition.status + (recognition.reason.map { " (\($0))" } ?? ""))
        for span in recognition.spans {
            lines.append("span: \(span.lowerBound)–\(span.upperBound) “\(typed.typed(span))”")
        }
        if let suggestion = recognition.suggestion { lines.append("suggestion: " + suggestion) }
        for (number, reading) in recognition.readings.enumerated() {
            lines.append("reading \(number + 1): " + reading.spoken)
        }
        return lines
    }

    /// The pieces that the rules made of the tokens, without the plain words.
    private static func pieces(of text: TypedText) -> [String] {
        let lexemes = Lexer.lexemes(of: text.tokens)
        let words = lexemes.map(\.text)
        let pieces = WhenParser.pieces(of: lexemes)
        let kept = Set(PastCutter(words: words).cut(pieces))
        return pieces.filter { $0.content != .word }.map { piece in
            let cut = kept.contains(piece) ? "" : ", cut out: it tells of the past or asks"
            return "piece: “\(words[piece.lexemes].joined(separator: " "))” \(piece.content)\(cut)"
        }
    }
}
