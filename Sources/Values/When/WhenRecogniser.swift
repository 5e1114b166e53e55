/// Reads wished times.
struct WhenRecogniser {
    let text: TypedText
    let surroundings: Surroundings

    /// Reads the wishes of the text.
    ///
    /// `isAnswer`: the text answers a question for a time.
    func recognise(isAnswer: Bool) -> Recognition {
        let lexemes = Lexer.lexemes(of: text.tokens)
        let words = lexemes.map(\.text)
        let pieces = WhenParser.pieces(of: lexemes)
        let kept = PastCutter(words: words).cut(pieces)
        let wish = WishReader.wish(of: kept, words: words)
        guard !wish.isEmpty, isAnswer || wish.isSubstantial else {
            return Recognition(.when, .absent, status: "none")
        }
        let spans = wish.lexemes.map { range in
            text.span(
                tokens: lexemes[range.lowerBound].tokens
                    .lowerBound..<lexemes[range.upperBound - 1].tokens.upperBound)
        }
        switch WhenResolver(surroundings: surroundings).readings(of: wish) {
        case .success
        where wish.isDangling || WhenLeftovers(lexemes: lexemes, pieces: pieces, kept: kept).areDoubtful:
            return Recognition(
                .when, .refused, status: "invalid", reason: WhenFault.unclear.rawValue, spans: spans)
        case .success(let values):
            let readings = values.map { Reading(.when($0), spoken: WhenSpeaker.words(for: $0)) }
            return Recognition(
                .when, readings.count > 1 ? .ambiguous : .accepted,
                status: readings.count > 1 ? "ambiguous" : "ok",
                readings: readings, spans: spans)
        case .failure(let fault):
            return Recognition(
                .when, .refused, status: fault == .past ? "past" : "invalid", reason: fault.rawValue,
                spans: spans)
        }
    }
}
