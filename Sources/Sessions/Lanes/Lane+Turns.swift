import Dialogue
import Foundation

/// Turns: run, store, and only then reply.
extension Lane {
    /// Runs a turn and hands its change to the store; the answer leaves when the change is kept.
    ///
    /// - Parameters:
    ///   - input: what the turn begins with.
    ///   - conversation: the conversation before; nil begins one.
    ///   - errand: who waits for the answer; nil for a turn of the server's own accord.
    ///   - session: the session.
    ///   - attempt: how often this turn was tried already.
    ///   - mark: says what the answer is, beside its reply.
    func run(
        _ input: Input, on conversation: Conversation?, for errand: Errand?, in session: LiveSession,
        attempt: Int = 0, mark: (inout Answer) -> Void
    ) {
        let moment = moment(in: session, isNew: conversation == nil)
        let turn = engine.turn(conversation, input, at: moment, explain: configuration.explain)
        var answer = Answer(reply: turn.reply, turn: turn.conversation.turn)
        answer.trace = turn.trace
        mark(&answer)
        var next = session.standing
        next.conversation = turn.conversation
        if conversation == nil { next.generation += 1 }
        if turn.effects.contains(where: \.erases) { next.answered = [] }
        let remembered = errand?.id.flatMap { try? Remembered(id: $0, answer: answer) }
        if let remembered { next.note(answered: remembered.id) }
        let pending = LiveSession.Pending(
            errand: errand, answer: answer, next: next, effects: turn.effects, remembered: remembered,
            attempt: attempt)
        if errand.map(\.ask).isOnlyForMemory, !session.isKept {
            session.owe(pending)
            finish(pending, in: session)
        } else {
            commit(pending, in: session, at: moment.now)
        }
    }

    /// The store has answered for a session's turn.
    func settle(_ key: SessionKey, _ result: Result<Void, StoreFailure>) {
        guard let session = live[key], let pending = session.pending else { return }
        session.pending = nil
        switch result {
        case .success:
            session.isKept = true
            session.isUnsaved = false
            session.owedEffects = []
            session.owedAnswers = []
            finish(pending, in: session)
        case .failure(.referenceTaken) where pending.attempt < 5:
            tryAgain(pending, in: session)
        case .failure(.outdated):
            session.isOutdated = true
            startOver(pending, in: session)
        case .failure(let failure):
            manageWithout(pending, after: failure, in: session)
        }
        if session.isOutdated { leave(session) } else { goOn(session) }
    }

    /// The session was emptied while the turn was being stored: the ask is taken again by what the store has now.
    private func startOver(_ pending: LiveSession.Pending, in session: LiveSession) {
        if let errand = pending.errand { session.waiting.insert(errand, at: 0) }
    }

    private func moment(in session: LiveSession, isNew: Bool) -> Moment {
        let elapsed = isNew ? .zero : session.lastTurn.map { now - $0 } ?? .zero
        return Moment(
            now: configuration.now(), elapsed: elapsed, reference: configuration.drawReference().description)
    }

    private func commit(_ pending: LiveSession.Pending, in session: LiveSession, at moment: Date) {
        session.pending = pending
        var change = Change(
            key: session.key, session: pending.next, effects: session.owedEffects + pending.effects,
            moment: moment)
        let owed = pending.effects.contains(where: \.erases) ? [] : session.owedAnswers
        change.answers = owed + (pending.remembered.map { [$0] } ?? [])
        note(pending, in: &change)
        let mailbox = mailbox
        let key = session.key
        store.commit(change) { mailbox.post(.kept(key, $0)) }
    }

    /// The turn holds: the session stands where it led, and the answer leaves.
    func finish(_ pending: LiveSession.Pending, in session: LiveSession) {
        if pending.isSave { return }
        session.standing = pending.next
        session.lastTurn = now
        setAlarm(for: session)
        if let errand = pending.errand {
            errand.answer(.success(pending.answer))
        } else if !pending.answer.reply.messages.isEmpty {
            session.listener?(pending.answer)
        }
    }

    /// Notes a line in which nothing was understood; never what answers a field, nor a word of somebody with a warning sign.
    private func note(_ pending: LiveSession.Pending, in change: inout Change) {
        guard let time = configuration.keepUnheard, case .line(let text)? = pending.errand?.ask,
            pending.answer.trace?.heard == ["nomatch"], pending.answer.reply.expects == nil,
            pending.next.conversation?.signs.isEmpty == true
        else { return }
        change.unheard = Unheard(
            line: text, state: pending.answer.trace?.state.last ?? "", heard: change.moment)
        change.unheardExpiry = change.moment + time
    }

    /// The same ask once more: nothing of the first attempt was kept, only its reference was unlucky.
    private func tryAgain(_ pending: LiveSession.Pending, in session: LiveSession) {
        guard let errand = pending.errand, let input = errand.ask.input else { return }
        let before = pending.answer.opened ? nil : session.standing.conversation
        run(input, on: before, for: errand, in: session, attempt: pending.attempt + 1) { answer in
            answer.opened = pending.answer.opened
            answer.expired = pending.answer.expired
            answer.resumed = pending.answer.resumed
        }
    }
}

extension Ask {
    /// What a turn for this ask begins with; nil where it needs none.
    fileprivate var input: Input? {
        switch self {
        case .open, .restart: .begin
        case .resume: .resume
        case .line(let text): .line(text)
        case .pick(let choice): .pick(choice)
        case .close: nil
        }
    }
}

extension Ask? {
    /// A greeting that is not stored until a line has arrived, or a turn of the server's own accord beside it.
    fileprivate var isOnlyForMemory: Bool {
        switch self {
        case .none, .some(.open(keep: false)): true
        default: false
        }
    }
}
