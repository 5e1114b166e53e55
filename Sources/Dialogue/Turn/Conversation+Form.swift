package import Foundation

extension Conversation {
    /// Reads a conversation in its stored form.
    ///
    /// One that another version wrote, in a form that this one does not know, goes on with what can be told of it: what was entered, signs, requests that were
    /// sent. The engine then begins its flow anew and tells the visitor so, as with a script that has changed. Safety questions are asked
    /// again. Where signs or requests cannot be told, none of it is used: a draft must not go on without a sign that was raised.
    ///
    /// - Parameter form: what `JSONEncoder` made of a conversation.
    package init?(form: Data) {
        let decoder = JSONDecoder()
        if let whole = try? decoder.decode(Conversation.self, from: form) {
            self = whole
        } else if let remains = try? decoder.decode(Remains.self, from: form) {
            self = remains.conversation
        } else {
            return nil
        }
    }
}

/// What can be told of a conversation whose whole form is not known.
private struct Remains: Decodable {
    private enum Key: String, CodingKey {
        case turn, scriptDigest, lastReply, isOver, slots, signs, requests, course, begun, left, lastTurn
        case remarks, forSomebodyElse, sentForSomebodyElse, othersSigns
    }

    /// A value, or nothing where its form is not known.
    private struct Perhaps<Value: Decodable>: Decodable {
        let value: Value?

        init(from decoder: any Decoder) throws {
            value = try? Value(from: decoder)
        }
    }

    private(set) var conversation: Conversation

    init(from decoder: any Decoder) throws {
        let all = try decoder.container(keyedBy: Key.self)
        func told<Value: Decodable>(_ key: Key, _ type: Value.Type = Value.self) -> Value? {
            try? all.decode(type, forKey: key)
        }
        conversation = Conversation(scriptDigest: told(.scriptDigest) ?? "")
        conversation.signs = try all.decode([SignRecord].self, forKey: .signs)
        conversation.requests = try all.decode([Conversation.SentRequest].self, forKey: .requests)
        conversation.slots = told(.slots, [String: Perhaps<Slot>].self)?.compactMapValues(\.value) ?? [:]
        // By this the engine knows that it is not the first.
        conversation.turn = max(1, told(.turn) ?? 1)
        conversation.lastReply = told(.lastReply)
        conversation.isOver = told(.isOver) ?? false
        conversation.course = told(.course)
        conversation.begun = told(.begun) ?? []
        conversation.left = told(.left) ?? []
        conversation.lastTurn = told(.lastTurn)
        conversation.remarks = told(.remarks) ?? []
        conversation.forSomebodyElse = told(.forSomebodyElse) ?? false
        conversation.sentForSomebodyElse = told(.sentForSomebodyElse)
        conversation.othersSigns = told(.othersSigns)
    }
}
