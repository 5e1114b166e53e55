internal import Dialogue
internal import Sessions
internal import Wire

/// Lines: from the bytes to what is asked for them.
extension TextPeer {
    /// Handles lines for as long as nothing is waited for.
    mutating func advance(at now: Duration) -> [PeerAction] {
        var actions: [PeerAction] = []
        wake = nil
        while stage == .open, awaited == nil, !gauge.isCongested {
            guard intake.hasPiece else {
                actions += settle(at: now)
                break
            }
            if drainingSince == nil, let wait = rates.take(for: key, at: now) {
                wake = now + wait
                break
            }
            lastLine = now
            actions += handleNext()
        }
        return actions
    }

    /// Nothing is left to be answered: is that the end?
    mutating func settle(at now: Duration) -> [PeerAction] {
        if intake.isEndless { return end(.malformed, with: []) }
        if intake.hasEnded {
            let refusal = intake.takeOpenEnd() ? TextProtocol.refusal(TextPhrases.openEnd) : []
            return end(.left, with: refusal)
        }
        guard let drainingSince else { return [] }
        guard now - max(drainingSince, intake.lastBytes) >= ServiceLimits.drainQuiet else { return [] }
        return end(.draining, with: TextProtocol.notice(TextPhrases.draining(resumable: resumable)))
    }

    mutating func handleNext() -> [PeerAction] {
        switch intake.next() {
        case nil: return []
        case .overlong: return refuseBroken(TextPhrases.lineTooLong(limits.maxLine))
        case .line(let bytes):
            guard let line = VisitorText(bytes) else { return refuseBroken(TextPhrases.notUTF8) }
            intake.count(isBroken: false)
            return handle(TextCommand(line, offered: offered))
        }
    }

    mutating func handle(_ command: TextCommand) -> [PeerAction] {
        let isFirst = !hasHeard
        hasHeard = true
        switch command {
        case .say(let text): return speak(.line(text), awaiting: .line)
        case .pick(let id): return speak(.pick(id), awaiting: .line)
        case .restart: return speak(.restart, awaiting: .line)
        case .session: return tellSession()
        case .quit: return end(.quit, with: TextProtocol.notice(TextPhrases.goodbye))
        case .unknown: return [.send(TextProtocol.refusal(TextPhrases.unknownCommand))]
        case .resume(let token):
            guard isFirst else { return [.send(TextProtocol.refusal(TextPhrases.resumeComesFirst))] }
            let resumed = SessionKey(relay: Self.relay, session: token)
            return ask(.resume, for: resumed, awaiting: .resumption(resumed))
        }
    }

    mutating func refuseBroken(_ sentence: String) -> [PeerAction] {
        hasHeard = true
        intake.count(isBroken: true)
        guard !intake.isHopeless else {
            return end(.malformed, with: TextProtocol.refusal(TextPhrases.tooManyBroken))
        }
        return [.send(TextProtocol.refusal(sentence))]
    }
}
