/// Where sessions keep conversations between turns.
///
/// An implementation answers from any thread. It writes in the order of the calls and may gather several changes into one
/// commit, as long as each of them is kept as a whole or not at all.
package protocol ConversationStore: Sendable {
    /// What is kept of a session; nil where there never was one. Blocks.
    ///
    /// - Throws: ``StoreFailure`` where it cannot be told where the conversation stands.
    func load(_ key: SessionKey) throws(StoreFailure) -> StoredSession?

    /// What was answered to the message of an id; nil where that is not remembered. Blocks.
    func answer(to id: String, of key: SessionKey) throws(StoreFailure) -> Remembered?

    /// Keeps a change. Returns at once; `kept` is called exactly once, on any thread, after the change is on disk or is known not to be.
    func commit(_ change: Change, kept: @escaping @Sendable (Result<Void, StoreFailure>) -> Void)
}
