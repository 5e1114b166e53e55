extension Understanding {
    /// Hears everything that a line says, in the light of the open question.
    package func hear(_ text: String, asked: Asked, explain: Bool = false) -> Hearing {
        let line = reader.line(text)
        let matches = lexicon.matches(in: line, fields: FieldNames.places(in: line, asked))
        let finds = Finds(line: line, matches: matches, items: lexicon.items.count)
        let triggers = Triggers(finds, lexicon: lexicon, consumers: signs.consumers)
        var hearing = Hearing()
        hearing.forSomebodyElse = Self.beneficiary(triggers)
        let forAnother = hearing.forSomebodyElse ?? asked.forSomebodyElse
        hearing.signs = signs.read(finds, triggers: triggers, asked: asked, forAnother: forAnother)
        hearing.cleared = cleared(finds, triggers, hearing.signs, asked, forAnother)
        hearing.acts = acts.read(finds, asked: asked)
        hearTopics(finds, &hearing, explain)
        return hearing
    }

    /// Whom the session is for, where the line says so.
    private static func beneficiary(_ triggers: Triggers) -> Bool? {
        for place in triggers.all {
            if place.trigger == .forAnother { return true }
            if place.trigger == .forWriter { return false }
        }
        return nil
    }

    private func cleared(
        _ finds: Finds, _ triggers: Triggers, _ signs: [Hearing.Sign], _ asked: Asked, _ forAnother: Bool
    ) -> [String]? {
        let scopes = ScopeReader(finds: finds, triggers: triggers, asked: asked, forAnother: forAnother)
        guard self.signs.clearance?.span(in: finds, scopes: scopes) != nil else { return nil }
        return signs.filter { $0.scope == .cleared }.map(\.flag)
    }

    // MARK: - Topics

    private func hearTopics(_ finds: Finds, _ hearing: inout Hearing, _ explain: Bool) {
        if let event = topics.settled(finds) {
            hearing.topic = .settled(event: event, confidence: 1)
            return
        }
        let speaksOfCrisis = hearing.signs.contains { sign in
            signs.flags.contains { $0.id == sign.flag && $0.gravity == .crisis }
        }
        let rest = positions(finds, besides: hearing.acts)
        guard !speaksOfCrisis, !rest.isEmpty, let model = topics.model else { return }
        let verdict = model.verdict(sample(finds, rest))
        hearing.topic = topics.topic(verdict)
        hearing.further = []
    }

    private func sample(_ finds: Finds, _ positions: [Int]) -> Sample {
        Sample(finds, positions: positions, items: lexicon.items, concepts: concepts)
    }

    /// The words that no act has taken.
    private func positions(_ finds: Finds, besides acts: [Hearing.Act]) -> [Int] {
        finds.line.tokens.indices.filter { position in
            let token = finds.line.tokens[position]
            return token.isWord && !acts.contains { $0.span.contains(token.span.lowerBound) }
        }
    }
}
