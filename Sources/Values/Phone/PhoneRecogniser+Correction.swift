/// What a visitor takes back.
extension PhoneRecogniser {
    /// Returns the candidates that still stand: the corrected and the denied ones are dropped.
    func kept(_ candidates: [PhoneCandidate], isAnswer: Bool) -> [PhoneCandidate] {
        let retraction = Retraction(tokens: text.tokens)
        var standing: [PhoneCandidate] = []
        var previousEnd = 0
        for (position, candidate) in candidates.enumerated() {
            let before = previousEnd..<candidate.tokens.lowerBound
            let replaces =
                !standing.isEmpty
                && (retraction.takesBack(before) || namesEnd(before) && isEnd(candidate, before))
            let completes = replaces && isEnd(candidate, before)
            if let last = standing.last, !replaces, isOtherEnd(candidate, before) {
                standing.append(completed(candidate, from: last))
                previousEnd = candidate.tokens.upperBound
                continue
            }
            if replaces, let last = standing.last, let moved = withCode(candidate, for: last, before) {
                standing[standing.count - 1] = moved
                previousEnd = candidate.tokens.upperBound
                continue
            }
            guard completes || isPlausible(candidate, isAnswer) else { continue }
            let next =
                position + 1 < candidates.count
                ? candidates[position + 1].tokens.lowerBound : text.tokens.count
            let after = candidate.tokens.upperBound..<next
            previousEnd = candidate.tokens.upperBound
            if retraction.isDenied(before: before) || retraction.isGone(after: after)
                || position + 1 < candidates.count && retraction.isOutdated(before: before, after: after)
                || isLeft(candidate, for: position + 1 < candidates.count ? candidates[position + 1] : nil)
            {
                continue
            }
            let last = replaces ? standing.popLast() : nil
            standing.append(last.map { completed(candidate, from: $0) } ?? candidate)
        }
        return standing
    }

    /// Four or seven digits replace the end of a number; two or three where the end is spoken of.
    private func isEnd(_ candidate: PhoneCandidate, _ before: Range<Int>) -> Bool {
        switch candidate.number.digits.utf8.count {
        case 4, 7: true
        case 1: namesEnd(before)
        case 2, 3:
            text.tokens[before].contains { ["last", "end", "ends", "ending"].contains($0.text) }
                && !text.tokens[before].contains { $0.text == "area" }
        default: false
        }
    }

    /// "The last digit is", "the last two digits should be".
    private func namesEnd(_ before: Range<Int>) -> Bool {
        let words = text.tokens[before].map(\.text)
        return words.contains("last") && words.contains { $0.hasPrefix("digit") }
    }

    /// "978 555 0110 or 0190": a second number of which only the end is said.
    private func isOtherEnd(_ candidate: PhoneCandidate, _ before: Range<Int>) -> Bool {
        let words = text.tokens[before].map(\.text)
        return candidate.number.digits.utf8.count == 4 && !candidate.isSpoken && words.contains("or")
            && words.allSatisfy { ["or", "-", ",", "was", "it", "maybe", "is", "even"].contains($0) }
            && (candidate.tokens.upperBound >= text.tokens.count
                || text.tokens[candidate.tokens.upperBound].kind != .word)
    }

    /// "860-555-0134, wait, the area code is 203".
    private func withCode(_ candidate: PhoneCandidate, for last: PhoneCandidate, _ before: Range<Int>)
        -> PhoneCandidate?
    {
        let end = candidate.tokens.upperBound
        let isFollowed = end < text.tokens.count && text.tokens[end].text == "area"
        guard candidate.number.digits.utf8.count == 3, !last.number.hasPlus,
            last.number.digits.utf8.count == 10,
            isFollowed || text.tokens[before].contains(where: { $0.text == "area" })
        else { return nil }
        var moved = last
        moved.number = DialledNumber(
            digits: candidate.number.digits + last.number.digits.dropFirst(3), hasPlus: false)
        moved.tokens = last.tokens.lowerBound..<candidate.tokens.upperBound
        return moved
    }

    /// "518-555-0177, sorry, 0178": only the end is said again.
    private func completed(_ candidate: PhoneCandidate, from last: PhoneCandidate) -> PhoneCandidate {
        let digits = candidate.number.digits
        guard [1, 2, 3, 4, 7].contains(digits.utf8.count), digits.utf8.count < last.number.digits.utf8.count,
            !candidate.number.hasPlus
        else { return candidate }
        var completed = candidate
        completed.number = DialledNumber(
            digits: String(last.number.digits.dropLast(digits.utf8.count)) + digits,
            hasPlus: last.number.hasPlus)
        completed.tokens = last.tokens.lowerBound..<candidate.tokens.upperBound
        return completed
    }

    /// "555-0177, area code 518", "518, then 555-0177": the code is said apart from the number.
    func withAreaCode(_ candidates: [PhoneCandidate]) -> [PhoneCandidate] {
        guard let short = candidates.first(where: { isShort($0) }),
            let code = namedAreaCode() ?? areaCode(before: short.tokens.lowerBound)
        else { return candidates }
        return candidates.compactMap { candidate in
            guard isShort(candidate) else { return candidate.number.digits == code ? nil : candidate }
            var whole = candidate
            whole.number = DialledNumber(digits: code + candidate.number.digits, hasPlus: false)
            return whole
        }
    }

    private func isShort(_ candidate: PhoneCandidate) -> Bool {
        candidate.number.digits.utf8.count == 7 && !candidate.number.hasPlus
    }

    /// "Area code 518", "area code is five one eight", "518 area code", "in the 518 area".
    private func namedAreaCode() -> String? {
        let tokens = text.tokens
        for index in tokens.indices where tokens[index].text == "area" {
            var next = index + 1
            while next < tokens.count, ["code", "is", "'s", ":", "code's", "="].contains(tokens[next].text) {
                next += 1
            }
            if next > index + 1, let code = code(at: next) { return code }
            var before = index - 1
            while before > 0, ["(", ",", "my", "is", "the", "an"].contains(tokens[before].text) {
                before -= 1
            }
            if before >= 0, let code = code(at: before) { return code }
        }
        // "It's a 518 number, 555-0177".
        let named = tokens.indices.first { index in
            index > 1 && tokens[index].text == "number" && ["a", "an"].contains(tokens[index - 2].text)
        }
        if let named, let code = code(at: named - 1) { return code }
        // "555 0177, I'm in 518".
        let last = tokens.indices.last { tokens[$0].kind == .number }
        guard let last, last > 1, tokens[last - 1].text == "in" else { return nil }
        return code(at: last)
    }

    /// Three digits just before a number, with nothing between but words that join.
    private func areaCode(before start: Int) -> String? {
        let joints: Set = [
            ",", "then", "and", "-", ".", "it's", "its", "plus", "followed", "by", "the", "rest", "is",
        ]
        var index = start - 1
        while index >= 0, joints.contains(text.tokens[index].text) { index -= 1 }
        guard index >= 0, index < start - 1 else { return nil }
        return code(at: index)
    }

    private func code(at index: Int) -> String? {
        guard text.tokens.indices.contains(index) else { return nil }
        if text.tokens[index].kind == .number {
            return text.tokens[index].text.utf8.count == 3 ? text.tokens[index].text : nil
        }
        var digits = ""
        var next = index
        while digits.utf8.count < 3, let (read, count) = SpokenDigits.read(text.tokens, at: next) {
            digits += read
            next += count
        }
        return digits.utf8.count == 3 ? digits : nil
    }

    /// "I changed it from 518-555-0177 to 518-555-0178": the first is gone.
    func isLeft(_ candidate: PhoneCandidate, for next: PhoneCandidate?) -> Bool {
        guard let next, candidate.tokens.lowerBound > 0,
            text.tokens[candidate.tokens.lowerBound - 1].text == "from",
            candidate.tokens.upperBound < next.tokens.lowerBound
        else { return false }
        return text.tokens[candidate.tokens.upperBound..<next.tokens.lowerBound].map(\.text) == ["to"]
    }
}
