internal import Dialogue
internal import Sessions
internal import Wire

/// What comes back from the desk, and endings.
extension TextPeer {
    mutating func accept(_ answer: Answer, for awaited: Awaited) -> [PeerAction] {
        switch awaited {
        case .greeting: return [.listen(key)] + say(answer.reply)
        case .line:
            var reply = answer.reply
            if answer.expired { reply.messages.insert(TextPhrases.expired, at: 0) }
            return say(reply)
        case .keeping: return tellSession()
        case .resumption(let resumed):
            let before = key
            key = resumed
            isKept = true
            return [.leave(before), .listen(key)] + say(answer.reply)
        }
    }

    mutating func explain(_ rejection: Rejection, for awaited: Awaited) -> [PeerAction] {
        switch (rejection, awaited) {
        case (.draining, _):
            return end(.draining, with: TextProtocol.notice(TextPhrases.draining(resumable: resumable)))
        case (.unavailable, .greeting):
            return end(.full, with: TextProtocol.refusal(TextPhrases.unavailable))
        case (.unavailable, _): return [.send(TextProtocol.refusal(TextPhrases.unavailable))]
        case (.unknownChoice, _): return [.send(TextProtocol.refusal(TextPhrases.choiceIsGone))]
        case (.unknownSession, _): return [.send(TextProtocol.refusal(TextPhrases.unknownSession))]
        }
    }

    mutating func say(_ reply: Reply) -> [PeerAction] {
        offered = reply.choices
        let turn = TextProtocol.turn(reply)
        return reply.end ? end(.ended, with: turn) : [.send(turn)]
    }

    /// The token to come back with; nil before a line was said, because nothing is kept until then.
    var resumable: String? { isKept ? key.session : nil }

    mutating func speak(_ ask: Ask, awaiting: Awaited) -> [PeerAction] {
        isKept = true
        return self.ask(ask, for: key, awaiting: awaiting)
    }

    /// Says the token; a conversation that is not stored yet is stored first, or the token would be worth nothing.
    mutating func tellSession() -> [PeerAction] {
        isKept ? [.send(TextProtocol.notice("session \(key.session)"))] : speak(.line(""), awaiting: .keeping)
    }

    mutating func ask(_ ask: Ask, for key: SessionKey, awaiting: Awaited) -> [PeerAction] {
        ticket += 1
        awaited = awaiting
        return [.take(ask, key, id: nil, ticket: ticket)]
    }

    mutating func end(_ farewell: Farewell, with bytes: [UInt8]) -> [PeerAction] {
        stage = .over
        wake = nil
        return (bytes.isEmpty ? [] : [.send(bytes)]) + [.finish(farewell)]
    }

    mutating func cut(_ farewell: Farewell) -> [PeerAction] {
        stage = .over
        wake = nil
        return [.cut(farewell)]
    }
}
