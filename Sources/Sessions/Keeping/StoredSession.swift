package import Dialogue

/// What a store keeps of one session, without its last answers: of these a session in memory needs the ids alone.
package struct StoredSession: Sendable, Hashable {
    /// Where the conversation stands; nil where there was one and it is gone.
    package var conversation: Conversation?
    /// The conversation's number within the session: a restart begins the next one. Requests are told apart by it.
    package var generation: Int
    /// The ids of the messages whose answers the store remembers, the oldest first; at most ``Remembered/limit``.
    package var answered: [String]

    /// Describes a session.
    package init(conversation: Conversation? = nil, generation: Int = 0, answered: [String] = []) {
        self.conversation = conversation
        self.generation = generation
        self.answered = answered
    }

    /// Whether the store remembers the answer to the message of an id, compared as bytes.
    package func hasAnswered(_ id: String) -> Bool {
        answered.contains { $0.utf8.elementsEqual(id.utf8) }
    }

    /// Adds the id of a message that is answered, and drops the oldest one above the limit.
    package mutating func note(answered id: String) {
        answered.append(id)
        if answered.count > Remembered.limit { answered.removeFirst(answered.count - Remembered.limit) }
    }
}
