/// Reads e-mail addresses.
struct EmailRecogniser {
    /// The text that is read.
    let text: TypedText

    /// Reads every address of the text.
    ///
    /// `isAnswer`: the text answers a question for an address, so a word that could have been one is an attempt.
    func recognise(isAnswer: Bool) -> Recognition {
        if isAnswer, let lone = lone() ?? withComma() { return recognition(of: [lone]) }
        let found = kept(EmailScanner(text: text).candidates())
        if !found.isEmpty { return recognition(of: found) }
        return (isAnswer ? withoutSign() : nil) ?? Recognition(.email, .absent, status: "none")
    }

    /// The whole text is one piece with a sign in it: nothing around it has to be guessed.
    private func lone() -> EmailCandidate? {
        let bytes = text.source.utf8
        guard bytes.count <= 400, bytes.contains(UInt8(ascii: "@")),
            text.tokens.dropFirst().allSatisfy(\.isGlued), EmailSyntax.fault(in: text.source) == nil,
            !"/:=".contains(where: text.source.contains)
        else { return nil }
        return EmailCandidate(address: lowered(text.source), tokens: 0..<text.tokens.count)
    }

    /// "dana,cole@example.com": one piece, with a comma for a point.
    private func withComma() -> EmailCandidate? {
        guard text.source.utf8.count <= 100, text.tokens.count(where: { $0.text == "@" }) == 1,
            text.tokens.contains(where: { $0.text == "," }), text.tokens.dropFirst().allSatisfy(\.isGlued)
        else { return nil }
        let address = lowered(text.source.replacing(",", with: "."))
        guard EmailSyntax.fault(in: address) == nil else { return nil }
        return EmailCandidate(address: address, tokens: 0..<text.tokens.count, isRepaired: true)
    }

    /// The domain in lower case, all in composed form.
    private func lowered(_ address: String) -> String {
        guard let at = address.lastIndex(of: "@") else { return address }
        return address[...at] + address[address.index(after: at)...].lowercased()
    }

    private func kept(_ candidates: [EmailCandidate]) -> [EmailCandidate] {
        let retraction = Retraction(tokens: text.tokens)
        var standing: [EmailCandidate] = []
        var previousEnd = 0
        for (position, candidate) in candidates.enumerated() {
            let before = previousEnd..<candidate.tokens.lowerBound
            let next =
                position + 1 < candidates.count
                ? candidates[position + 1].tokens.lowerBound : text.tokens.count
            previousEnd = candidate.tokens.upperBound
            if retraction.isDenied(before: before)
                || retraction.isGone(
                    after: candidate.tokens.upperBound..<max(next, candidate.tokens.upperBound))
            {
                continue
            }
            if !standing.isEmpty, retraction.takesBack(before) { standing.removeLast() }
            standing.append(candidate)
        }
        if let last = standing.indices.last, isMended(previousEnd..<text.tokens.count, retraction) {
            standing[last].isUnclear = true
        }
        return standing
    }

    /// "…@example.com. I mean .net": a part of the address is taken back, and only a part put in its place.
    private func isMended(_ after: Range<Int>, _ retraction: Retraction) -> Bool {
        guard retraction.takesBack(after) else { return false }
        return after.contains { index in
            EmailScanner.tops.subtracting(["me", "us", "de", "co"]).contains(text.tokens[index].text)
                && index > 0 && [".", "dot"].contains(text.tokens[index - 1].text)
        }
    }

    private func recognition(of candidates: [EmailCandidate]) -> Recognition {
        var good: [EmailAddress] = []
        var fault: EmailSyntax.Fault?
        var suggestion: String?
        for candidate in candidates {
            let address = candidate.address.precomposed
            let found: EmailSyntax.Fault? =
                candidate.isUnclear ? .unclear : EmailSyntax.fault(in: address) ?? truncated(address)
            suggestion = suggestion ?? self.suggestion(for: address, candidate)
            if found == nil, !candidate.isRepaired {
                if !good.contains(EmailAddress(address: address)) {
                    good.append(EmailAddress(address: address))
                }
            } else {
                fault = fault ?? found ?? .domain
            }
        }
        let spans = candidates.map { text.span(tokens: $0.tokens) }
        if good.isEmpty {
            return Recognition(
                .email, .refused, status: "invalid", reason: (fault ?? .domain).rawValue,
                suggestion: suggestion,
                spans: spans)
        }
        return accepted(good, suggestion: suggestion, spans: spans)
    }

    /// No top domain has a single letter: the address was cut off.
    private func truncated(_ address: String) -> EmailSyntax.Fault? {
        address.split(separator: ".").last?.count == 1 ? .noTopDomain : nil
    }

    private func accepted(_ good: [EmailAddress], suggestion: String?, spans: [Range<Int>]) -> Recognition {
        let asTyped = Reading(.email(good), spoken: good.map(\.address).joined(separator: " or "))
        guard let suggestion else {
            return Recognition(.email, .accepted, status: "ok", readings: [asTyped], spans: spans)
        }
        let better = Reading(.email([EmailAddress(address: suggestion)]), spoken: suggestion)
        return Recognition(
            .email, .ambiguous, status: "suggest", reason: "likely_typo", readings: [better, asTyped],
            suggestion: suggestion, spans: spans)
    }

    /// What was probably meant, where that is well formed and another address.
    private func suggestion(for address: String, _ candidate: EmailCandidate) -> String? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        var local = String(address[..<at])
        while local.hasSuffix("@") { local.removeLast() }
        let domain = String(address[address.index(after: at)...]).replacing("..", with: ".")
        let likely = EmailProviders.likelyDomain(for: domain) ?? domain
        let proposed = local + "@" + likely
        guard proposed != address || candidate.isRepaired, EmailSyntax.fault(in: proposed) == nil else {
            return nil
        }
        return proposed
    }

    /// "danagmail.com", "dana.reyes.com": an address that lost its sign.
    private func withoutSign() -> Recognition? {
        guard
            let piece = text.source.split(whereSeparator: \.isWhitespace).first(where: { piece in
                piece.utf8.count <= 100 && piece.contains(".")
                    && EmailScanner.tops.contains(piece.split(separator: ".").last?.lowercased() ?? "")
            })
        else { return nil }
        let lower = piece.lowercased()
        var suggestion: String?
        for provider in ["gmail.com", "hotmail.com", "yahoo.com", "outlook.com", "icloud.com", "aol.com"]
        where lower.hasSuffix(provider) {
            let local = lower.dropLast(provider.utf8.count)
            let proposed = (local.hasSuffix(".") ? local.dropLast() : local) + "@" + provider
            suggestion = EmailSyntax.fault(in: String(proposed)) == nil ? String(proposed) : nil
        }
        return Recognition(
            .email, .refused, status: "invalid", reason: EmailSyntax.Fault.noAt.rawValue,
            suggestion: suggestion)
    }
}
