/// Which clause a date or an ending belongs to.
extension ScopeReader {
    /// What a date tells of a sign.
    enum Dated {
        /// It dates the sign: it stands in its clause, sets the time before it, or is said of it behind it.
        case itself
        /// It dates what was told before the sign, which may have gone with it.
        case story
    }

    /// Whether a date is the sign's: "years ago my foot went numb", "I hurt my back years ago and my foot went numb".
    func dates(_ place: Triggers.Place, _ hit: Finds.Hit, _ clauses: SentenceClauses) -> Dated? {
        guard let own = clauses.indices(of: hit.span), let dated = clauses.indices(of: place.tokens) else {
            return nil
        }
        if leadsOn(place) {
            return own.overlaps(dated) && hit.span.upperBound > place.tokens.lowerBound ? .itself : nil
        }
        if own.overlaps(dated) { return .itself }
        if dated.upperBound < own.lowerBound {
            let between = clauses.all[dated.upperBound..<own.lowerBound]
            if between.count == 1, setsTime(place, in: between.first) { return .itself }
            return isToldNow(clauses.all[dated.lowerBound].tokens, besides: place) ? nil : .story
        }
        let between = clauses.all[own.upperBound + 1...dated.upperBound]
        return between.allSatisfy { !$0.hasSubject || pointsBack($0) } ? .itself : nil
    }

    /// "Used to", "history of": these speak of what follows them.
    private func leadsOn(_ place: Triggers.Place) -> Bool {
        ["used", "history", "once"].contains(word(place.tokens.lowerBound))
            || word(place.tokens.upperBound - 1) == "once"
    }

    /// "When I was a kid, …", "in 2015, …": nothing but the date stands there.
    private func setsTime(_ place: Triggers.Place, in clause: SentenceClauses.Clause?) -> Bool {
        guard let clause else { return false }
        let rest = clause.tokens.filter {
            !place.tokens.contains($0) && finds.line.tokens[$0].isWord && !finds.line.skippable[$0]
                && !Self.joining.contains(word($0))
        }
        return rest.count <= (word(place.tokens.lowerBound) == "when" ? 2 : 0)
    }

    /// Told as something that is so now: "I am in my forties".
    private func isToldNow(_ clause: Range<Int>, besides place: Triggers.Place) -> Bool {
        let before = clause.lowerBound..<max(clause.lowerBound, place.tokens.lowerBound)
        guard let verb = before.last(where: { Tense.of(word($0)) != nil }) else { return false }
        return Tense.of(word(verb)) == .present
    }

    /// "That was years ago": said of what stands before.
    private func pointsBack(_ clause: SentenceClauses.Clause) -> Bool {
        let words = clause.tokens.filter { finds.line.tokens[$0].isWord && !Self.joining.contains(word($0)) }
        guard let first = words.first else { return true }
        return Self.pointing.contains(word(first))
    }

    /// "In the past week", "when I was two miles from home": that is no long time ago.
    func isRecent(_ place: Triggers.Place) -> Bool {
        let next = word(place.tokens.upperBound)
        switch word(place.tokens.upperBound - 1) {
        case "past":
            return Self.units.contains(next) || Self.few.contains(next)
                || finds.line.tokens.indices.contains(place.tokens.upperBound)
                    && finds.line.tokens[place.tokens.upperBound].kind == .number
        case let last where last.allSatisfy(\.isNumber): return Self.measures.contains(next)
        default: return false
        }
    }

    /// Words that may mean last night as well as long ago.
    func isVague(_ place: Triggers.Place) -> Bool {
        place.tokens.contains { Self.vague.contains(word($0)) }
    }

    // MARK: - Endings

    /// Whether what is over is the sign: "it went away", "the numbness is gone", but not "the headache is gone".
    func isOfSign(_ place: Triggers.Place, _ hit: Finds.Hit, in sentence: Sentence) -> Bool {
        if place.tokens.contains(where: { word($0).hasPrefix("slep") || word($0) == "sleep" }) {
            return hit.span.contains { Self.nightly.contains(word($0)) }
        }
        let clauses = clauses(of: sentence)
        guard let ended = clauses.indices(of: place.tokens) else { return true }
        let own = sentence.tokens.overlaps(hit.head) ? clauses.indices(of: hit.span) : nil
        if let own, own.overlaps(ended) { return true }
        if let own, ended.upperBound < own.lowerBound { return false }
        let clause = clauses.all[ended.lowerBound].tokens
        guard let noun = noun(of: clause, upTo: place.tokens) else { return true }
        return isSign(noun, hit)
    }

    /// The noun that a clause speaks of; nil where it is a pronoun or left out.
    private func noun(of clause: Range<Int>, upTo place: Range<Int>) -> Range<Int>? {
        let words = (clause.lowerBound..<place.upperBound).drop {
            !finds.line.tokens[$0].isWord || Self.joining.contains(word($0))
                || Self.leading.contains(word($0))
        }
        guard let first = words.first, !SentenceClauses.pronouns.contains(word(first)),
            !Self.pointing.contains(word(first)), Tense.of(word(first)) == nil
        else { return nil }
        // "Put it back on", "healed up": a verb, where no other follows.
        let isVerb = first == place.lowerBound && !place.contains { Tense.of(word($0)) != nil }
        guard !isVerb || Self.ailments.contains(word(first)) else { return nil }
        let end =
            words.first { Tense.of(word($0)) != nil || Self.ends.contains(word($0)) } ?? place.lowerBound
        return end > first ? first..<end : nil
    }

    private func isSign(_ noun: Range<Int>, _ hit: Finds.Hit) -> Bool {
        noun.contains { position in
            let text = word(position)
            return Self.general.contains(text)
                || hit.span.contains { text.count > 2 && word($0).prefix(4) == text.prefix(4) }
        }
    }

    static let joining: Set<String> = [
        "and", "but", "so", "then", "though", "although", "or", "well", "because",
    ]
    private static let leading: Set<String> = [
        "now", "today", "luckily", "thankfully", "happily", "all", "since", "fortunately", "eventually",
        "finally",
        "thank", "god", "goodness", "glad", "soon", "later", "anyway", "long", "never", "not", "no", "yes",
    ]
    static let pointing: Set<String> = [
        "it", "that", "this", "which", "they", "these", "those", "both",
    ]
    private static let ends: Set<String> = ["all", "never", "not", "long", "now", "went", "gone", "since"]
    private static let general: Set<String> = [
        "symptom", "symptoms", "problem", "problems", "issue", "issues", "trouble", "thing", "things",
        "feeling",
        "sensation", "control", "lot", "episode", "one", "bother", "strength",
    ]
    private static let ailments: Set<String> = [
        "fever", "temperature", "flu", "chills", "numbness", "tingling", "infection", "cold",
    ]
    private static let units: Set<String> = [
        "hour", "hours", "day", "days", "night", "nights", "week", "weeks", "month", "months", "year",
        "years",
        "weekend", "fortnight", "minutes",
    ]
    private static let few: Set<String> = [
        "few", "couple", "two", "three", "four", "five", "six", "several", "some",
    ]
    private static let measures: Set<String> = [
        "mile", "miles", "minute", "minutes", "min", "mins", "step", "steps", "feet", "floors", "km", "lap",
        "laps", "second", "seconds", "hours", "meters", "metres", "yards", "inches", "flights", "blocks",
    ]
    private static let vague: Set<String> = [
        "while", "point", "college", "school", "highschool", "previously", "formerly", "past", "giving",
        "born", "birth", "gave",
    ]
    private static let nightly: Set<String> = [
        "night", "nights", "sleep", "asleep", "wake", "wakes", "woke", "waking", "woken", "bed", "sleeping",
        "3",
        "4", "awake",
    ]
}
