internal import Markup

/// One element of executable content.
indirect enum Action: Sendable, Hashable {
    case raise(String)
    case choose([Branch])
    case forEach(Loop)
    case log(label: String, expression: Int?)
    case assign(Assignment)
    case send(Sending)
    case cancel(Value)
    /// An element of another vocabulary, by its index in ``Chart/foreign``.
    case foreign(Int)

    /// One arm of `if`; the condition is an index of ``Chart/conditions``, nil for `else`.
    struct Branch: Sendable, Hashable {
        var condition: Int?
        var content: [Action]
    }

    /// A `foreach`.
    struct Loop: Sendable, Hashable {
        var array: Int
        var item: String
        var index: String?
        var content: [Action]
    }

    /// An `assign`.
    struct Assignment: Sendable, Hashable {
        /// What happens at the location: the types of the XPath data model.
        enum Kind: String, Sendable, Hashable {
            case replaceChildren = "replacechildren"
            case firstChild = "firstchild"
            case lastChild = "lastchild"
            case previousSibling = "previoussibling"
            case nextSibling = "nextsibling"
            case replace
            case delete
            case addAttribute = "addattribute"
        }

        var location: Int
        var kind: Kind
        var attribute: String?
        var value: Content
    }
}

/// A value that is written down or computed.
enum Value: Sendable, Hashable {
    case fixed(String)
    /// An index of ``Chart/expressions``.
    case computed(Int)
}

/// A value that may also be written inline.
enum Content: Sendable, Hashable {
    case none
    case fixed(Datum)
    case computed(Int)
}

/// What goes along with an event: `param`, `namelist` or `content`.
struct Payload: Sendable, Hashable {
    /// One named value; a location is evaluated like an expression, but has to exist.
    struct Parameter: Sendable, Hashable {
        var name: String
        var expression: Int
        var isLocation: Bool
    }

    var parameters: [Parameter] = []
    var content: Content = .none
}

/// A `send`.
struct Sending: Sendable, Hashable {
    var event: Value?
    var target: Value?
    var type: Value?
    var id: String?
    var idLocation: Int?
    var delay: Value?
    var payload: Payload
}

/// An `invoke`.
struct Invocation: Sendable, Hashable {
    /// Where the child's document comes from.
    enum Source: Sendable, Hashable {
        case none
        case file(Value)
        case inline(String)
        case computed(Int)
    }

    var type: Value?
    var id: String?
    var idLocation: Int?
    var source: Source
    var payload: Payload
    var isForwarding: Bool
    /// Whether there is a `finalize`, perhaps an empty one.
    var isFinalizing: Bool
    var finalize: [Action]
    var location: Location
}
