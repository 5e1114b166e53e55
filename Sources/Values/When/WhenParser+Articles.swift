/// Hours with the article that other languages give them: "the 6 in the evening", "Tuesday, after the 6".
extension WhenParser {
    /// An hour behind "the", and no day of the month.
    func isArticledHour(_ at: Int) -> Bool {
        guard word(at) == "the" else { return false }
        if case .clock = meaning(at + 1) { return true }
        guard isHour(at + 1) else { return false }
        return isParted(at) || isLedBehindDay(at) || isJoinedToParted(at)
    }

    /// "Tuesday after the 6": the hour stands behind the weekday without a comma.
    func isArticledLimit(_ at: Int) -> Bool {
        ["after", "before"].contains(word(at)) && word(at + 1) == "the" && isHour(at + 2)
    }

    private func isHour(_ at: Int) -> Bool {
        guard let hour = number(at), (1...12).contains(hour), !isPronoun(at) else { return false }
        if case .unit = meaning(at + 1) { return false }
        return month(skipping(["of"], from: at + 1)) == nil
    }

    /// "The 6 of the evening"; right behind a weekday or "on" it may as well be the day: "Tuesday the 6 in the morning".
    private func isParted(_ at: Int) -> Bool {
        let before = word(at - 1) == "," ? at - 2 : at - 1
        guard weekday(before) == nil, word(at - 1) != "on" else { return false }
        return half(at + 2) != nil
    }

    /// "Tuesday, after the 6".
    private func isLedBehindDay(_ at: Int) -> Bool {
        guard at > index, at - index <= Self.reach, Self.leads.contains(word(at - 1)),
            case .date(.day)? = pieces.suffix(2).last(where: { $0.content != .joint(.comma) })?.content
        else { return false }
        return true
    }

    private static let leads: Set<String> = ["after", "before", "at", "from", "to"]

    /// "Between the 3 and the 5 of the afternoon".
    private func isJoinedToParted(_ at: Int) -> Bool {
        ["and", "to", "-", "until", "till", "or"].contains(word(at + 2)) && word(at + 3) == "the"
            && isHour(at + 4) && half(at + 5) != nil
    }
}
