import Dialogue

/// An ask with the one who waits for its answer.
struct Errand: Sendable {
    let ask: Ask
    let key: SessionKey
    let id: String?
    /// Called exactly once.
    let answer: @Sendable (Result<Answer, Rejection>) -> Void
}

/// What a lane is told.
enum LaneJob: Sendable {
    /// Somebody asks.
    case ask(Errand)
    /// Where replies of the server's own accord go.
    case listen(SessionKey, (@Sendable (Answer) -> Void)?)
    /// A change is stored, or is not.
    case kept(SessionKey, Result<Void, StoreFailure>)
    /// Another script for turns to come.
    case reload(Script)
    /// Drop what memory holds of a session.
    case forget(SessionKey)
    /// Look at the clock.
    case tick
    /// End the thread.
    case stop
}
