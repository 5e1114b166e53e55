/// What "but" and a comma do in lists of what is not wanted.
extension WishReader {
    /// "Any day but Wednesday", "weekdays but Friday".
    func isException(_ index: Int) -> Bool {
        guard index > 0, index + 1 < pieces.count else { return false }
        switch pieces[index + 1].content {
        case .date, .time: break
        default: return false
        }
        if case .indifference = pieces[index - 1].content { return true }
        // What follows is nothing but dates and times, and what came before was general.
        for piece in pieces[(index + 1)...] {
            switch piece.content {
            case .word: return false
            case .joint(.stop), .joint(.but): return isGeneral(before: index)
            default: continue
            }
        }
        return isGeneral(before: index)
    }

    /// "Friday, not Thursday": the day that is out only contrasts with the one that is wished.
    var isContrasted: Bool {
        guard isExcluding, let last = items.last, last.isExcluded, last.isDate,
            let before = items.dropLast().last
        else { return false }
        return before.isDate && !before.isExcluded && before.conjunct == last.conjunct
    }

    /// Whether a time follows, but for small words.
    func isTimeNext(_ index: Int) -> Bool {
        let next = pieces[(index + 1)...].first { piece in
            if case .word = piece.content {
                return !WhenParser.light.contains(words[piece.lexemes.lowerBound])
            }
            return true
        }
        return next?.content.isTime == true
    }

    private func isGeneral(before index: Int) -> Bool {
        for piece in pieces[..<index].reversed() {
            if piece.content == .joint(.stop) { return false }
            if case .date(.weekdays) = piece.content { return true }
            let isGeneral = words[piece.lexemes].contains {
                ["any", "anything", "every", "all", "everything", "whenever", "anytime"].contains($0)
            }
            if isGeneral { return true }
        }
        return false
    }

    private func isBoundNext(_ index: Int) -> Bool {
        guard index + 1 < pieces.count, case .time(.bounded) = pieces[index + 1].content else { return false }
        return true
    }

    /// After a comma an excluded list goes on: ", or Friday", ", Tuesday or Friday".
    func continuesList(_ index: Int) -> Bool {
        // "Not at noon, after noon, like 3 or 4": what bounds a time is no further point.
        if case .time(let time)? = items.last?.content, WishGrouper.isPoint(time), isBoundNext(index) {
            return false
        }
        var sawValue = false
        for piece in pieces[(index + 1)...].prefix(8) {
            switch piece.content {
            case .joint(.or), .joint(.and): return words[piece.lexemes.lowerBound] != "then"
            case .joint(.comma): if !sawValue { return false }
            case .date, .time: sawValue = true
            case .exclusion: return false
            case .word where WhenParser.light.contains(words[piece.lexemes.lowerBound]): continue
            default: return false
            }
        }
        return false
    }
}
