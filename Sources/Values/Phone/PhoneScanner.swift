/// Finds the runs of tokens that may be telephone numbers.
struct PhoneScanner {
    private let tokens: [Token]
    private var index = 0

    /// Returns the candidates of a text, in order and apart from each other.
    static func candidates(in tokens: [Token]) -> [PhoneCandidate] {
        var scanner = PhoneScanner(tokens: tokens)
        var found: [PhoneCandidate] = []
        while scanner.index < tokens.count {
            if let end = scanner.dateEnd {
                scanner.index = end
            } else if let candidate = scanner.next(after: found.last) {
                found.append(candidate)
                scanner.index = max(scanner.index + 1, candidate.tokens.upperBound)
            } else {
                scanner.index += 1
            }
        }
        return found
    }

    private init(tokens: [Token]) {
        self.tokens = tokens
    }

    private func text(_ at: Int) -> String {
        tokens.indices.contains(at) ? tokens[at].text : ""
    }

    /// Where a date in digits ends: `12/09/26`.
    private var dateEnd: Int? {
        guard index + 4 < tokens.count, text(index + 1) == "/", text(index + 3) == "/",
            tokens[index + 1...index + 4].allSatisfy(\.isGlued),
            [index, index + 2, index + 4].allSatisfy({ tokens[$0].kind == .number }),
            text(index).utf8.count <= 2, text(index + 2).utf8.count <= 2,
            [2, 4].contains(text(index + 4).utf8.count)
        else { return nil }
        return index + 5
    }

    /// The minutes of "13:00. 2200 Hill Street".
    private var isMinute: Bool {
        index > 1 && text(index - 1) == ":" && tokens[index].isGlued && tokens[index].kind == .number
            && text(index).utf8.count == 2 && tokens[index - 2].kind == .number
            && text(index - 2).utf8.count <= 2
    }

    private func next(after last: PhoneCandidate?) -> PhoneCandidate? {
        if isMinute { return nil }
        var at = index
        var hasPlus = false
        while at - index < 3, text(at) == "+" || text(at) == "(" {
            hasPlus = hasPlus || text(at) == "+"
            at += 1
        }
        guard at < tokens.count else { return nil }
        if isPronoun(at) { return nil }
        var run = Run(end: at)
        while let end = group(at: at, into: &run) {
            run.end = end
            at = separators(from: end)
            if text(end) == ",", let last = run.groups.last, last.utf8.count < 3, !run.isSpoken,
                ![3, 6].contains(run.count)
            {
                break
            }
            if run.isComplete(hasPlus: hasPlus),
                startsAnother(at: at, run: run) || isApart(end: run.end, next: at)
            {
                break
            }
        }
        guard !run.groups.isEmpty else { return nil }
        let digits = run.groups.joined()
        // "10-12. 518-555-0177": a time before a whole number.
        if !hasPlus, !run.isSpoken, !digits.hasPrefix("0"), digits.utf8.count > 11,
            run.groups.suffix(3).map(\.utf8.count) == [3, 3, 4],
            run.groups.first?.utf8.count != 3
        {
            return nil
        }
        // "At 3 518 555 0177": a small number before a whole one is something else.
        // And so is a ZIP code or a house number.
        if let first = run.groups.first, first.utf8.count <= 6, first != "1",
            !first.hasPrefix("0") || first.utf8.count == 5, !hasPlus, !run.isSpoken,
            digits.utf8.count == 10 + first.utf8.count, first.utf8.count <= 2 || run.groups.count <= 4
        {
            return nil
        }
        // "… oh one three two, no, oh one three four": the end said again.
        let isEnd = digits.utf8.count == 4 && last?.isSpoken == true
        guard !run.isSpoken || digits.utf8.count >= 7 || isEnd else { return nil }
        let (ext, end) = self.ext(at: run.end, digits: digits.utf8.count)
        return PhoneCandidate(
            number: DialledNumber(digits: digits, hasPlus: hasPlus), ext: ext, tokens: index..<end,
            isSpoken: run.isSpoken)
    }

    /// "The wrong one, 518-555-0177": before digits the word counts nothing.
    private func isPronoun(_ at: Int) -> Bool {
        let next = separators(from: at + 1)
        return text(at) == "one" && tokens.indices.contains(next) && tokens[next].kind == .number
            && text(next).utf8.count >= 3
    }

    /// Takes one group of digits, and returns where it ends.
    private func group(at: Int, into run: inout Run) -> Int? {
        guard at < tokens.count else { return nil }
        if tokens[at].kind == .number {
            run.append(tokens[at].text)
            return at + 1
        }
        // The letter O glued to digits is a zero.
        if !run.groups.isEmpty,
            tokens[at].isGlued || tokens.indices.contains(at + 1) && tokens[at + 1].isGlued,
            ["o", "oo"].contains(tokens[at].text)
        {
            run.append(String(repeating: "0", count: tokens[at].text.utf8.count))
            return at + 1
        }
        if let end = vanity(at: at, into: &run) { return end }
        if let (digits, count) = SpokenDigits.read(tokens, at: at) {
            run.append(digits)
            run.isSpoken = true
            return at + count
        }
        if text(at) == "hundred", run.isSpoken, run.groups.last?.utf8.count == 1 {
            run.append("00")
            return at + 1
        }
        return nil
    }

    /// Letters of the keypad, where they complete a number: "1-800-FLOWERS".
    private func vanity(at: Int, into run: inout Run) -> Int? {
        guard [3, 4, 6, 7].contains(run.count), !run.isSpoken else { return nil }
        let before = run.groups.joined()
        // A free number may have a letter more than its plan: it is dialled all the same.
        let whole = before.hasPrefix("1") ? 11...12 : 10...10
        let isFree = before.hasPrefix("18") || before.hasPrefix("8")
        let (letters, end) = joinedLetters(at: at, upTo: whole.lowerBound - run.count, isFree: isFree)
        guard whole.contains(run.count + letters.utf8.count), isDialled(at..<end, isFree: isFree, after: run),
            let digits = Self.keypad(letters)
        else { return nil }
        run.append(digits)
        return end
    }

    /// Words with nothing but dashes between them, until there are letters enough; those of a free number in capitals, "SIX
    /// FLAGS", may stand apart.
    private func joinedLetters(at start: Int, upTo count: Int, isFree: Bool) -> (letters: String, end: Int) {
        var letters = ""
        var end = start
        while end < tokens.count, letters.utf8.count < count,
            end == start || tokens[end].isGlued || isFree && tokens[end].isUpper,
            tokens[end].kind == .word || tokens[end].text == "-" && end > start
        {
            if tokens[end].kind == .word { letters += tokens[end].text }
            end += 1
        }
        return (letters, end)
    }

    /// "518-374-CALL", "1 800 FLOWERS", "1800 six-flags"; in "374-4471. I do not hear well" and "1800 Western Avenue" the words
    /// stand for themselves.
    private func isDialled(_ letters: Range<Int>, isFree: Bool, after run: Run) -> Bool {
        guard let first = letters.first else { return false }
        let isUpper = letters.allSatisfy { tokens[$0].isUpper || tokens[$0].kind == .mark }
        if isAttached(first) { return isUpper || isFree }
        let isLast = letters.upperBound >= tokens.count || tokens[letters.upperBound].kind != .word
        return isFree && run.count < 5 && isLast && first == run.end && (isUpper || letters.count > 1)
    }

    /// Letters stand right behind a digit, or behind a dash that does.
    private func isAttached(_ at: Int) -> Bool {
        tokens[at].isGlued && (text(at - 1) != "-" || at > 0 && tokens[at - 1].isGlued)
            && text(at - 1) != "."
    }

    /// The digits of the keypad for letters.
    static func keypad(_ letters: String) -> String? {
        let keys = Array("22233344455566677778889999")
        var digits = ""
        for byte in letters.utf8 {
            guard (0x61...0x7A).contains(byte) else { return nil }
            digits.append(keys[Int(byte) - 0x61])
        }
        return digits
    }

    /// Skips what may stand between two groups of one number.
    private func separators(from start: Int) -> Int {
        var at = start
        while at < tokens.count, at - start < 3,
            Self.signs.contains(tokens[at].text)
        {
            at += 1
        }
        return at
    }

    private static let signs: Set<String> = [
        "-", ".", "(", ")", "/", ",", "*", "~", "_", "ー", "·", "[", "]", "{", "}", "|", "=", "dash", "hyphen",
        "dot",
    ]

    /// A whole number has been read and what follows is long enough to be the next one.
    private func startsAnother(at: Int, run: Run) -> Bool {
        guard at < tokens.count, !(tokens[at].isGlued && at == run.end) else { return false }
        var rest = Run(end: at)
        var next = at
        while rest.count < 7, let end = group(at: next, into: &rest) { next = separators(from: end) }
        // A single short group after a comma belongs to something else: a time, a house.
        let isLikely = rest.groups.first.map { ![2, 4, 5, 6].contains($0.utf8.count) } ?? false
        return rest.count >= 7 && (isLikely || rest.isSpoken) || (rest.count < 5 && text(run.end) == ",")
    }

    /// A whole number has been read, and a sign that ends it or a date or time follows.
    private func isApart(end: Int, next: Int) -> Bool {
        guard next < tokens.count, (end...next).contains(where: { !tokens[$0].isGlued }) else { return false }
        if (end..<next).contains(where: { [",", ")", ".", "/", "~", "("].contains(tokens[$0].text) }) {
            return true
        }
        // "518 555 0184 4 Park Place": a house.
        if tokens[next].kind == .number, tokens[next].text.utf8.count <= 5, next + 1 < tokens.count,
            tokens[next + 1].kind == .word, !tokens[next + 1].isGlued
        {
            return true
        }
        // "518-555-0177 9-5 weekdays": hours.
        if tokens[next].kind == .number, tokens[next].text.utf8.count <= 2,
            ["-", "to"].contains(text(next + 1)),
            tokens.indices.contains(next + 2), tokens[next + 2].kind == .number,
            text(next + 2).utf8.count <= 2,
            !(tokens.indices.contains(next + 3) && ["-", "."].contains(text(next + 3)))
        {
            return true
        }
        return tokens[next].kind == .number && tokens[next].text.utf8.count <= 2
            && (["/", ":", "am", "pm", "a", "p", "-"].contains(text(next + 1)) && next > end
                || text(next + 1) == "/" || text(next + 1) == ":")
    }

    private func ext(at start: Int, digits: Int) -> (String?, Int) {
        guard digits >= 7 else { return (nil, start) }
        var at = start
        while at - start < 6, Self.leadIns.contains(text(at)) { at += 1 }
        guard Self.extensions.contains(text(at)), text(at) != "#" || at <= start + 1 else {
            return (extBefore, start)
        }
        at += 1
        while [".", ":", "#", "number", "is", "=", "no"].contains(text(at)) { at += 1 }
        var run = Run(end: at)
        while let end = group(at: at, into: &run), run.count <= 7 {
            at = end
            if text(at) == "-" { break }
        }
        guard !run.groups.isEmpty, run.count <= 7 else { return (nil, start) }
        if text(at) == ")" { at += 1 }
        return (run.groups.joined(), at)
    }

    /// "Ext 12 at 973-555-0172": the extension was said first.
    private var extBefore: String? {
        var at = index - 1
        while [",", "at", "on", "of", "(", "+"].contains(text(at)) { at -= 1 }
        guard at > 0, at < index - 1, tokens[at].kind == .number, tokens[at].text.utf8.count <= 6,
            Self.extensions.contains(text(at - 1)), text(at - 1) != "#"
        else { return nil }
        return text(at)
    }

    private static let extensions: Set<String> = [
        "x", "ext", "extn", "extension", "extention", "#", "xt", "exten", "extension's", "ext's", "ex",
        "extensions",
    ]
    private static let leadIns: Set<String> = [
        ",", "(", ";", "-", "/", ".", "and", "then", "my", "the", "ask", "for", "dial", "at", "with", "it's",
        "its", "use",
        "to", "enter",
    ]
}

extension PhoneScanner {
    /// The groups of digits read so far.
    private struct Run {
        private(set) var groups: [String] = []
        private(set) var count = 0
        var end: Int
        var isSpoken = false

        mutating func append(_ digits: String) {
            groups.append(digits)
            count += digits.utf8.count
        }

        func isComplete(hasPlus: Bool) -> Bool {
            let leadsWithOne = groups.first?.hasPrefix("1") == true
            return count == (leadsWithOne ? 11 : 10) && (!hasPlus || leadsWithOne)
        }
    }
}
