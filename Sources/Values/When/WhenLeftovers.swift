/// Dates and times of a message that no rule took up: a wish beside one is not to be trusted.
struct WhenLeftovers {
    let lexemes: [Lexeme]
    let pieces: [WhenPiece]

    /// Some word left over is a date or a time by its form, or a small number that touches one.
    var areDoubtful: Bool {
        pieces.indices.contains { index in
            let piece = pieces[index]
            guard piece.content == .word, piece.lexemes.count == 1 else { return false }
            switch lexemes[piece.lexemes.lowerBound].meaning {
            case .clock, .weekday, .numericDate, .holiday: return true
            case .relativeDay(let offset): return offset >= 0
            case .number(let number):
                return lexemes[piece.lexemes.lowerBound].isDigits && (1...31).contains(number)
                    && (isValue(index - 1) || isValue(index + 1))
            default: return false
            }
        }
    }

    private func isValue(_ index: Int) -> Bool {
        guard pieces.indices.contains(index) else { return false }
        switch pieces[index].content {
        case .date, .time, .recurrence: return true
        default: return false
        }
    }
}
