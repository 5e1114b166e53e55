import Understanding
import Values

/// Whether an answer about safety is plain enough for what hangs on it.
extension LineReader {
    /// A yes by which a doctor has looked at the open signs, and nothing else about it.
    var clearsPlainly: Bool {
        guard let yes = hearing.acts.first(where: { $0.event == "act.yes" }) else { return true }
        let open = Set(known.conversation.blockingSigns.map(\.flag))
        let told = hearing.signs.filter { open.contains($0.flag) }
            .flatMap { $0.words.lowercased().typedWords.map(\.word) }
        // "Massage is fine for my wife" is somebody else's word.
        guard whom == nil else { return false }
        let said = stated.filter { !quoted.union(told).contains($0.lowercased()) }
        let isAsked = text.sentences.first?.hasSuffix("?") ?? false
        return !isAsked && !PlainAnswers.goAlong(words(of: yes)) && PlainAnswers.clear(said)
    }

    /// The line says that somebody does not have the open sign, and nothing that could mean it.
    var deniesPlainly: Bool {
        asksAgain && hearing.acts.contains { $0.event == "act.no" } && !isHalfNo(beside: [])
    }

    /// The line answers a question about a sign with a no that is hedged, or goes on in words that may mean the sign: "no, I have
    /// it", "no, since I take aspirin", "none except one". It is asked for once more.
    ///
    /// - Parameter values: what else the line gives, which says nothing of the sign.
    /// - Returns: whether it is.
    func isHalfNo(beside values: [Given]) -> Bool {
        guard question?.kind == .screening || asksAgain, hearing.acts.contains(where: isNoOfSorts) else {
            return false
        }
        // "No. I sit all day": behind a plain no only what could take it back counts.
        if let first = text.sentences.first, text.sentences.count > 1,
            hearing.acts.contains(where: { $0.event == "act.no" && $0.span.lowerBound < first.utf8.count }),
            PlainAnswers.deny(first.typedWords.map(\.word))
        {
            let rest = text.sentences.dropFirst().filter { !$0.hasSuffix("?") }.flatMap {
                $0.typedWords.map(\.word)
            }
            return asksAgain ? PlainAnswers.depends(rest) : PlainAnswers.takeBack(rest)
        }
        if Objections.takeBack(text) || Objections.explain(text) || Objections.date(text)
            || Reservations.reassure(text) && !PlainAnswers.depends(stated) && !isOwnMeasure
        {
            return false
        }
        // What the line comes to counts, and what a doctor has looked at may be excepted.
        let comesLast =
            comesToNo && hearing.acts.allSatisfy { $0.event != "act.no" || $0.span.lowerBound > 0 }
        if !asksAgain, comesLast || namesOnlyKnownSigns { return false }
        guard asksAgain else {
            let said = stated(beside: values)
            // An emergency is asked about once more wherever the no goes on about somebody.
            let isGrave = question?.flags.contains { script.gravity(of: $0) != .doctor } ?? false
            let isNamed = hearing.signs.contains { sign in
                sign.scope == .negated && question?.flags.contains(sign.flag) == true
            }
            return PlainAnswers.admit(said) || PlainAnswers.denyPartly(text.typedWords.map(\.word))
                || isGrave && opensWithNo && !isNamed && PlainAnswers.goOn(said)
        }
        return !PlainAnswers.deny(stated) && !(isDoctors && isExplained)
    }

    /// "It's normal for me": well by the writer's own measure.
    private var isOwnMeasure: Bool {
        let said = stated.map { $0.lowercased() }
        return zip(said, said.dropFirst()).contains {
            $0 == "for" && ["me", "my", "him", "her"].contains($1)
        }
    }

    /// Where a doctor is enough, and the sign was a misunderstanding before, whoever explains it is believed, but for what makes the
    /// sign depend on something.
    private var isExplained: Bool {
        guard asksAgain else { return false }
        let said = stated.drop { ["no", "nope", "nah"].contains($0.lowercased()) }.joined(separator: " ")
        return (PlainAnswers.denyMore(stated) || Objections.stand(in: said))
            && !PlainAnswers.depends(stated) && !PlainAnswers.goesOn(stated)
            && !PlainAnswers.admit(stated)
    }

    /// A no, or the "no, it's …" of a correction.
    private func isNoOfSorts(_ act: Hearing.Act) -> Bool {
        act.event == "act.no" || act.event == "act.correction" && act.object == nil && opensWithNo
    }

    private var isDoctors: Bool { known.conversation.blockingSigns.allSatisfy { $0.gravity == .doctor } }

    /// The question is whether somebody has a sign that was heard.
    private var asksAgain: Bool {
        guard let question, question.kind == .yesNo, question.form == nil, question.offersYes else {
            return false
        }
        return !question.asksForClearance && !known.conversation.blockingSigns.isEmpty
    }

    /// The words of the line, without what is asked, told beside it or denied.
    private var stated: [String] { stated(beside: []) }

    private func stated(beside values: [Given]) -> [String] {
        let spans = values.filter { $0.recognition.standing == .accepted && !$0.isInOwnWords }.flatMap(
            \.recognition.spans)
        let given = text.clauses.map(\.span).filter { clause in spans.contains(where: clause.overlaps) }
        let apart = asking + telling + given + forWhom
        let words = text.typedWords
        return words.indices.filter { at in
            !apart.contains(where: words[at].span.overlaps)
                && !Self.denies(quoted, in: words[...at].map(\.word))
        }.map { words[$0].word }
    }

    /// What is asked.
    private var asking: [Range<Int>] {
        text.clauses.filter { $0.words.hasSuffix("?") || QuestionWords.open($0.words) }.map(\.span)
            + hearing.acts.filter { $0.isTopic || $0.event.hasPrefix("whom.") }.map(\.span)
    }

    /// "It's for my husband".
    private var forWhom: [Range<Int>] {
        guard whom != nil else { return [] }
        return text.clauses.filter { $0.words.typedWords.contains { $0.word.lowercased() == "for" } }.map(
            \.span)
    }

    /// A yes of one word in any language, and noes without a word of what somebody has: "sí", "just stiff".
    private var telling: [Range<Int>] {
        hearing.acts.filter { act in
            let said = words(of: act).lowercased().typedWords.map(\.word)
            if act.event == "act.yes" { return said.count == 1 }
            return act.event == "act.no" && !PlainAnswers.depends(said)
                && !said.contains {
                    ["it", "it's", "have", "do", "got", "there", "is", "i", "none", "nothing"].contains($0)
                }
        }.map(\.span)
    }

    /// The words of the open signs as the visitor wrote them, and of those that the line denies.
    private var quoted: Set<String> {
        let denied = hearing.signs.filter { $0.scope == .negated }.map(\.words)
        // What says by a negation that somebody has it is not denied by another: "I don't feel anything there".
        let open = known.conversation.blockingSigns.map(\.words).filter { words in
            !words.typedWords.contains { Reservations.deny($0.word) }
        }
        return Set((denied + open).flatMap { $0.lowercased().typedWords.map(\.word) })
    }

    /// The last word is one of the sign, and is denied: the "numb" of "it's not numb".
    private static func denies(_ sign: Set<String>, in words: [String]) -> Bool {
        guard let last = words.last?.lowercased(), sign.contains(last) else { return false }
        let before = words.dropLast().suffix(4)
        return before.contains { Reservations.deny($0) && !["no", "none"].contains($0.lowercased()) }
            || words.dropLast().last.map { ["no", "any"].contains($0.lowercased()) } ?? false
    }
}
