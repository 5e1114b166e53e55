/// What a script teaches: concepts, warning signs, topics, acts, and what lies outside.
///
/// A plain value without any XML; phrases are in the script's small notation
/// (`( a | b )`, `[ optional ]`, `$concept`).
package struct Knowledge: Sendable, Hashable {
    /// A class of words: `LEG` is "leg", "calf", "foot"…
    package struct Concept: Sendable, Hashable {
        /// The name that patterns and phrases use, without `$`.
        package var id: String
        /// Words, multi-word entries, and `$other` concepts. A word that ends in `*` stands for its prefix.
        package var entries: [String]

        /// Names a class of words.
        package init(id: String, entries: [String]) {
            self.id = id
            self.entries = entries
        }
    }

    /// One way to notice something: a small tree of places, inside one sentence unless it says otherwise.
    package indirect enum Pattern: Sendable, Hashable {
        /// A phrase in the script's notation, `$concept` included.
        case phrase(String)
        /// All parts, in any order, within so many tokens, from as many sentences in a row at most.
        case near(window: Int, sentences: Int = 1, [Pattern])
        /// All parts in this order, at most so many tokens between neighbours.
        case seq(gap: Int, [Pattern])
        /// Any one of the parts.
        case any([Pattern])
    }

    /// How grave a sign is: what it does to the rest of the message.
    package enum Gravity: String, Sendable, Hashable, Codable, CaseIterable {
        /// A doctor comes first.
        case doctor
        /// An emergency room or the emergency number, now.
        case emergency
        /// The emergency number, no explanation.
        case danger
        /// The visitor may harm themselves.
        case crisis
    }

    /// A warning sign.
    package struct Flag: Sendable, Hashable {
        /// The name without prefix: `leg`.
        package var id: String
        /// How grave it is.
        package var gravity: Gravity
        /// Ways to notice it.
        package var patterns: [Pattern]
        /// Idioms that look like it and are not; what they cover is not looked at.
        package var blocks: [Pattern]

        /// Describes a sign.
        package init(id: String, gravity: Gravity, patterns: [Pattern], blocks: [Pattern] = []) {
            self.id = id
            self.gravity = gravity
            self.patterns = patterns
            self.blocks = blocks
        }
    }

    /// Something visitors ask or want, told apart by example.
    package struct Topic: Sendable, Hashable {
        /// The event: `question.in-home`, `intent.book`.
        package var event: String
        /// What the topic is called when the bot asks back ("did you mean").
        package var title: String
        /// Examples in the script's notation.
        package var phrases: [String]
        /// Sentences of the answer's source: further examples.
        package var sources: [String]
        /// Patterns that settle the topic before the classifier is asked; empty for most.
        package var patterns: [Pattern]
        /// Whether the bot may ask back if this was meant.
        package var isOffered: Bool

        /// Describes a topic.
        package init(
            event: String, title: String, phrases: [String], sources: [String] = [],
            patterns: [Pattern] = [], isOffered: Bool = true
        ) {
            self.event = event
            self.title = title
            self.phrases = phrases
            self.sources = sources
            self.patterns = patterns
            self.isOffered = isOffered
        }
    }

    /// A dialogue act: yes, no, thanks, "go back".
    package struct Act: Sendable, Hashable {
        /// The event: `act.yes`.
        package var event: String
        /// Examples in the script's notation, matched on a whole clause.
        package var phrases: [String]
        /// The open questions in which the examples count; empty for any.
        package var contexts: Set<Asked.Kind>

        /// Describes an act.
        package init(event: String, phrases: [String], contexts: Set<Asked.Kind> = []) {
            self.event = event
            self.phrases = phrases
            self.contexts = contexts
        }
    }

    /// A sentence by whose likeness others are heard, where no pattern and no phrase fits.
    package struct Example: Sendable, Hashable {
        /// What is heard in it: `flag.leg`, `act.skip`; several, or none for what only sounds like one.
        package var labels: [String]
        /// The sentence, as it is typed.
        package var text: String

        /// Labels a sentence.
        package init(_ text: String, labels: [String]) {
            self.text = text
            self.labels = labels
        }

        /// The name under which a label's examples are complained of.
        package static func owner(of label: String) -> String { "examples of " + label }
    }

    /// Classes of words.
    package var concepts: [Concept] = []
    /// Warning signs.
    package var flags: [Flag] = []
    /// Questions and intents.
    package var topics: [Topic] = []
    /// Dialogue acts.
    package var acts: [Act] = []
    /// Sentences by whose likeness signs and acts are heard.
    package var examples: [Example] = []
    /// Examples of what has nothing to do with the service.
    package var outside: [String] = []
    /// The event of topics that the service knows of but cannot answer.
    package var unansweredEvent: String = "intent.unanswered"

    /// Knows nothing yet.
    package init() {}

    /// Names, titles and gravities without the wordings, which nobody asks for once they are learned.
    package var outline: Knowledge {
        var outline = Knowledge()
        outline.flags = flags.map { Flag(id: $0.id, gravity: $0.gravity, patterns: []) }
        outline.topics = topics.map {
            Topic(event: $0.event, title: $0.title, phrases: [], isOffered: $0.isOffered)
        }
        outline.acts = acts.map { Act(event: $0.event, phrases: [], contexts: $0.contexts) }
        outline.unansweredEvent = unansweredEvent
        return outline
    }
}
