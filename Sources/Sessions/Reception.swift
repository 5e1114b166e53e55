package import Dialogue

/// What a connection asks for in a visitor's name.
package enum Ask: Sendable, Hashable {
    /// Take the conversation up where it stands, or begin one with the greeting.
    ///
    /// With `keep: false` a conversation that is begun is not stored until a line has arrived.
    case open(keep: Bool)
    /// Take an existing conversation up; answered with ``Rejection/unknownSession`` where there is none.
    case resume
    /// A line that the visitor typed. On a new session the greeting is the first of the reply's messages.
    case line(String)
    /// A choice on offer, by its id.
    case pick(String)
    /// Begin anew; the old conversation is dropped.
    case restart
    /// The visitor has left; the conversation stays resumable.
    case close
}

/// What a session answers to an ``Ask``.
package struct Answer: Sendable {
    /// The reply. Empty for ``Ask/close``.
    package var reply: Reply
    /// The number of the turn within the conversation.
    package var turn: Int
    /// The reply began a conversation.
    package var opened = false
    /// A known conversation was taken up.
    package var resumed = false
    /// A conversation was known but is gone.
    package var expired = false
    /// The server spoke of its own accord.
    package var initiative = false
    /// What was heard and where it led.
    package var trace: Trace?

    /// An answer.
    package init(reply: Reply, turn: Int) {
        self.reply = reply
        self.turn = turn
    }
}

/// Why an ``Ask`` has no answer; the conversation stands where it stood.
package enum Rejection: Error, Sendable, Hashable {
    /// There is no conversation of this key.
    case unknownSession
    /// The choice is not on offer.
    case unknownChoice
    /// Nothing more is taken: the server is about to stop.
    case draining
    /// The store cannot be read, so that it is not known where the conversation stands.
    case unavailable
}

/// The desk at which connections hand in what visitors say: order, message ids, timers and commits are behind it.
package protocol Reception: Sendable {
    /// Takes one step of a session.
    ///
    /// Steps of one session are handled one at a time in the order of the calls; sessions do not wait for each other. `answer` is called exactly
    /// once, on a thread of the sessions, after everything that the reply implies is stored. The same `id` again gets the stored reply again.
    ///
    /// - Parameters:
    ///   - ask: what is asked for.
    ///   - key: the session.
    ///   - id: the message's id within the session, which makes it idempotent; nil for none.
    ///   - answer: receives the answer, or why there is none.
    func take(
        _ ask: Ask, for key: SessionKey, id: String?,
        answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void)

    /// Where replies go that the server gives of its own accord; the last call of a session wins, nil detaches.
    func listen(to key: SessionKey, with initiative: (@Sendable (Answer) -> Void)?)
}
