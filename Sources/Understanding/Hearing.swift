/// What was heard in one message, before a dialogue decides what it means here.
package struct Hearing: Sendable, Hashable {
    /// A warning sign that the message speaks of.
    package struct Sign: Sendable, Hashable {
        /// Whom or what it concerns.
        package enum Scope: String, Sendable, Hashable {
            /// Present, about the person whom the session is for. Hedged counts as present.
            case present
            /// Denied and asserted at once, or unclear: ask outright.
            case doubtful
            /// About somebody else.
            case other
            /// Denied.
            case negated
            /// What if, is it a reason, in general.
            case hypothetical
            /// Over.
            case past
            /// A doctor is said to have looked at it and found massage fine.
            case cleared
        }

        /// The flag's name without prefix.
        package var flag: String
        /// Whom or what it concerns.
        package var scope: Scope
        /// The visitor's words that showed it.
        package var words: String
        /// Why, in one line: concepts, window, triggers of the scope.
        package var reason: String
        /// No words of it are the sign's own: what was said is only like its examples.
        package var isLikely: Bool

        /// Describes a sign.
        package init(flag: String, scope: Scope, words: String, reason: String, isLikely: Bool = false) {
            self.flag = flag
            self.scope = scope
            self.words = words
            self.reason = reason
            self.isLikely = isLikely
        }
    }

    /// A dialogue act.
    package struct Act: Sendable, Hashable {
        /// The event: `act.yes`, or `act.correction`.
        package var event: String
        /// What it names: the field of a correction, an ordinal ("2"); nil for most.
        package var object: String?
        /// Where it stands, as offsets in the message's UTF-8 bytes.
        package var span: Range<Int>
        /// The whole line is like the examples of this act; no words of it are the act's own.
        package var isLikely: Bool

        /// Describes an act.
        package init(event: String, object: String? = nil, span: Range<Int>, isLikely: Bool = false) {
            self.event = event
            self.object = object
            self.span = span
            self.isLikely = isLikely
        }
    }

    /// What the message is about.
    package enum Topic: Sendable, Hashable {
        /// Sure enough to act on.
        case settled(event: String, confidence: Double)
        /// Ask back: up to three events, the likeliest first.
        case suggested([String], confidence: Double)
        /// Nothing that the script knows.
        case none
    }

    /// Signs, in the order of the message; all scopes, so that each can be explained.
    package var signs: [Sign] = []
    /// A doctor is said to have looked and found it fine; names the flags, or none.
    package var cleared: [String]?
    /// Where that is said, as offsets in the message's UTF-8 bytes; nil where it is not.
    package var clearing: Range<Int>?
    /// Dialogue acts in the order of the message.
    package var acts: [Act] = []
    /// The topic.
    package var topic: Topic = .none
    /// Further topics, where one message asks several things; settled ones only.
    package var further: [String] = []
    /// The message says that the session is for somebody else (true) or for the visitor (false).
    package var forSomebodyElse: Bool?
    /// Signs of the safety question that was open, where the line says no and yet is more like examples of the sign than of a no.
    package var leanings: Set<String> = []
    /// Lines that explain each decision; empty unless asked for.
    package var explanation: [String] = []

    /// Heard nothing.
    package init() {}
}
