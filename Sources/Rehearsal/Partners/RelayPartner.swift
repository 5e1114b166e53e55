import Dialogue
package import Foundation
import Understanding
import Values
import Wire

/// A server that speaks the relay protocol.
package struct RelayPartner: Partner {
    private let channel: any LineChannel
    private let session: String
    private var messages = 0

    /// Talks over a channel on which nothing was said yet, in a session of its own.
    package init(_ channel: any LineChannel, session: String) {
        self.channel = channel
        self.session = session
    }

    package var isOurs: Bool { false }

    package mutating func answer(
        _ deed: Deed, at now: Date, after elapsed: Duration
    ) throws(PartnerFailure) -> PartnerAnswer {
        messages += 1
        let id = "r\(messages)"
        switch deed {
        case .arrive: try send("open", id, .init("trace", .bool(true)))
        case .say(let words): try send("say", id, .init("text", .string(words)))
        case .pick(let choice, _): try send("pick", id, .init("choice", .string(choice)))
        case .keepSilent: throw PartnerFailure("silence cannot be rehearsed against a server's own clock")
        case .failToKeep: throw PartnerFailure("a server's own store cannot be made to fail")
        }
        return try reply(to: id)
    }

    private func send(_ type: String, _ id: String, _ member: JSONValue.Member) throws(PartnerFailure) {
        let frame = JSONValue.object([
            .init("type", .string(type)), .init("session", .string(session)), .init("id", .string(id)),
            member,
        ])
        try channel.send(JSONWriter.bytes(of: frame))
    }

    /// The reply to a message; pings and the server's own initiatives are passed over.
    private func reply(to id: String) throws(PartnerFailure) -> PartnerAnswer {
        while let line = try channel.receive() {
            guard let frame = try? JSONScanner.value(of: line), let type = frame.text("type") else {
                throw PartnerFailure("the server sent what is no frame")
            }
            switch type {
            case "reply" where frame.text("re") == id: return Self.answer(frame)
            case "error": throw PartnerFailure("the server refused: \(frame.text("message") ?? "")")
            case "goodbye": throw PartnerFailure("the server said goodbye: \(frame.text("reason") ?? "")")
            default: continue
            }
        }
        throw PartnerFailure("the server closed the connection")
    }

    private static func answer(_ frame: JSONValue) -> PartnerAnswer {
        var reply = Reply()
        reply.messages = frame.list("messages").compactMap { $0.text("text") }
        reply.choices = frame.list("choices").map {
            Reply.Choice(id: $0.text("id") ?? "", text: $0.text("text") ?? "")
        }
        if let expects = frame[name: "expects"], let field = expects.text("field"),
            let type = expects.text("type").flatMap(FieldType.init(rawValue:))
        {
            reply.expects = Reply.Expectation(field: field, type: type)
        }
        reply.booking = frame[name: "booking"]?.text("ref")
        reply.alert = frame.text("alert").flatMap(Knowledge.Gravity.init(rawValue:))
        reply.handoff = frame.text("handoff").flatMap(Reply.Handoff.init(rawValue:))
        reply.end = frame[name: "end"] == .bool(true)
        var answer = PartnerAnswer(reply, sight: .reply)
        answer.trace.heard = frame[name: "trace"]?.texts("heard") ?? []
        answer.trace.state = frame[name: "trace"]?.texts("state") ?? []
        return answer
    }
}

extension JSONValue {
    fileprivate func text(_ name: String) -> String? {
        if case .string(let text)? = self[name: name] { text } else { nil }
    }

    fileprivate func list(_ name: String) -> [JSONValue] {
        if case .array(let values)? = self[name: name] { values } else { [] }
    }

    fileprivate func texts(_ name: String) -> [String] {
        list(name).compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}
