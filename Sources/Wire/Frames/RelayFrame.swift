/// What a relay says in one line.
package enum RelayFrame: Sendable, Hashable {
    /// Who it is, and the token that proves it.
    case hello(relay: String, token: String?)
    /// Takes a session up or begins one; without a name the server makes one.
    case open(session: String?, id: String?, trace: Bool)
    /// A visitor's line.
    case say(session: String, id: String?, text: String)
    /// A choice on offer.
    case pick(session: String, id: String?, choice: String)
    /// The visitor has left.
    case close(session: String)
    /// Are you there?
    case ping
    /// I am there.
    case pong

    /// The most bytes of a message's id.
    package static let longestID = 128
    /// The most bytes of a choice's id, a relay's name or a token.
    package static let longestName = 256

    /// Reads a line.
    ///
    /// - Parameter line: the bytes without the line end.
    /// - Throws: ``FrameFault``.
    package init(_ line: [UInt8]) throws(FrameFault) {
        let value: JSONValue
        do {
            value = try JSONScanner.value(of: line)
        } catch {
            throw FrameFault(error)
        }
        guard case .object = value else { throw FrameFault(.badJSON, "a frame is one JSON object") }
        try self.init(value)
    }

    private init(_ object: JSONValue) throws(FrameFault) {
        let fields = FrameFields(object)
        switch try fields.required("type", rule: .name) {
        case "hello":
            self = .hello(
                relay: try fields.required("relay", rule: .session),
                token: try fields.optional("token", rule: .any))
        case "open": self = try Self.open(fields)
        case "say":
            self = .say(
                session: try fields.required("session", rule: .session),
                id: try fields.optional("id", rule: .id),
                text: try fields.required("text", rule: .any))
        case "pick":
            self = .pick(
                session: try fields.required("session", rule: .session),
                id: try fields.optional("id", rule: .id),
                choice: try fields.required("choice", rule: .name))
        case "close": self = .close(session: try fields.required("session", rule: .session))
        case "ping": self = .ping
        case "pong": self = .pong
        default:
            throw fields.fault(.unknownType, "\"type\" is none of hello, open, say, pick, close, ping, pong")
        }
    }

    private static func open(_ fields: FrameFields) throws(FrameFault) -> RelayFrame {
        // Nothing hangs on them: a dialogue has one language, and times are the practice's and name its zone. They are for dialogues to come,
        // which must not find rubbish in what relays have sent all along.
        _ = try fields.optional("locale", rule: .locale)
        _ = try fields.optional("timezone", rule: .timezone)
        return .open(
            session: try fields.optional("session", rule: .session), id: try fields.optional("id", rule: .id),
            trace: try fields.flag("trace"))
    }
}
