import Dialogue

/// Time: silence, and another try for what could not be stored.
extension Lane {
    /// Sets the session's alarm by its conversation's wish.
    func setAlarm(for session: LiveSession) {
        session.due = nil
        guard let conversation = session.standing.conversation, !conversation.isOver,
            let wait = conversation.alarm
        else { return }
        let due = now + wait
        session.due = due
        setAlarm(for: session, at: due)
    }

    /// Sets an alarm where none rings before that. One that rings too early is set anew: a session that talks costs no alarm a turn.
    func setAlarm(for session: LiveSession, at due: Duration) {
        if let alarm = session.alarm, alarm <= due { return }
        session.alarm = due
        alarms.set(AlarmQueue.Alarm(due: due, key: session.key))
    }

    /// Wakes every session whose time has come.
    func ring() {
        let now = now
        while let alarm = alarms.takeDue(at: now) {
            guard let session = live[alarm.key], session.alarm == alarm.due else { continue }
            session.alarm = nil
            guard session.pending == nil else { continue }
            if let due = session.due, due <= now {
                silence(session)
            } else {
                if let due = session.due { setAlarm(for: session, at: due) }
                save(session)
            }
        }
    }

    /// Nobody has written for as long as the conversation wished. Where nobody listens, nothing is said: the next line finds the time gone by.
    private func silence(_ session: LiveSession) {
        session.due = nil
        guard session.listener != nil, let conversation = session.standing.conversation else {
            save(session)
            return
        }
        run(.silence, on: conversation, for: nil, in: session) { $0.initiative = true }
    }
}
