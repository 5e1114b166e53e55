extension Understanding {
    /// Hears everything that a line says, in the light of the open question.
    package func hear(_ text: String, asked: Asked, explain: Bool = false) -> Hearing {
        let line = reader.line(text)
        let matches = lexicon.matches(in: line, fields: FieldNames.places(in: line, asked))
        let finds = Finds(line: line, matches: matches, items: lexicon.items.count)
        let words = Triggers(finds, lexicon: lexicon)
        let found = signs.found(in: finds, words)
        let triggers = words.besides(found.flatMap { $0.hits.flatMap(\.parts) })
        var hearing = Hearing()
        hearing.forSomebodyElse = beneficiary(triggers, finds)
        let forAnother = hearing.forSomebodyElse ?? asked.forSomebodyElse
        let scopes = ScopeReader(finds: finds, triggers: triggers, asked: asked, forAnother: forAnother)
        hearing.signs = signs.read(found, scopes: scopes)
        if let clearing = signs.clearance?.span(in: finds, scopes: scopes) {
            hearing.cleared = hearing.signs.filter { $0.scope == .cleared }.map(\.flag)
            hearing.clearing = line.bytes(clearing)
        }
        hearing.acts = acts.read(finds, asked: asked)
        let whole = features(finds, line.spoken)
        let parts = likelyParts(finds, whole, hearing.acts, scopes)
        hearing.signs += likelySigns.read(parts, known: hearing.signs, scopes: scopes)
        if let act = likelyActs.read(whole.vector, finds, known: hearing.acts, asked: asked) {
            hearing.acts.append(act)
        }
        hearing.leanings = leanings(whole.vector, hearing.acts, line, asked)
        hearTopics(finds, whole, &hearing)
        hearing.topic = topicSigns.decided(hearing.topic, by: hearing.signs)
        if explain { hearing.explanation = explanation(finds, hearing) }
        return hearing
    }

    /// The whole line, and its sentences where there are several and nothing is asked in them; what is nothing but a no tells
    /// of no sign.
    private func likelyParts(
        _ finds: Finds, _ whole: Features, _ acts: [Hearing.Act], _ scopes: ScopeReader
    ) -> [LikelySigns.Part] {
        let line = finds.line
        let denials = acts.filter { $0.event == "act.no" }
        func isDenial(_ tokens: Range<Int>) -> Bool {
            tokens.allSatisfy { place in
                let token = line.tokens[place]
                return !token.isWord || denials.contains { $0.span.contains(token.span.lowerBound) }
            }
        }
        guard likelySigns.model != nil, !isDenial(line.tokens.indices) else { return [] }
        let all = LikelySigns.Part(tokens: line.tokens.indices, vector: whole.vector)
        guard line.sentences.count > 1 else { return [all] }
        let sentences = line.sentences.filter {
            !isDenial($0.tokens) && likelySigns.isStatement($0.tokens, scopes)
        }
        return [all]
            + sentences.map { sentence in
                let words = line.spoken.filter(sentence.tokens.contains)
                return LikelySigns.Part(tokens: sentence.tokens, vector: features(finds, words).vector)
            }
    }

    /// "No, I go every ten minutes and nothing happens": the sign asked about to which a line leans that begins with a no. It is
    /// more like this sign's examples than like any other's, and than like those of a no. "I don't leak" begins with none.
    private func leanings(
        _ vector: FeatureVector, _ acts: [Hearing.Act], _ line: Line, _ asked: Asked
    ) -> Set<String> {
        guard asked.kind == .screening, !asked.flags.isEmpty,
            acts.contains(where: { $0.event == "act.no" && !Self.opensStatement($0, line) }),
            let no = likelyActs.model?.margin(of: "act.no", vector),
            let sign = likelySigns.model?.nearest(vector), sign.margin > max(no, Self.leaning)
        else { return [] }
        return Set(asked.flags.filter { "flag." + $0 == sign.label })
    }

    /// A no beside words farther than this from the sign's examples is a no. Of 426 emergencies behind a "no," those that no pattern
    /// knows stand at -0.53 and above.
    private static let leaning: Float = -0.6

    /// The denial has a subject of its own: "I don't", "there is none".
    private static func opensStatement(_ act: Hearing.Act, _ line: Line) -> Bool {
        line.tokens.first { $0.span.lowerBound == act.span.lowerBound }.map { subjects.contains($0.text) }
            ?? false
    }

    private static let subjects: Set<String> = ["i", "he", "she", "it", "they", "there", "we", "that"]

    /// Whom the session is for, where the line says so: the first that is named, unless the line then thinks better of it.
    private func beneficiary(_ triggers: Triggers, _ finds: Finds) -> Bool? {
        let named = triggers.all.filter { [.forAnother, .forWriter].contains($0.trigger) }
        guard var last = named.first else {
            return signs.beneficiary?.sendsForAnother(finds) == true ? true : nil
        }
        for place in named.dropFirst() where last.tokens.upperBound < place.tokens.lowerBound {
            let between = finds.line.tokens[last.tokens.upperBound..<place.tokens.lowerBound]
            if place.trigger != last.trigger, between.map(\.text) == ["or"] { return nil }
            if between.contains(where: { SecondThoughts.cues.contains($0.text) }) { last = place }
        }
        return last.trigger == .forAnother
    }

    // MARK: - Topics

    /// Hears what the message is about.
    private func hearTopics(_ finds: Finds, _ whole: Features, _ hearing: inout Hearing) {
        if let event = topics.settled(finds) {
            hearing.topic = .settled(event: event, confidence: 1)
            return
        }
        let speaksOfCrisis = hearing.signs.contains { sign in
            signs.flags.contains { $0.id == sign.flag && $0.gravity == .crisis }
        }
        let rest = positions(finds, besides: hearing.acts)
        guard !speaksOfCrisis, !rest.isEmpty, let model = topics.model else { return }
        let features = rest == whole.positions ? whole : features(finds, rest)
        let verdict = model.verdict(features.sample, features.vector)
        hearing.topic = topics.topic(verdict)
        guard !topics.isNearGuarded(verdict) else { return }
        hearing.further = further(finds, rest, whole: verdict, besides: &hearing.topic)
    }

    /// Some words of a line as the models see them.
    private struct Features {
        var positions: [Int]
        var sample: Sample
        var vector: FeatureVector
    }

    private func features(_ finds: Finds, _ positions: [Int]) -> Features {
        let sample = sample(finds, positions)
        let weighting = topics.model?.weighting ?? (likelySigns.model ?? likelyActs.model)?.weighting
        return Features(
            positions: positions, sample: sample,
            vector: weighting?.vector(sample.buckets) ?? FeatureVector())
    }

    func sample(_ finds: Finds, _ positions: [Int], naming: Bool = false) -> Sample {
        Sample(
            finds, positions: positions, items: lexicon.items, concepts: conceptKeys, naming: naming)
    }

    /// Other topics of a message in several parts, where each is clear by itself.
    private func further(
        _ finds: Finds, _ rest: [Int], whole: TopicModel.Verdict, besides main: inout Hearing.Topic
    ) -> [String] {
        let parts = Self.parts(of: rest, finds.line)
        guard parts.count > 1, let model = topics.model else { return [] }
        let settled = if case .settled(let event, _) = main { Optional(event) } else { String?.none }
        var events: [String] = []
        for part in parts where part.count >= Self.shortestPart {
            let verdict = model.verdict(sample(finds, part))
            var candidates = whole.ranking.prefix(2).filter {
                settled == nil || whole.margins[$0] > Self.halfway
            }
            if settled?.hasPrefix("intent.") == true {
                // A wish may stand beside a question that the whole message says little of.
                candidates += verdict.ranking.prefix(1).filter { verdict.margins[$0] > 0 }
            }
            guard let event = topics.certain(verdict, within: candidates), !events.contains(event) else {
                continue
            }
            events.append(event)
        }
        if case .settled(let event, _) = main { return events.filter { $0 != event } }
        guard let first = events.first else { return [] }
        main = .settled(event: first, confidence: 0.6)
        return Array(events.dropFirst())
    }

    /// Words that a part must have to be heard by itself.
    private static let shortestPart = 3
    /// A second topic's margin in the whole message lies nearer to the border than to a plain no, which is -1.
    private static let halfway: Float = -0.5

    /// Sentences, and what stands on either side of "and" or a comma when a question word follows.
    private static func parts(of positions: [Int], _ line: Line) -> [[Int]] {
        var parts: [[Int]] = [[]]
        var previous = -1
        for position in positions {
            let gap = previous >= 0 && position - previous > 1
            let breaks = gap && line.tokens[previous + 1].endsSentence
            let joins =
                previous >= 0 && (gap || ["and", "also", "plus", "but"].contains(line.tokens[previous].text))
            if breaks || joins && starters.contains(line.tokens[position].text) { parts.append([]) }
            parts[parts.count - 1].append(position)
            previous = position
        }
        return parts
    }

    private static let starters: Set<String> = [
        "how", "what", "when", "where", "who", "why", "which", "do", "does", "can", "could", "is", "are",
        "will",
        "would", "should",
    ]

    /// "No, my number is wrong": the no is part of the correction, and no topic.
    private static let bareAnswers: Set<String> = ["yes", "no", "nope", "nah", "yeah"]

    /// Acts that say nothing of what follows them.
    private static let greetings: Set<String> = ["act.greet", "act.thanks"]

    /// The words that no act has taken; all of them where acts take fewer than half, for those may be part of a question
    /// ("how do I make an appointment"), and none where only "actually" and the like are left.
    func positions(_ finds: Finds, besides acts: [Hearing.Act]) -> [Int] {
        let words = finds.line.spoken
        if acts.isEmpty { return words }
        let rest = words.filter { position in
            !acts.contains { $0.span.contains(finds.line.tokens[position].span.lowerBound) }
        }
        if acts.allSatisfy({ Self.greetings.contains($0.event) }) { return rest }
        let saysMore = rest.contains { position in
            let word = finds.line.tokens[position].text
            return !ActReader.isLight(word) && !Self.bareAnswers.contains(word)
        }
        guard saysMore else { return [] }
        return rest.count * 2 >= words.count ? words : rest
    }
}
