package import Markup

/// One thing that the bot can say, as the practice signs it off.
package struct SpokenText: Sendable, Hashable {
    /// The messages, the practice's facts filled in; what only a turn knows stands in square brackets.
    package let messages: [String]
    /// Where the words stand.
    package let place: Location
    /// When they are said: a question, a state and what happens there, or the id of a message.
    package let occasion: String
    /// The section of the practice's own texts on which the words rest; nil where they state nothing of the trade.
    package let source: String?
}
