import Dialogue

/// A session in a lane's memory.
final class LiveSession {
    /// A turn whose change is on its way to the store.
    struct Pending {
        /// The ask; nil for a turn of the server's own accord.
        let errand: Errand?
        /// What goes out when it is kept.
        var answer: Answer
        /// The session as it will then stand.
        let next: StoredSession
        /// The effects of this turn alone.
        let effects: [Effect]
        /// The answer in the form in which its message's id is to find it again; nil for a message without an id.
        var remembered: Remembered?
        /// How often the same turn was tried with another reference.
        var attempt = 0
        /// No turn: only what memory alone held goes to the store once more.
        var isSave = false
    }

    let key: SessionKey
    /// Where the session stands: what is stored, or what memory alone holds while the store fails.
    var standing: StoredSession
    /// The store has, or shall have, this session; false for a greeting that nobody has answered.
    var isKept: Bool
    /// Memory holds something that the store could not take.
    var isUnsaved = false
    /// Effects that the store could not take and that must not be lost, such as the hold of a request.
    var owedEffects: [Effect] = []
    /// Answers that the store does not have yet; the others are read there when their id comes again.
    var owedAnswers: [Remembered] = []
    /// The store was changed from outside: memory must not be used any longer.
    var isOutdated = false
    /// The turn that is being stored.
    var pending: Pending?
    /// Asks that came meanwhile.
    var waiting: [Errand] = []
    /// When the last turn was; nil for a conversation that was just restored.
    var lastTurn: Duration?
    /// When the session was last used.
    var lastUse: Duration
    /// The visitor has left: memory need not hold it as long as others.
    var hasLeft = false
    /// When to wake it.
    var due: Duration?
    /// When the alarm rings that is set for it, which may well be before that; nil where none is.
    var alarm: Duration?
    /// Where replies go that the server gives of its own accord.
    var listener: (@Sendable (Answer) -> Void)?

    /// Takes a session into memory.
    init(key: SessionKey, standing: StoredSession, isKept: Bool, at now: Duration) {
        self.key = key
        self.standing = standing
        self.isKept = isKept
        lastUse = now
    }

    /// Takes over what a turn leaves for the next commit, where its own is none.
    func owe(_ pending: Pending) {
        owedEffects += pending.effects
        guard let remembered = pending.remembered else { return }
        owedAnswers = (owedAnswers + [remembered]).suffix(Remembered.limit)
    }

    /// Nothing would be lost or interrupted if it left memory.
    var mayLeave: Bool { pending == nil && waiting.isEmpty && !isUnsaved }
}
