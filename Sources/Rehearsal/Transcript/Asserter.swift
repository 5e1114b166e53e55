/// What a check looks at. Those before ``textExact`` are Botium's, by its names; the others are our own.
package enum Asserter: String, Sendable, Hashable, CaseIterable {
    /// Each argument is in the text of one of the answers on offer; without arguments there is any.
    case buttons = "BUTTONS"
    /// So many answers are on offer: `3`, `>2`, `<=4`.
    case buttonsCount = "BUTTONS_COUNT"
    /// One of the topics or intents that were heard.
    case intent = "INTENT"
    /// The topic or intent was heard with so many percent of confidence at least.
    case intentConfidence = "INTENT_CONFIDENCE"
    /// At least one argument is in the message.
    case textContainsAny = "TEXT_CONTAINS_ANY"
    /// At least one argument is in the message; capitals and small letters are the same.
    case textContainsAnyIC = "TEXT_CONTAINS_ANY_IC"
    /// Every argument is in the message.
    case textContainsAll = "TEXT_CONTAINS_ALL"
    /// Every argument is in the message; capitals and small letters are the same.
    case textContainsAllIC = "TEXT_CONTAINS_ALL_IC"
    /// The message is one of the arguments, letter by letter.
    case textEquals = "TEXT_EQUALS"
    /// The message is one of the arguments; capitals and small letters are the same.
    case textEqualsIC = "TEXT_EQUALS_IC"

    /// The same as ``textEquals``, by the name that it had here first.
    case textExact = "TEXT_EXACT"

    /// Each of these states is active.
    case state = "STATE"
    /// Each of these events was heard and handled.
    case heard = "HEARD"
    /// Each of these events was heard and dropped.
    case dropped = "DROPPED"
    /// This field was filled in the turn; with a second argument, the value holds these words.
    case filled = "FILLED"
    /// A request went in with this turn; with a field and a value, the last request holds these words.
    case booking = "BOOKING"
    /// The open question asks for this field.
    case expects = "EXPECTS"
    /// The reply answers a sign of this gravity; without an argument, of any.
    case alert = "ALERT"
    /// A person should step in, for this reason; without an argument, for any.
    case handoff = "HANDOFF"
    /// The conversation is over.
    case over = "OVER"

    /// How many arguments it takes.
    var arguments: ClosedRange<Int> {
        switch self {
        case .buttons: 0...Int.max
        case .buttonsCount, .intentConfidence: 1...1
        case .filled: 1...2
        case .booking: 0...2
        case .alert, .handoff: 0...1
        case .expects: 1...1
        case .over: 0...0
        case .intent, .textExact, .textContainsAny, .textContainsAnyIC, .textContainsAll, .textContainsAllIC,
            .textEquals,
            .textEqualsIC,
            .state, .heard, .dropped:
            1...Int.max
        }
    }

    /// The ones that look at a single message; the others look at the whole reply.
    package var looksAtMessage: Bool {
        switch self {
        case .textExact, .textContainsAny, .textContainsAnyIC, .textContainsAll, .textContainsAllIC,
            .textEquals, .textEqualsIC:
            true
        default: false
        }
    }
}
