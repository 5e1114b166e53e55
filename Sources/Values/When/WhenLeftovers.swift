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
                    && (isValue(index - 1) || isValue(index + 1) || isSaidAsTime(index)
                        || isListed(index))
            default: return false
            }
        }
    }

    /// "Tomorrow at 26": an hour that no clock has.
    private func isSaidAsTime(_ index: Int) -> Bool {
        isValue(index - 2) && pieces[index - 1].content == .word
            && lexemes[pieces[index - 1].lexemes.lowerBound].text == "at"
    }

    /// "1, 8 or 15 December": a bare number in a list that ends with a date.
    private func isListed(_ index: Int) -> Bool {
        guard index == 0 || isJoint(index - 1), isJoint(index + 1) else { return false }
        var next = index + 2
        while next < pieces.count, isJoint(next) || isNumber(next) { next += 1 }
        guard isValue(next), case .date(.day(.monthDay)) = pieces[next].content else { return false }
        return true
    }

    private func isJoint(_ index: Int) -> Bool {
        guard pieces.indices.contains(index), case .joint(let joint) = pieces[index].content else {
            return false
        }
        return joint == .or || joint == .and || joint == .comma
    }

    private func isNumber(_ index: Int) -> Bool {
        if case .number = lexemes[pieces[index].lexemes.lowerBound].meaning {
            return pieces[index].content == .word
        }
        return false
    }

    private func isValue(_ index: Int) -> Bool {
        guard pieces.indices.contains(index) else { return false }
        switch pieces[index].content {
        case .date, .time, .recurrence: return true
        default: return false
        }
    }
}
