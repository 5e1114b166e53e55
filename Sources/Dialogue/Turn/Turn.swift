/// The outcome of one turn: the new conversation, what to say, and what the host must keep.
package struct Turn: Sendable {
    /// The conversation after the turn.
    package var conversation: Conversation
    /// What the visitor is told.
    package var reply: Reply
    /// What the host keeps in the same commit.
    package var effects: [Effect]
    /// What was heard and where it led.
    package var trace: Trace
    /// Where it went in the script.
    package var footprint = Footprint()

    /// The outcome of a turn.
    package init(conversation: Conversation, reply: Reply, effects: [Effect], trace: Trace) {
        self.conversation = conversation
        self.reply = reply
        self.effects = effects
        self.trace = trace
    }
}

/// What was heard in a turn and where it led, without the visitor's words.
package struct Trace: Sendable, Hashable, Codable {
    /// The events in the order in which they were handled, by name.
    package var heard: [String] = []
    /// Events that were heard and dropped, with the reason.
    package var dropped: [String] = []
    /// The active states after the turn, outermost first.
    package var state: [String] = []
    /// How sure it is that the question or intent that was heard was meant, from 0 to 1; nil where none was heard.
    ///
    /// 1 where it was picked, or a pattern of the script settled it; else what the classifier gives it.
    package var confidence: Double?
    /// Lines on scores, concepts and slots; only where asked for. They may quote the visitor.
    package var details: [String] = []

    /// An empty trace.
    package init() {}
}
