/// What "instead of" and its like do not give up.
extension WishReader {
    /// "Four instead of three on Wednesday": only the time is given up.
    func isFirstDate(_ content: Item.Content) -> Bool {
        guard case .date = content, let last = pieces.last(where: { $0.content == .givenUp }),
            let next = pieces.first(where: { $0.lexemes.lowerBound >= last.lexemes.upperBound }),
            case .time = next.content
        else { return false }
        return !items.contains(where: \.isDate)
    }

    /// "Wednesday instead of Tuesday at four": only the day is given up.
    func isOnlyTime(_ content: Item.Content) -> Bool {
        guard case .time = content, let last = pieces.last(where: { $0.content == .givenUp }),
            let next = pieces.first(where: { $0.lexemes.lowerBound >= last.lexemes.upperBound }),
            case .date = next.content
        else { return false }
        return items.contains(where: \.isDate) && !items.contains { !$0.isDate }
    }
}
