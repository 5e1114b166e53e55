/// Reads telephone numbers.
struct PhoneRecogniser {
    /// The text that is read.
    let text: TypedText
    /// The practice's region.
    let region: String

    /// Reads every number of the text.
    ///
    /// `isAnswer`: the text answers a question for a number, so short digits are an attempt at one.
    func recognise(isAnswer: Bool) -> Recognition {
        let candidates = kept(PhoneScanner.candidates(in: text.tokens), isAnswer: isAnswer)
        var numbers: [PhoneNumber] = []
        var spans: [Range<Int>] = []
        var faults: [(DialledNumber.Fault, Range<Int>)] = []
        for candidate in withAreaCode(candidates) {
            let span = text.span(tokens: candidate.tokens)
            switch resolved(candidate) {
            case .success(let e164):
                spans.append(span)
                guard !numbers.contains(where: { $0.e164 == e164 && $0.ext == candidate.ext }) else {
                    continue
                }
                numbers.append(
                    PhoneNumber(
                        e164: e164, ext: candidate.ext,
                        typed: candidate.ext == nil
                            ? said(text.typed(span), candidate.number) : text.typed(span)))
            case .failure(let fault):
                faults.append((fault, span))
            }
        }
        if !numbers.isEmpty {
            let spoken = numbers.map(\.typed).joined(separator: " or ")
            return Recognition(
                .phone, .accepted, status: "ok", readings: [Reading(.phone(numbers), spoken: spoken)],
                spans: spans)
        }
        guard let fault = worst(faults) else {
            return Recognition(.phone, .absent, status: "none")
        }
        return Recognition(
            .phone, .refused, status: fault.0 == .noAreaCode ? "incomplete" : "invalid",
            reason: fault.0.rawValue, spans: [fault.1])
    }

    /// The number's E.164 form, or its fault in the light of how it was typed.
    private func resolved(_ candidate: PhoneCandidate) -> Result<String, DialledNumber.Fault> {
        let resolved = candidate.number.resolved(in: region)
        let groups = text.tokens[candidate.tokens].filter { $0.kind == .number }.map(\.text.utf8.count)
        switch resolved {
        case .success(let e164):
            // "+518 555 0177": grouped as at home, so the plus is a slip or the country is missing.
            let isHome = CallingPlan.of(region: region)?.countryCode == "1"
            let code = CallingPlan.countryCode(of: String(e164.dropFirst()))
            let isSlip = candidate.number.hasPlus && groups == [3, 3, 4] && code?.utf8.count == 2
            return isHome && isSlip ? .failure(.badCountryCode) : resolved
        case .failure(.tooShort):
            // "Text 40404": a number that only takes messages.
            let before = candidate.tokens.lowerBound - 1
            let isTexted =
                before >= 0 && ["text", "txt", "texting", "sms", "to"].contains(text.tokens[before].text)
            return groups.count == 1 && (5...6).contains(groups[0]) && isTexted
                ? .failure(.shortCode) : resolved
        default: return resolved
        }
    }

    /// The number as typed, unless it was put together from several places: then its digits in groups.
    private func said(_ typed: String, _ number: DialledNumber) -> String {
        let digits = TypedText(typed).tokens.filter { $0.kind == .number }.map(\.text).joined()
        guard digits.utf8.count != number.digits.utf8.count, number.digits.utf8.count == 10,
            digits.utf8.count > number.digits.utf8.count || digits.utf8.count <= 7
        else { return typed }
        return [number.digits.prefix(3), number.digits.dropFirst(3).prefix(3), number.digits.suffix(4)]
            .joined(separator: "-")
    }

    /// The longest attempt is the one to speak about.
    private func worst(_ faults: [(DialledNumber.Fault, Range<Int>)])
        -> (DialledNumber.Fault, Range<Int>)?
    {
        faults.max { $0.1.count < $1.1.count }
    }

    /// Digits that are a time, a house, a year or a price are no attempt at a number.
    func isPlausible(_ candidate: PhoneCandidate, _ isAnswer: Bool) -> Bool {
        let count = candidate.number.digits.utf8.count
        let range = candidate.tokens
        if count >= 7 { return !isDate(range) && !isInsideWord(range) }
        guard isAnswer, count >= 2, !isInsideWord(range) else { return false }
        // Short digits are an attempt where nothing else is said, or where a telephone is spoken of.
        let outside = text.tokens.indices.filter { !range.contains($0) && text.tokens[$0].kind != .mark }
        let words = outside.map { text.tokens[$0].text }
        if words.isEmpty { return count >= 3 || candidate.number.hasPlus }
        return count >= 3 && words.contains(where: Self.cues.contains)
            && !words.contains(where: Self.units.contains)
    }

    private func isInsideWord(_ range: Range<Int>) -> Bool {
        let tokens = text.tokens
        let before = range.lowerBound - 1
        if before >= 0, tokens[range.lowerBound].isGlued, ["$", "@", "_"].contains(tokens[before].text) {
            return true
        }
        if before >= 0, tokens[range.lowerBound].isGlued, tokens[before].kind == .word,
            !Self.cues.contains(tokens[before].text)
        {
            return true
        }
        let after = range.upperBound
        return after < tokens.count && tokens[after].isGlued && ["@", "_", "%"].contains(tokens[after].text)
    }

    /// `12/25/2026`, `2026-12-25`.
    private func isDate(_ range: Range<Int>) -> Bool {
        let groups = text.tokens[range].filter { $0.kind == .number }.map(\.text)
        guard groups.count == 3, text.tokens[range].contains(where: { "/-.".contains($0.text) }) else {
            return false
        }
        let lengths = groups.map(\.utf8.count)
        return lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2
            || lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
    }

    private static let cues: Set<String> = [
        "phone", "number", "cell", "call", "dial", "ring", "text", "mobile", "tel", "telephone", "reach",
        "is", "it's", "its",
        "my", "at", "on", "me", "home", "landline", "ph", "no", "please", "just", "sms", "try", "txt",
    ]

    private static let units: Set<String> = [
        "am", "pm", "minutes", "min", "mins", "hours", "hour", "days", "weeks", "years", "old", "street",
        "st",
        "ave", "road", "rd", "dollars", "oclock", "o'clock", "times", "sessions",
    ]
}
