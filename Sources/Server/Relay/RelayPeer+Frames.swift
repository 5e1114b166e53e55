internal import Sessions
internal import Wire

/// Frames: from the line to what is asked for it.
extension RelayPeer {
    mutating func advance(at now: Duration) -> [PeerAction] {
        var actions: [PeerAction] = []
        while !isOver, !gauge.isCongested, hasRoom, intake.hasPiece {
            actions += handleNext(at: now)
        }
        return isOver ? actions : actions + settle(at: now)
    }

    /// Nothing is left to be read: is that the end?
    mutating func settle(at now: Duration) -> [PeerAction] {
        guard !intake.hasPiece, !gauge.isCongested else { return [] }
        if intake.isEndless { return leave(.malformed) }
        guard underWay.isEmpty else { return [] }
        if intake.hasEnded { return closeAfterEnd() }
        guard let drainingSince else { return [] }
        guard now - max(drainingSince, intake.lastBytes) >= ServiceLimits.drainQuiet else { return [] }
        return leave(.draining)
    }

    mutating func closeAfterEnd() -> [PeerAction] {
        var actions: [PeerAction] = []
        if intake.takeOpenEnd() {
            actions = [send(.error(FrameFault(.badJSON, "the last frame came without its line end")))]
        }
        stage = .over
        return actions + [.finish(.left)]
    }

    mutating func handleNext(at now: Duration) -> [PeerAction] {
        switch intake.next() {
        case nil: return []
        case .overlong:
            return complain(FrameFault(.tooLong, "a frame has at most \(limits.maxFrame) bytes"))
        case .line(let bytes):
            do throws(FrameFault) {
                let frame = try RelayFrame(bytes)
                intake.count(isBroken: false)
                return try handle(frame, at: now)
            } catch {
                return complain(error)
            }
        }
    }

    mutating func complain(_ fault: FrameFault) -> [PeerAction] {
        if case .unproven = stage { return refuse() }
        hasHeard = true
        intake.count(isBroken: fault.code.isBroken)
        let error = send(.error(fault))
        return intake.isHopeless ? [error] + leave(.malformed) : [error]
    }

    mutating func handle(_ frame: RelayFrame, at now: Duration) throws(FrameFault) -> [PeerAction] {
        let isFirst = !hasHeard
        hasHeard = true
        switch (stage, frame) {
        case (.over, _): return []
        case (.unproven, .hello(let relay, let token)):
            guard settings.admits(relay, token: token) else { return refuse() }
            return welcome(relay)
        case (.unproven, _): return refuse()
        case (.open, .hello(let relay, _)): return try introduce(relay, isFirst: isFirst)
        case (.open, .ping): return [send(.pong)]
        case (.open, .pong): return []
        case (.open(let relay), let frame): return try handle(frame, of: relay, at: now)
        }
    }

    mutating func introduce(_ relay: String, isFirst: Bool) throws(FrameFault) -> [PeerAction] {
        guard isFirst else { throw FrameFault(.badField, "\"type\": hello comes first or not at all") }
        guard relay != TextPeer.relay else { throw FrameFault(.badField, "\"relay\" is a reserved name") }
        return welcome(relay)
    }

    mutating func welcome(_ relay: String) -> [PeerAction] {
        stage = .open(relay: relay)
        return [
            send(.welcome(server: settings.server, dialogue: settings.dialogue, limits: limits.announced))
        ]
    }

    mutating func handle(
        _ frame: RelayFrame, of relay: String, at now: Duration
    ) throws(FrameFault) -> [PeerAction] {
        switch frame {
        case .open(let session, let id, let trace):
            let key = SessionKey(relay: relay, session: session ?? makeName())
            return try ask(.open(keep: true), key, id, trace: trace, at: now)
        case .say(let session, let id, let text):
            let key = SessionKey(relay: relay, session: session)
            return try ask(.line(line(text, key, id)), key, id, at: now)
        case .pick(let session, let id, let choice):
            return try ask(.pick(choice), SessionKey(relay: relay, session: session), id, at: now)
        case .close(let session): return close(SessionKey(relay: relay, session: session))
        case .hello, .ping, .pong: return []
        }
    }

    /// What a visitor typed, made harmless. It is no longer than a line of the text protocol may be: what is said costs the same on both.
    func line(_ text: String, _ key: SessionKey, _ id: String?) throws(FrameFault) -> String {
        guard text.utf8.count <= limits.maxLine else {
            throw FrameFault(
                .badField, "\"text\" has at most \(limits.maxLine) bytes", session: key.session, re: id)
        }
        return VisitorText(text).text
    }
}
