package import Dialogue

/// What a store keeps of one session.
package struct StoredSession: Sendable, Hashable {
    /// Where the conversation stands; nil where there was one and it is gone.
    package var conversation: Conversation?
    /// The conversation's number within the session: a restart begins the next one. Requests are told apart by it.
    package var generation: Int
    /// The last answers to messages with an id, the oldest first; at most ``Remembered/limit``.
    package var remembered: [Remembered]

    /// Describes a session.
    package init(conversation: Conversation? = nil, generation: Int = 0, remembered: [Remembered] = []) {
        self.conversation = conversation
        self.generation = generation
        self.remembered = remembered
    }

    /// The answer to the message of an id, where it is still known.
    package func answer(to id: String) -> Answer? {
        remembered.last { $0.answers(id) }?.answer
    }

    /// Remembers an answer and forgets the oldest one above the limit.
    package mutating func remember(_ answer: Remembered) {
        remembered.append(answer)
        if remembered.count > Remembered.limit {
            remembered.removeFirst(remembered.count - Remembered.limit)
        }
    }
}
