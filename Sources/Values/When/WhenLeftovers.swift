/// Dates and times of a message that no rule took up: a wish beside one is not to be trusted.
struct WhenLeftovers {
    let lexemes: [Lexeme]
    let pieces: [WhenPiece]
    /// The pieces without those that tell of the past.
    let kept: [WhenPiece]

    /// Some word left over is a date or a time by its form, or a small number or a word of time that touches one.
    var areDoubtful: Bool {
        pieces.indices.contains { index in
            let piece = pieces[index]
            guard piece.content == .word, piece.lexemes.count == 1 else { return false }
            let lexeme = lexemes[piece.lexemes.lowerBound]
            if isNearWish(index), isUnread(lexeme, index) { return true }
            if isWeekAfterNone(lexeme, index) || isBetweenNumbers(lexeme, index) { return true }
            switch lexeme.meaning {
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

    /// "The week after would be lovely": which week that is was not said.
    private func isWeekAfterNone(_ lexeme: Lexeme, _ index: Int) -> Bool {
        lexeme.meaning == .unit(.week) && text(index - 1) == "the"
            && ["after", "following"].contains(text(index + 1))
    }

    /// "Any day between 14 and 17": days of the month or hours.
    private func isBetweenNumbers(_ lexeme: Lexeme, _ index: Int) -> Bool {
        guard lexeme.text == "between", pieces.indices.contains(index + 1) else { return false }
        let next = lexemes[pieces[index + 1].lexemes.lowerBound]
        guard case .number(let number) = next.meaning, pieces[index + 1].content == .word else {
            return false
        }
        return next.isDigits && (13...31).contains(number)
    }

    /// A word of time that no rule took up: it may say something else than what was read.
    private func isUnread(_ lexeme: Lexeme, _ index: Int) -> Bool {
        let before = text(index - 1)
        let after = text(index + 1)
        switch lexeme.meaning {
        case .unit(.week), .unit(.fortnight), .unit(.month), .unit(.year): return true
        // "The day before"; "that day" and "either day" name no other.
        case .unit(.day):
            if ["that", "same"].contains(before) { return !kept.contains(where: Self.isDate) }
            return ["other", "next"].contains(before)
                || lexeme.text == "day" && ["after", "before", "following"].contains(after)
        case .ordinal: return !Self.counted.contains(after)
        case .month: return !["may", "march", "mar"].contains(lexeme.text)
        case .part: return !["am", "pm"].contains(lexeme.text)
        case .workdays, .weekend: return true
        default: return ["half", "quarter", "between"].contains(lexeme.text)
        }
    }

    private static let counted: Set<String> = [
        "choice", "option", "preference", "visit", "time", "session", "appointment", "one", "of", "pick",
        "floor", "street", "st", "ave", "avenue",
    ]

    private func text(_ index: Int) -> String {
        pieces.indices.contains(index) ? lexemes[pieces[index].lexemes.lowerBound].text : ""
    }

    /// A wished date or time stands in the same sentence, a few words away.
    private func isNearWish(_ index: Int) -> Bool {
        let before = kept[max(0, index - 3)..<index].reversed().prefix { $0.content != .joint(.stop) }
        let after = kept[(index + 1)...].prefix(3).prefix { $0.content != .joint(.stop) }
        return before.contains(where: Self.isValue) || after.contains(where: Self.isValue)
    }

    private static func isDate(_ piece: WhenPiece) -> Bool {
        if case .date = piece.content { return true }
        return false
    }

    private static func isValue(_ piece: WhenPiece) -> Bool {
        switch piece.content {
        case .date, .time, .recurrence: true
        default: false
        }
    }

    /// "Tomorrow at 26": an hour that no clock has.
    private func isSaidAsTime(_ index: Int) -> Bool {
        guard isValue(index - 2), pieces[index - 1].content == .word else { return false }
        // "Tomorrow arownd 4": a word that is not understood leads to the number that ends the sentence.
        let isLast = !pieces.indices.contains(index + 1) || pieces[index + 1].content == .joint(.stop)
        return isLast || lexemes[pieces[index - 1].lexemes.lowerBound].text == "at"
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
