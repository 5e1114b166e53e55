package import Dialogue
internal import Understanding
internal import Values

/// What the server says to a relay in one line.
package enum ServerFrame: Sendable, Hashable {
    /// A reply with everything that belongs to it.
    package struct Spoken: Sendable, Hashable {
        /// The session.
        package var session: String
        /// The id of the message that it answers.
        package var re: String?
        /// The number of the turn.
        package var turn: Int
        /// What the visitor is told.
        package var reply: Reply
        /// What was heard and where it led, where that was asked for.
        package var trace: Trace?
        /// Marks that are true: `opened`, `resumed`, `expired`, `initiative`.
        package var marks: [String] = []

        /// A reply of a session.
        package init(session: String, re: String?, turn: Int, reply: Reply) {
            self.session = session
            self.re = re
            self.turn = turn
            self.reply = reply
        }
    }

    /// A limit that a relay should know.
    package struct Limit: Sendable, Hashable {
        /// What is limited, as the frame calls it.
        package let name: String
        /// The most.
        package let value: Int

        /// Names a limit.
        package init(_ name: String, _ value: Int) {
            self.name = name
            self.value = value
        }
    }

    /// The server's answer to hello.
    case welcome(server: String, dialogue: String, limits: [Limit])
    /// A reply.
    case reply(Spoken)
    /// The session is closed.
    case closed(session: String)
    /// Are you there?
    case ping
    /// I am there.
    case pong
    /// What was wrong.
    case error(FrameFault)
    /// The connection will be closed.
    case goodbye(reason: String)

    /// The line, with its end.
    package var bytes: [UInt8] { JSONWriter.bytes(of: value) + [Byte.lineFeed] }

    private var value: JSONValue {
        switch self {
        case .welcome(let server, let dialogue, let limits):
            Self.frame(
                "welcome",
                [
                    .init("protocol", .number("1")), .init("server", .string(server)),
                    .init("dialogue", .string(dialogue)),
                    .init("limits", .object(limits.map { .init($0.name, .number(String($0.value))) })),
                ])
        case .reply(let spoken): Self.frame("reply", Self.members(of: spoken))
        case .closed(let session): Self.frame("closed", [.init("session", .string(session))])
        case .ping: Self.frame("ping")
        case .pong: Self.frame("pong")
        case .error(let fault): Self.frame("error", Self.members(of: fault))
        case .goodbye(let reason): Self.frame("goodbye", [.init("reason", .string(reason))])
        }
    }

    private static func frame(_ type: String, _ members: [JSONValue.Member] = []) -> JSONValue {
        .object([.init("type", .string(type))] + members)
    }

    private static func members(of fault: FrameFault) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("code", .string(fault.code.rawValue)), .init("message", .string(fault.message)),
            .init("session", optional(fault.session)), .init("re", optional(fault.re)),
        ]
        if let wait = fault.retryAfter {
            members.append(
                .init("retry_after_ms", .number(String(max(1, Int((wait / .milliseconds(1)).rounded(.up)))))))
        }
        return members
    }

    private static func members(of spoken: Spoken) -> [JSONValue.Member] {
        let reply = spoken.reply
        var members: [JSONValue.Member] = [
            .init("session", .string(spoken.session)), .init("re", optional(spoken.re)),
            .init("turn", .number(String(spoken.turn))),
            .init("messages", .array(reply.messages.map { .object([.init("text", .string(text($0)))]) })),
            .init("choices", .array(reply.choices.map(choice))),
            .init("expects", reply.expects.map(expectation) ?? .null),
            .init("booking", reply.booking.map { .object([.init("ref", .string($0))]) } ?? .null),
            .init("alert", optional(reply.alert?.rawValue)),
            .init("handoff", optional(reply.handoff?.rawValue)),
            .init("end", .bool(reply.end)),
        ]
        members += spoken.marks.map { .init($0, .bool(true)) }
        if let trace = spoken.trace { members.append(.init("trace", Self.trace(trace))) }
        return members
    }

    /// A message of several lines stays one; each of its lines is harmless.
    private static func text(_ message: String) -> String {
        Printable.lines(message).joined(separator: "\n")
    }

    private static func choice(_ choice: Reply.Choice) -> JSONValue {
        .object([.init("id", .string(choice.id)), .init("text", .string(Printable.line(choice.text)))])
    }

    private static func expectation(_ expectation: Reply.Expectation) -> JSONValue {
        .object([
            .init("field", .string(expectation.field)), .init("type", .string(expectation.type.rawValue)),
        ])
    }

    private static func trace(_ trace: Trace) -> JSONValue {
        .object([
            .init("heard", .array(trace.heard.map(JSONValue.string))),
            .init("state", .array(trace.state.map(JSONValue.string))),
        ])
    }

    private static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
