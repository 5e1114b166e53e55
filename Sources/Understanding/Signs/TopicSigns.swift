/// A second ear for signs: topics whose examples mostly speak of one sign.
///
/// Where no pattern of the sign fits, but a statement about the writer is plainly of that topic, the sign is in doubt,
/// and the dialogue asks outright.
struct TopicSigns: Sendable {
    /// Share of a topic's examples that must show the sign.
    private static let share = 0.5
    /// Signs by topic.
    let flags: [String: String]
    private let signs: SignReader

    /// The topics that speak of a sign.
    init(_ flags: [String: String], signs: SignReader) {
        self.flags = flags
        self.signs = signs
    }

    /// Counts which topics' examples show which sign.
    struct Count {
        private var counts: [String: (all: Int, shown: [String: Int])] = [:]

        /// Takes in an example of a topic.
        mutating func add(_ finds: Finds, of event: String, signs: SignReader) {
            counts[event, default: (0, [:])].all += 1
            for flag in signs.flags where flag.patterns.contains(where: { !finds.hits($0).isEmpty }) {
                counts[event]?.shown[flag.id, default: 0] += 1
            }
        }

        /// The sign that most of a topic's examples speak of, by topic.
        var flags: [String: String] {
            counts.compactMapValues { count in
                let most = count.shown.max { ($0.value, $1.key) < ($1.value, $0.key) }
                return most.flatMap { Double($0.value) >= share * Double(count.all) ? $0.key : nil }
            }
        }
    }

    /// How much of a claim a topic must lay to the message: less where an emergency may stand behind it.
    private static func least(of flag: String, _ signs: SignReader) -> Float {
        signs.flags.contains { $0.id == flag && $0.gravity == .doctor } ? 0 : -0.15
    }

    /// Words that say that all is well.
    private static let fine: Set<String> = [
        "fine", "ok", "perfectly", "normal", "normally", "regularly", "stable", "good", "great", "perfect",
    ]

    /// A word alone tells of nothing: "Peg" is a name, however near to a leg.
    private func saysEnough(_ finds: Finds, _ flag: String) -> Bool {
        let isGrave = signs.flags.contains { $0.id == flag && $0.gravity != .doctor }
        return finds.line.tokens.count { $0.kind == .word } >= (isGrave ? 2 : 3)
    }

    /// What looks like the sign and is none was said.
    private func isIdiom(_ flag: String, _ finds: Finds) -> Bool {
        let blocks = signs.flags.first { $0.id == flag }?.blocks ?? []
        return blocks.contains { !finds.hits($0).isEmpty }
            || finds.line.tokens.contains { Self.fine.contains($0.text) }
    }

    /// The writer speaks of what they have, or of nobody at all ("foot all fizzy").
    private func isOwn(_ finds: Finds, _ scopes: ScopeReader) -> Bool {
        finds.line.sentences.contains { scopes.possesses($0) }
            || !finds.line.tokens.contains { Self.subjects.contains($0.text) }
    }

    private static let subjects: Set<String> = [
        "i", "we", "you", "your", "yours", "it", "its", "this", "that", "they", "please", "about",
    ]

    /// A sign that was heard, in whatever scope, decides between topics that are close.
    func decided(_ topic: Hearing.Topic, by signs: [Hearing.Sign]) -> Hearing.Topic {
        guard case .suggested(let events, let confidence) = topic else { return topic }
        let event = events.prefix(2).first { event in signs.contains { $0.flag == flags[event] } }
        return event.map { .settled(event: $0, confidence: confidence) } ?? topic
    }

    /// The sign in doubt; nil where its patterns spoke, or the words deny, ask or tell of others.
    func sign(
        _ topic: Hearing.Topic, _ verdict: TopicModel.Verdict, _ finds: Finds, _ triggers: Triggers,
        known: [Hearing.Sign], scopes: ScopeReader
    ) -> Hearing.Sign? {
        guard case .settled(let event, let confidence) = topic, confidence >= 0.7, let flag = flags[event],
            verdict.isPlain(from: Self.least(of: flag, signs)), saysEnough(finds, flag),
            !known.contains(where: { $0.flag == flag }),
            !isIdiom(flag, finds)
        else { return nil }
        let excluding: Set<Trigger> = [
            .negation, .another, .imagined, .someday, .hearsay, .past, .over, .absence, .assertedIf,
        ]
        let isPlain = !triggers.all.contains { place in
            guard excluding.contains(place.trigger) else { return false }
            return place.trigger != .negation
                || !triggers.of(.falseNegation, in: 0..<finds.line.tokens.count).contains {
                    $0.tokens.contains(place.tokens)
                }
        }
        let states = finds.line.sentences.allSatisfy { sentence in
            !sentence.endsInQuestionMark && !scopes.isQuestion(sentence)
        }
        guard isPlain, states, isOwn(finds, scopes) else { return nil }
        let words = finds.line.text(0..<finds.line.tokens.count)
        return Hearing.Sign(
            flag: flag, scope: .doubtful, words: words, reason: "no pattern fits, but the topic is \(event)")
    }
}
