import Understanding

/// Whether an answer about a sign is plain enough for what hangs on it.
extension LineReader {
    /// A yes by which a doctor has looked at the open signs, and nothing else about it.
    var clearsPlainly: Bool {
        guard let yes = hearing.acts.first(where: { $0.event == "act.yes" }) else { return true }
        let open = Set(known.conversation.blockingSigns.map(\.flag))
        let told = hearing.signs.filter { open.contains($0.flag) }.flatMap {
            $0.words.lowercased().typedWords.map(\.word)
        }
        let beside = said(beside: "act.yes").filter { !quoted.union(told).contains($0.lowercased()) }
        return !PlainAnswers.goAlong(words(of: yes)) && PlainAnswers.clear(beside)
    }

    /// The line says that somebody does not have the open sign, and nothing that could mean it.
    var deniesPlainly: Bool { asksAgain && hearing.acts.contains { $0.event == "act.no" } && !isHedged }

    /// The line answers whether somebody has the open sign with a no that is hedged, or explained in words that may mean the
    /// sign: "no, since I take aspirin".
    var isNoOfSorts: Bool { asksAgain && isHedged }

    /// The question is whether somebody has a sign that was heard.
    private var asksAgain: Bool {
        guard let question, question.kind == .yesNo, question.form == nil, question.offersYes else {
            return false
        }
        return !question.asksForClearance && !known.conversation.blockingSigns.isEmpty
    }

    private var isHedged: Bool {
        let isExplained = Objections.takeBack(text) || Objections.explain(text) || Objections.date(text)
        guard !isExplained, !Reservations.reassure(text) else { return false }
        let beside = said(beside: "act.no")
        // Where a doctor is enough, whoever explains is believed, but for what makes the sign depend on something.
        guard known.conversation.blockingSigns.contains(where: { $0.gravity != .doctor }) else {
            return PlainAnswers.depends(beside)
        }
        return !PlainAnswers.withdraw(beside)
    }

    /// The words that an answer leaves, its hedges among them, without what is asked and what is denied.
    private func said(beside answer: String) -> [String] {
        let answers = hearing.acts.filter { $0.event == answer }.map(\.span)
        let asking =
            text.clauses.filter { $0.words.hasSuffix("?") || QuestionWords.open($0.words) }.map(\.span)
            + hearing.acts.filter(\.isTopic).map(\.span)
        let words = text.typedWords
        return words.indices.filter { at in
            let isAsked = asking.contains(where: words[at].span.overlaps)
            let isAnswer = answers.contains(where: words[at].span.overlaps)
            return !isAsked && (PlainAnswers.hedge(words[at].word) || !isAnswer)
                && !Self.denies(quoted, in: words[...at].map(\.word))
        }.map { words[$0].word }
    }

    /// The words of the open signs as the visitor wrote them, and of those that the line denies.
    private var quoted: Set<String> {
        let denied = hearing.signs.filter { $0.scope == .negated }.map(\.words)
        let open = known.conversation.blockingSigns.map(\.words)
        return Set((denied + open).flatMap { $0.lowercased().typedWords.map(\.word) })
    }

    /// The last word is one of the sign, and is denied: the "numb" of "it's not numb".
    private static func denies(_ sign: Set<String>, in words: [String]) -> Bool {
        guard let last = words.last?.lowercased(), sign.contains(last) else { return false }
        return words.dropFirst().suffix(4).contains(where: Reservations.deny)
    }
}
