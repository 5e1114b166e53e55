/// What troubles a visitor in words that nobody listed: the clause that is left when all else is told.
extension ConcernReader {
    /// The words of a clause that name something, where no other field took them and they are no talk about the booking.
    func leftover(_ clause: Range<Int>) -> String? {
        if consent.contains(where: { $0.overlaps(text.span(tokens: clause)) }) { return nil }
        for run in runs(clause) {
            if let named = named(run) ?? fragment(run) { return text.typed(tokens: named) }
        }
        return nil
    }

    /// The stretches of a clause that no field took.
    private func runs(_ clause: Range<Int>) -> [Range<Int>] {
        clause.split(whereSeparator: isTaken).compactMap { run in
            run.first.map { $0..<$0 + run.count }
        }
    }

    /// "Re scoliosis", "I have vertigo", "my knees are gone": a lead-in, and then a word of its own.
    private func named(_ run: Range<Int>) -> Range<Int>? {
        let words = text.tokens[run].map(\.text)
        for offset in words.indices {
            guard let (_, count) = Self.leadIns.match(words, at: offset) else { continue }
            var start = run.lowerBound + offset + count
            while start < run.upperBound, Self.articles.contains(text.tokens[start].text) { start += 1 }
            if start < run.upperBound, isOwn(start) { return run.lowerBound + offset..<run.upperBound }
        }
        return nil
    }

    /// "Vertigo", "trigger points": a few words, none of them a sentence's.
    private func fragment(_ run: Range<Int>) -> Range<Int>? {
        let words = run.filter { text.tokens[$0].kind == .word }
        guard (1...4).contains(words.count), run.count <= 6, words.allSatisfy({ isOwn($0) || isSmall($0) }),
            words.contains(where: isOwn), !isName(words),
            !run.contains(where: { text.tokens[$0].kind == .number || text.tokens[$0].text == "@" })
        else { return nil }
        return run
    }

    /// Several capitals in a row, or a common given name, are somebody's name.
    private func isName(_ words: [Int]) -> Bool {
        words.allSatisfy { text.tokens[$0].isCapitalised }
            && (words.count > 1 || words.allSatisfy { NameWords.given.contains(text.tokens[$0].text) })
    }

    private func isSmall(_ index: Int) -> Bool {
        ["of", "and", "in", "the", "my", "both", "on"].contains(text.tokens[index].text)
    }

    /// A word that neither sentences nor bookings are made of.
    private func isOwn(_ index: Int) -> Bool {
        let token = text.tokens[index]
        let stem = token.text.hasSuffix("'s") ? String(token.text.dropLast(2)) : token.text
        guard token.kind == .word, token.text.count > 2, !Self.talk.contains(stem) else { return false }
        return !NameWords.ordinary.contains(stem) && !NameWords.openers.contains(token.text)
            && !NameWords.closers.contains(token.text) && !NameWords.vocatives.contains(token.text)
            && !NameWords.doubtful.contains(token.text) && !PlaceWords.units.contains(token.text)
            && !PlaceWords.streetKinds.contains(token.text) && !Lexicon.isTime(token.text)
            && !NameRecogniser.relations.contains(token.text)
    }

    private static let articles: Set<String> = [
        "a", "an", "the", "my", "some", "this", "bad", "terrible", "really", "very",
    ]

    private static let leadIns = PhraseTable<Bool>(
        [
            "re", "re :", "regarding", "concerning", "about", "because of", "due to", "problem", "problem :",
            "complaint", "complaint :", "reason", "reason :", "issue", "issue :", "concern :", "trouble :",
            "for :",
            "suffering from", "suffer from", "i have", "i've got", "i got", "i've", "have been having", "has",
            "got",
            "with", "help with", "it's", "its", "my", "for", "what :", "need :", "diagnosed with",
            "diagnosis :",
        ].map { ($0, true) })

    /// Words of arrangements: what they are said about troubles nobody.
    private static let talk: Set<String> = Set(
        """
        cash card cards venmo paypal zelle gate code bell doorbell buzzer intercom ring knock park driveway website google yelp
        online recommended referred referral reference reviews gift certificate voucher coupon discount male masseur masseuse
        stairs elevator entrance door regular member confirm confirmation reschedule visits minute note fyi info details below
        regards sincerely kindly greetings weather pets payment invoice receipt deposit provider slot slots opening openings
        wants place where who whom anyway soonest earliest latest preferably anytime whenever weekdays weekends via through
        number numbers contact contacts date dates place places request requests enquiry inquiry reservation consultation
        tel telephone landline cellphone fax mailing consent consents consenting data storage privacy
        zip zipcode postcode postal
        happy birthday christmas thanksgiving holiday holidays lunch dinner
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
