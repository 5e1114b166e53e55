import Dialogue
import Foundation

/// What becomes of a turn that the store could not keep.
extension Lane {
    /// Answers from memory what claims nothing to be kept, and takes back all else.
    ///
    /// Warning signs are answered in any case, and memory holds on to them: losing one would let a booking through. A request, a value or
    /// a clearance is not claimed: the conversation before that turn is told, and its words go out.
    func manageWithout(_ pending: LiveSession.Pending, after failure: StoreFailure, in session: LiveSession) {
        session.isUnsaved = true
        retryLater(session)
        if pending.isSave {
            // It stays owed.
        } else if pending.holdsWithoutStore {
            session.owe(pending)
            finish(pending, in: session)
        } else {
            takeBack(pending, after: failure, in: session)
        }
    }

    private func takeBack(
        _ pending: LiveSession.Pending, after failure: StoreFailure, in session: LiveSession
    ) {
        guard let errand = pending.errand else { return }
        let moment = Moment(now: configuration.now(), reference: configuration.drawReference().description)
        let base = session.standing.conversation ?? engine.turn(nil, .begin, at: moment).conversation
        let turn = engine.turn(
            base, .failed(reason: failure.reason), at: moment, explain: configuration.explain)
        var answer = Answer(reply: turn.reply, turn: turn.conversation.turn)
        answer.trace = turn.trace
        answer.opened = pending.answer.opened
        answer.expired = pending.answer.expired
        answer.resumed = pending.answer.resumed
        var next = session.standing
        next.conversation = turn.conversation
        if session.standing.conversation == nil { next.generation += 1 }
        finish(
            LiveSession.Pending(
                errand: errand, answer: answer, next: next, effects: []),
            in: session)
    }

    private func retryLater(_ session: LiveSession) {
        setAlarm(for: session, at: now + configuration.retryTime)
    }

    /// Stores what memory alone holds, without a turn.
    func save(_ session: LiveSession) {
        guard session.isUnsaved, session.pending == nil else { return }
        var change = Change(
            key: session.key, session: session.standing, effects: session.owedEffects,
            moment: configuration.now())
        change.answers = session.owedAnswers
        session.pending = LiveSession.Pending(
            errand: nil, answer: Answer(reply: Reply(), turn: session.standing.conversation?.turn ?? 0),
            next: session.standing, effects: [], isSave: true)
        let mailbox = mailbox
        let key = session.key
        store.commit(change) { mailbox.post(.kept(key, $0)) }
    }
}

extension LiveSession.Pending {
    /// Events that change nothing which a reply could claim to be kept.
    private static let harmless: Set<String> = [
        "nomatch", "noinput", "act.greet", "act.thanks", "act.help", "act.why", "act.repeat", "act.smalltalk",
        "act.goodbye", "intent.unanswered", "intent.privacy", "intent.person", "intent.boundary",
        "intent.book",
    ]

    /// The reply is right also when nothing of the turn is on disk.
    fileprivate var holdsWithoutStore: Bool {
        guard let trace = answer.trace else { return false }
        if answer.reply.alert != nil || trace.heard.contains(where: { $0.hasPrefix("flag.") }) {
            return effects.allSatisfy(\.isHold)
        }
        return effects.isEmpty
            && trace.heard.allSatisfy { $0.hasPrefix("question.") || Self.harmless.contains($0) }
    }
}

extension Effect {
    /// A request is put on hold, which can be made good later.
    fileprivate var isHold: Bool {
        if case .hold = self { true } else { false }
    }
}
