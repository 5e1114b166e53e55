import Dialogue
import Foundation

/// Asks: from arrival to the turn.
extension Lane {
    /// Takes an ask; it waits while its session's last turn is being stored.
    func accept(_ errand: Errand) {
        do throws(StoreFailure) {
            let session = try session(for: errand.key)
            session.lastUse = now
            session.hasLeft = errand.ask == .close
            if session.pending != nil {
                session.waiting.append(errand)
            } else {
                begin(errand, in: session)
            }
        } catch {
            errand.answer(.failure(.unavailable))
        }
    }

    /// Goes on with the asks that waited, until one of them is being stored.
    func goOn(_ session: LiveSession) {
        while session.pending == nil, !session.waiting.isEmpty {
            begin(session.waiting.removeFirst(), in: session)
        }
    }

    /// The session in memory, from the store, or a fresh one.
    private func session(for key: SessionKey) throws(StoreFailure) -> LiveSession {
        if let session = live[key] { return session }
        let stored = try store.load(key)
        let session = LiveSession(
            key: key, standing: stored ?? StoredSession(), isKept: stored != nil, at: now)
        session.listener = listeners[key]
        live[key] = session
        return session
    }

    /// The answer that an ask got before; nil where it is a new one. Memory has the ids, the store the answers.
    private func known(_ errand: Errand, in session: LiveSession) throws(StoreFailure) -> Answer? {
        guard let id = errand.id, session.standing.hasAnswered(id) else { return nil }
        if let owed = session.owedAnswers.last(where: { $0.answers(id) }) { return owed.answer }
        return try store.answer(to: id, of: session.key)?.answer
    }

    private func begin(_ errand: Errand, in session: LiveSession) {
        do throws(StoreFailure) {
            if let known = try known(errand, in: session) { return errand.answer(.success(known)) }
        } catch {
            return errand.answer(.failure(.unavailable))
        }
        switch errand.ask {
        case .open: open(errand, in: session)
        case .resume: resume(errand, in: session)
        case .line(let text): say(.line(text), errand, in: session)
        case .pick(let choice): pick(choice, errand, in: session)
        case .restart: start(.begin, errand, in: session)
        case .close: close(errand, in: session)
        }
    }

    private func open(_ errand: Errand, in session: LiveSession) {
        if let conversation = session.standing.conversation {
            // An older version may have written a reply that cannot be told any more.
            if conversation.lastReply == nil, !conversation.isOver {
                run(.resume, on: conversation, for: errand, in: session) { $0.resumed = true }
            } else {
                takeUp(errand, in: session)
            }
        } else {
            start(.begin, errand, in: session)
        }
    }

    private func resume(_ errand: Errand, in session: LiveSession) {
        guard let conversation = session.standing.conversation else {
            dropIfEmpty(session)
            errand.answer(.failure(.unknownSession))
            return
        }
        if conversation.isOver {
            takeUp(errand, in: session)
        } else {
            run(.resume, on: conversation, for: errand, in: session) { $0.resumed = true }
        }
    }

    /// Says the last reply again, without a turn.
    private func takeUp(_ errand: Errand, in session: LiveSession) {
        guard let conversation = session.standing.conversation else { return }
        var answer = Answer(reply: conversation.lastReply ?? Reply(), turn: conversation.turn)
        answer.resumed = true
        errand.answer(.success(answer))
    }

    private func say(_ input: Input, _ errand: Errand, in session: LiveSession) {
        if let conversation = session.standing.conversation, !conversation.isOver {
            run(input, on: conversation, for: errand, in: session) { _ in }
        } else {
            start(input, errand, in: session)
        }
    }

    private func pick(_ choice: String, _ errand: Errand, in session: LiveSession) {
        guard let conversation = session.standing.conversation, !conversation.isOver,
            let offered = conversation.lastReply?.choices,
            offered.contains(where: { $0.id.utf8.elementsEqual(choice.utf8) })
        else {
            dropIfEmpty(session)
            errand.answer(.failure(.unknownChoice))
            return
        }
        run(.pick(choice), on: conversation, for: errand, in: session) { _ in }
    }

    /// Begins a conversation: the next one of the session.
    private func start(_ input: Input, _ errand: Errand, in session: LiveSession) {
        let isGone = session.isKept && session.standing.conversation == nil
        run(input, on: nil, for: errand, in: session) { answer in
            answer.opened = true
            answer.expired = isGone
        }
    }

    private func close(_ errand: Errand, in session: LiveSession) {
        let turn = session.standing.conversation?.turn ?? 0
        session.due = nil
        if !session.isKept { live[session.key] = nil }
        errand.answer(.success(Answer(reply: Reply(), turn: turn)))
    }

    /// A session that was looked for in vain leaves nothing behind.
    private func dropIfEmpty(_ session: LiveSession) {
        if !session.isKept, session.standing.conversation == nil { live[session.key] = nil }
    }
}
