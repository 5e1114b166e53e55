/// What a visitor takes back.
extension PhoneRecogniser {
    /// Returns the candidates that still stand: the corrected and the denied ones are dropped.
    func kept(_ candidates: [PhoneCandidate], isAnswer: Bool) -> [PhoneCandidate] {
        let retraction = Retraction(tokens: text.tokens)
        var standing: [PhoneCandidate] = []
        var previousEnd = 0
        for (position, candidate) in candidates.enumerated() {
            let before = previousEnd..<candidate.tokens.lowerBound
            let replaces = !standing.isEmpty && retraction.takesBack(before)
            let completes = replaces && [4, 7].contains(candidate.number.digits.utf8.count)
            guard completes || isPlausible(candidate, isAnswer) else { continue }
            let next =
                position + 1 < candidates.count
                ? candidates[position + 1].tokens.lowerBound : text.tokens.count
            let after = candidate.tokens.upperBound..<next
            previousEnd = candidate.tokens.upperBound
            if retraction.isDenied(before: before) || retraction.isGone(after: after)
                || position + 1 < candidates.count && retraction.isOutdated(before: before, after: after)
            {
                continue
            }
            let last = replaces ? standing.popLast() : nil
            standing.append(last.map { completed(candidate, from: $0) } ?? candidate)
        }
        return standing
    }

    /// "518-555-0177, sorry, 0178": only the end is said again.
    private func completed(_ candidate: PhoneCandidate, from last: PhoneCandidate) -> PhoneCandidate {
        let digits = candidate.number.digits
        guard [4, 7].contains(digits.utf8.count), digits.utf8.count < last.number.digits.utf8.count,
            !candidate.number.hasPlus
        else { return candidate }
        var completed = candidate
        completed.number = DialledNumber(
            digits: String(last.number.digits.dropLast(digits.utf8.count)) + digits,
            hasPlus: last.number.hasPlus)
        completed.tokens = last.tokens.lowerBound..<candidate.tokens.upperBound
        return completed
    }

    /// "555-0177, area code 518": the code is said apart from the number.
    func withAreaCode(_ candidates: [PhoneCandidate]) -> [PhoneCandidate] {
        let tokens = text.tokens
        guard candidates.contains(where: { $0.number.digits.utf8.count == 7 }),
            let area = tokens.indices.first(where: {
                tokens[$0].text == "area" && $0 + 1 < tokens.count && tokens[$0 + 1].text == "code"
            }),
            let code = tokens[(area + 2)...].prefix(3).first(where: { $0.kind == .number }),
            code.text.utf8.count == 3
        else { return candidates }
        return candidates.compactMap { candidate in
            guard candidate.number.digits.utf8.count == 7, !candidate.number.hasPlus else {
                return candidate.number.digits == code.text ? nil : candidate
            }
            var whole = candidate
            whole.number = DialledNumber(digits: code.text + candidate.number.digits, hasPlus: false)
            return whole
        }
    }
}
