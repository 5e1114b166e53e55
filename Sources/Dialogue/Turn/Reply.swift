package import Understanding
package import Values

/// What the visitor is told at the end of a turn.
package struct Reply: Sendable, Hashable, Codable {
    /// An answer that is offered, to be picked instead of typed.
    package struct Choice: Sendable, Hashable, Codable {
        /// The id that a pick names; unique within a reply.
        package var id: String
        /// The words that the visitor sees.
        package var text: String

        /// An offered answer.
        package init(id: String, text: String) {
            self.id = id
            self.text = text
        }
    }

    /// What the open question asks for.
    package struct Expectation: Sendable, Hashable, Codable {
        /// The field's name.
        package var field: String
        /// The kind of value.
        package var type: FieldType
        /// Other kinds that answer it as well; nil for none.
        package var others: [FieldType]?

        /// An asked field.
        package init(field: String, type: FieldType, others: [FieldType]? = nil) {
            self.field = field
            self.type = type
            self.others = others
        }
    }

    /// Why a person should step in.
    package enum Handoff: String, Sendable, Hashable, Codable {
        /// The visitor asked for one.
        case asked
        /// The bot did not get on.
        case stuck
    }

    /// The messages, in order; none is empty, and each may have several lines. Lines that quote the visitor begin with `> `.
    package var messages: [String] = []
    /// The answers on offer.
    package var choices: [Choice] = []
    /// What the open question asks for; nil where it asks for no field.
    package var expects: Expectation?
    /// The reference of the request that this reply says is in.
    package var booking: String?
    /// The gravest sign that this reply answers.
    package var alert: Knowledge.Gravity?
    /// Why a person should step in.
    package var handoff: Handoff?
    /// The conversation is over.
    package var end = false

    /// An empty reply.
    package init() {}
}
