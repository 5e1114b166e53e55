/// Finds e-mail addresses as people type and dictate them.
struct EmailScanner {
    let text: TypedText
    var tokens: [Token] { text.tokens }

    /// Returns the candidates of the text, in order and apart from each other.
    func candidates() -> [EmailCandidate] {
        var found: [EmailCandidate] = []
        var floor = 0
        var index = 0
        while index < tokens.count {
            if let at = atSign(at: index), let candidate = candidate(around: at, floor: floor) {
                found.append(candidate)
                floor = candidate.tokens.upperBound
                index = max(index + 1, floor)
            } else {
                index += 1
            }
        }
        return found
    }

    /// The tokens of an at-sign: "@", "(at)", or the word before a spoken domain.
    private func atSign(at index: Int) -> Range<Int>? {
        let token = tokens[index]
        if token.text == "@" {
            return index..<(word(index + 1) == "@" ? index + 2 : index + 1)
        }
        if ["(", "[", "{", "<"].contains(token.text), word(index + 1) == "at",
            [")", "]", "}", ">"].contains(word(index + 2))
        {
            return index..<index + 3
        }
        guard token.text == "at" || token.text == "arroba", index > 0, !tokens[index].isGlued else {
            return nil
        }
        guard let domain = domain(from: index + 1), word(domain.end) != "@" else { return nil }
        return domain.hasDot || EmailProviders.isName(domain.text.lowercased()) ? index..<index + 1 : nil
    }

    private func candidate(around at: Range<Int>, floor: Int) -> EmailCandidate? {
        let isSign = tokens[at.lowerBound].text == "@"
        guard let found = local(before: at.lowerBound, floor: floor, isSign: isSign) else {
            return isSign ? headless(at) : nil
        }
        let domain = domain(from: at.upperBound)
        var local = found
        if local.text.hasPrefix("\""), !local.text.dropFirst().contains("\""),
            word(domain?.end ?? at.upperBound) == "\""
        {
            local.text.removeFirst()
        }
        let end = domain?.end ?? at.upperBound
        return EmailCandidate(
            address: local.text + (at.count == 2 ? "@@" : "@") + (domain?.text.lowercased() ?? ""),
            tokens: local.start..<end, isRepaired: domain?.isRepaired ?? false,
            // "dana@example.org@example.org": which sign is the address's own?
            isUnclear: local.isUnclear || word(end) == "@" && tokens[end].isGlued
                || isExplained(before: local.start))
    }

    /// "D as in dog, cole at …": a part of it was spelled apart.
    private func isExplained(before start: Int) -> Bool {
        (max(0, start - 8)..<start).contains { ["as", "like"].contains(word($0)) && word($0 + 1) == "in" }
    }

    /// "@gmail.com": an attempt without its first half.
    private func headless(_ at: Range<Int>) -> EmailCandidate? {
        guard let domain = domain(from: at.upperBound) else {
            return tokens.count == at.count ? EmailCandidate(address: "@", tokens: at) : nil
        }
        return EmailCandidate(address: "@" + domain.text.lowercased(), tokens: at.lowerBound..<domain.end)
    }

    func word(_ index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].text : ""
    }
}

// MARK: - Domain

extension EmailScanner {
    struct Domain {
        var text: String
        var end: Int
        var hasDot: Bool
        var isRepaired: Bool
    }

    /// Reads a domain: `gmail.com`, `gmail dot com`, `gmail . com`.
    func domain(from start: Int) -> Domain? {
        guard let first = label(from: start) else { return nil }
        var domain = Domain(text: first.text, end: first.end, hasDot: false, isRepaired: false)
        // "My dash shop dot com".
        while ["dash", "hyphen"].contains(word(domain.end)), let next = label(from: domain.end + 1),
            Self.connectors[next.text.lowercased()] == nil
        {
            domain.text += "-" + next.text
            domain.end = next.end
        }
        while let dot = dot(at: domain.end, hasDot: domain.hasDot), let next = label(from: dot.end) {
            domain.text += "." + next.text
            domain.end = next.end
            domain.hasDot = true
            domain.isRepaired = domain.isRepaired || dot.isRepaired
            if domain.end - start > 300 { break }
        }
        return domain
    }

    /// A label: glued letters, digits, hyphens and whatever else was put into it.
    private func label(from start: Int) -> (text: String, end: Int)? {
        guard start < tokens.count, tokens[start].kind != .lineEnd,
            tokens[start].kind != .mark || "-_[".contains(tokens[start].text)
        else { return nil }
        var end = start + 1
        while end < tokens.count, tokens[end].isGlued,
            tokens[end].kind == .word || tokens[end].kind == .number
                || (tokens[end].text == "-" || tokens[end].text == "_")
        {
            end += 1
        }
        return (text.typed(tokens: start..<end), end)
    }

    private func dot(at index: Int, hasDot: Bool) -> (end: Int, isRepaired: Bool)? {
        let next = word(index + 1)
        switch word(index) {
        case "." where next == "." && isGlued(index + 1) && isGlued(index + 2): return (index + 2, true)
        case "." where tokens[index].isGlued && isGlued(index + 1): return (index + 1, false)
        case "." where Self.tops.contains(next) && !hasDot: return (index + 1, false)
        case "dot", "period", "punto", "point": return (index + 1, false)
        case "(", "[", "{":
            return next == "dot" || next == "." ? (index + 3, false) : nil
        case "," where Self.tops.contains(next) && (!hasDot && isGlued(index + 1)): return (index + 1, true)
        default: return nil
        }
    }

    private func isGlued(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].isGlued
    }

    static let tops: Set<String> = [
        "com", "net", "org", "edu", "gov", "io", "co", "us", "me", "con", "info", "biz", "uk", "ca", "de",
        "fr", "mil",
        "cmo", "email", "health", "dev", "app",
    ]
}

// MARK: - Local part

extension EmailScanner {
    struct Local {
        var text: String
        var start: Int
        var isUnclear: Bool
    }

    /// Reads the local part backwards from the at-sign.
    func local(before at: Int, floor: Int, isSign: Bool) -> Local? {
        guard at > floor else { return nil }
        let glued = glued(before: at, floor: floor)
        guard !glued.isEmpty else { return nil }
        // "D-a-n-a at …": said letter by letter.
        if !isSign, glued.count > 4, glued.enumerated().allSatisfy(isSpelling) {
            let letters = glued.filter { word($0) != "-" }.map { text.typed(tokens[$0].span) }.joined()
            return Local(text: letters, start: glued.lowerBound, isUnclear: false)
        }
        // Glued to its sign and without connectors in words, it stands as typed.
        if isSign, tokens[at].isGlued, connector(glued.lowerBound - 1) == nil, !isSpelled(glued, floor) {
            return Local(text: text.typed(tokens: glued), start: glued.lowerBound, isUnclear: false)
        }
        return spoken(endingWith: glued, floor: floor, isSign: isSign)
    }

    private func glued(before at: Int, floor: Int) -> Range<Int> {
        var start = at
        while start > floor, isLocal(tokens[start - 1]), start == at || tokens[start].isGlued { start -= 1 }
        while start < at,
            ["'", "*", "`", "/", "-", "=", "|", "~", "{", "}", "?", "!"].contains(tokens[start].text)
        { start += 1 }
        return start..<at
    }

    private func isLocal(_ token: Token) -> Bool {
        switch token.kind {
        case .word, .number: true
        case .mark: "!#$%&'*+-/?^_`{|}~.".contains(token.text) || token.text == "\""
        case .lineEnd: false
        }
    }

    private func isSpelling(_ place: (offset: Int, element: Int)) -> Bool {
        place.offset % 2 == 0 ? word(place.element).utf8.count == 1 : word(place.element) == "-"
    }

    /// "d a n a at …": single letters.
    private func isSpelled(_ piece: Range<Int>, _ floor: Int) -> Bool {
        piece.count == 1 && piece.lowerBound - 1 >= floor && word(piece.lowerBound).utf8.count == 1
            && word(piece.lowerBound - 1).utf8.count == 1 && tokens[piece.lowerBound - 1].kind == .word
    }

    private func connector(_ index: Int) -> String? {
        index >= 0 ? Self.connectors[word(index)] : nil
    }

    private func spoken(endingWith last: Range<Int>, floor: Int, isSign: Bool) -> Local {
        var start = last.lowerBound
        var joined =
            Self.digits[word(start)].flatMap { last.count == 1 && !isSign ? $0 : nil }
            ?? text.typed(tokens: last)
        while start - 1 > floor || start - 1 == floor {
            if let sign = connector(start - 1), start - 2 >= floor {
                let piece = glued(before: start - 1, floor: floor)
                guard !piece.isEmpty else { break }
                joined = text.typed(tokens: piece) + sign + joined
                start = piece.lowerBound
            } else if isSpelled(start..<start + 1, floor), joined.utf8.count < 64 {
                joined = word(start - 1) + joined
                start -= 1
            } else if joined.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !isSign,
                isHead(start - 1, floor)
            {
                joined = text.typed(tokens[start - 1].span) + joined
                start -= 1
                break
            } else if let digit = digit(start, floor) {
                joined = digit + joined
                start -= 1
            } else {
                break
            }
        }
        let isUnclear =
            start > floor && !Self.openers.contains(word(start - 1)) && tokens[start - 1].kind == .word
        return Local(
            text: joined, start: start, isUnclear: isUnclear && !(isSign && tokens[last.upperBound].isGlued))
    }

    /// A word that begins the local part: nothing stands before it, or a lead-in.
    private func isHead(_ index: Int, _ floor: Int) -> Bool {
        guard index >= floor, tokens[index].kind == .word, Self.digits[word(index)] == nil,
            !Self.openers.contains(word(index))
        else { return false }
        return index == floor || Self.openers.contains(word(index - 1))
    }

    /// A digit before digits: "dana four two at …".
    private func digit(_ start: Int, _ floor: Int) -> String? {
        guard Self.digits[word(start)] != nil || tokens[start].kind == .number else { return nil }
        return Self.digits[word(start - 1)]
    }

    /// Digits in words; a lone "o" is a letter here.
    private static let digits = SpokenDigits.units.filter { $0.key.count > 1 }

    private static let connectors: [String: String] = [
        "dot": ".", "period": ".", "underscore": "_", "dash": "-", "hyphen": "-", "minus": "-", "plus": "+",
        "point": ".",
    ]

    private static let openers: Set<String> = [
        "is", "email", "e-mail", "mail", "address", "it's", "its", "at", "me", "use", "try", "to", "be",
        "and", "or",
        "then", "yes", "ok", "okay", "sure", "gmail", "write", "contact", "was", "still", "reach", "via",
        "by",
        "prefer", "please", "hi", "yeah", "on", "email's", "just",
    ]
}
