internal import Sessions
internal import Wire

/// Asks of sessions, and what comes back for them.
extension RelayPeer {
    mutating func ask(
        _ ask: Ask, _ key: SessionKey, _ id: String?, trace: Bool = false, at now: Duration
    ) throws(FrameFault) -> [PeerAction] {
        do throws(FrameFault) {
            try sessions.admit(key, trace: trace, at: now)
        } catch {
            var fault = error
            fault.re = id
            throw fault
        }
        return [.listen(key), take(ask, key, id: id)]
    }

    mutating func close(_ key: SessionKey) -> [PeerAction] {
        sessions.remove(key.session)
        return [.release(key), take(.close, key, id: nil)]
    }

    mutating func take(_ ask: Ask, _ key: SessionKey, id: String?) -> PeerAction {
        ticket += 1
        underWay[ticket] = Errand(key: key, id: id, isClose: ask == .close)
        return .take(ask, key, id: id, ticket: ticket)
    }

    func accept(_ answer: Answer, for errand: Errand) -> [PeerAction] {
        guard !errand.isClose else { return [send(.closed(session: errand.key.session))] }
        return [send(reply(answer, key: errand.key, re: errand.id))]
    }

    mutating func explain(_ rejection: Rejection, for errand: Errand) -> [PeerAction] {
        let session = errand.key.session
        guard !errand.isClose else { return [send(.closed(session: session))] }
        let fault =
            switch rejection {
            case .unknownChoice:
                FrameFault(.badField, "\"choice\" is not on offer", session: session, re: errand.id)
            case .unknownSession:
                FrameFault(.badField, "\"session\" is not known", session: session, re: errand.id)
            case .unavailable:
                FrameFault(
                    .unavailable, "the store cannot be read at the moment", session: session, re: errand.id)
            case .draining:
                FrameFault(.draining, "the server is about to stop", session: session, re: errand.id)
            }
        return [send(.error(fault))]
    }

    func reply(_ answer: Answer, key: SessionKey, re: String?) -> ServerFrame {
        var spoken = ServerFrame.Spoken(session: key.session, re: re, turn: answer.turn, reply: answer.reply)
        if sessions.traces(key.session) { spoken.trace = answer.trace }
        let marks = [
            ("opened", answer.opened), ("resumed", answer.resumed), ("expired", answer.expired),
            ("initiative", answer.initiative),
        ]
        spoken.marks = marks.filter(\.1).map(\.0)
        return .reply(spoken)
    }
}
