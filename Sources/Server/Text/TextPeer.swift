internal import Dialogue
package import Sessions
internal import Wire

/// A connection of the text protocol: one visitor, one session, one line at a time.
///
/// A line is handed in only when the one before is answered, so replies come in order and a fast typist fills the pipe, not the server.
package struct TextPeer: PeerMachine {
    /// The relay part of the keys of text sessions.
    package static let relay = "text"

    /// What the answer that is waited for belongs to.
    private enum Awaited {
        case greeting
        case line
        case resumption(SessionKey)
        /// The conversation is stored, so that its token is worth something.
        case keeping
    }

    private enum Stage {
        case open
        case over
    }

    private let limits: ServiceLimits
    private var key: SessionKey
    private var intake: LineIntake
    private var gauge: OutputGauge
    private var bucket: TokenBucket
    private var stage: Stage = .open
    private var awaited: Awaited?
    private var ticket = 0
    private var offered: [Reply.Choice] = []
    private var hasHeard = false
    private var isKept = false
    private var lastLine: Duration = .zero
    private var drainingSince: Duration?

    package private(set) var wake: Duration?

    /// A connection that is about to begin.
    ///
    /// - Parameters:
    ///   - limits: the bounds.
    ///   - token: the name of its session, a secret of the visitor's.
    package init(limits: ServiceLimits, token: String) {
        self.limits = limits
        key = SessionKey(relay: Self.relay, session: token)
        intake = LineIntake(limit: limits.maxLine, stripsTelnet: true, limits: limits)
        gauge = OutputGauge(limits)
        bucket = TokenBucket(rate: limits.rate, burst: limits.burst)
    }

    package var wantsInput: Bool {
        stage == .open && !intake.hasEnded && !intake.hasPiece && !gauge.isCongested
    }

    // MARK: - Events

    package mutating func connected(at now: Duration) -> [PeerAction] {
        lastLine = now
        return ask(.open(keep: false), for: key, awaiting: .greeting)
    }

    package mutating func received(_ bytes: some Collection<UInt8>, at now: Duration) -> [PeerAction] {
        guard stage == .open else { return [] }
        intake.receive(bytes, at: now)
        return advance(at: now)
    }

    package mutating func inputEnded(at now: Duration) -> [PeerAction] {
        intake.end()
        return advance(at: now)
    }

    package mutating func answered(
        _ ticket: Int, _ result: Result<Answer, Rejection>, at now: Duration
    ) -> [PeerAction] {
        guard stage == .open, ticket == self.ticket, let awaited else { return [] }
        self.awaited = nil
        let actions =
            switch result {
            case .success(let answer): accept(answer, for: awaited)
            case .failure(let rejection): explain(rejection, for: awaited)
            }
        return actions + advance(at: now)
    }

    package mutating func spoke(_ answer: Answer, in key: SessionKey, at now: Duration) -> [PeerAction] {
        guard stage == .open, key == self.key else { return [] }
        return say(answer.reply)
    }

    package mutating func outputChanged(unsent: Int, at now: Duration) -> [PeerAction] {
        if gauge.update(unsent: unsent, at: now) { return cut(.unread) }
        return advance(at: now)
    }

    package mutating func passed(at now: Duration) -> [PeerAction] {
        guard !gauge.isStalled(at: now) else { return cut(.unread) }
        guard stage == .open else { return [] }
        if intake.isLate(at: now, isReading: wantsInput) {
            return end(.slow, with: TextProtocol.refusal(TextPhrases.lineTooSlow))
        }
        if awaited == nil, !intake.hasPiece, !gauge.isCongested, now - lastLine >= limits.idle {
            return end(.idle, with: TextProtocol.notice(TextPhrases.idle(resumable: resumable)))
        }
        return advance(at: now)
    }

    package mutating func drain(at now: Duration) -> [PeerAction] {
        drainingSince = drainingSince ?? now
        return advance(at: now)
    }

    package mutating func disconnected() -> [PeerAction] {
        stage = .over
        return [.leave(key)]
    }

    // MARK: - Lines

    /// Handles lines for as long as nothing is waited for.
    private mutating func advance(at now: Duration) -> [PeerAction] {
        var actions: [PeerAction] = []
        wake = nil
        while stage == .open, awaited == nil, !gauge.isCongested {
            guard intake.hasPiece else {
                actions += settle(at: now)
                break
            }
            if drainingSince == nil, let wait = bucket.take(at: now) {
                wake = now + wait
                break
            }
            lastLine = now
            actions += handleNext()
        }
        return actions
    }

    /// Nothing is left to be answered: is that the end?
    private mutating func settle(at now: Duration) -> [PeerAction] {
        if intake.isEndless { return end(.malformed, with: []) }
        if intake.hasEnded {
            let refusal = intake.takeOpenEnd() ? TextProtocol.refusal(TextPhrases.openEnd) : []
            return end(.left, with: refusal)
        }
        guard let drainingSince else { return [] }
        guard now - max(drainingSince, intake.lastBytes) >= ServiceLimits.drainQuiet else { return [] }
        return end(.draining, with: TextProtocol.notice(TextPhrases.draining(resumable: resumable)))
    }

    private mutating func handleNext() -> [PeerAction] {
        switch intake.next() {
        case nil: return []
        case .overlong: return refuseBroken(TextPhrases.lineTooLong(limits.maxLine))
        case .line(let bytes):
            guard let line = VisitorText(bytes) else { return refuseBroken(TextPhrases.notUTF8) }
            intake.count(isBroken: false)
            return handle(TextCommand(line, offered: offered))
        }
    }

    private mutating func handle(_ command: TextCommand) -> [PeerAction] {
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

    private mutating func refuseBroken(_ sentence: String) -> [PeerAction] {
        hasHeard = true
        intake.count(isBroken: true)
        guard !intake.isHopeless else {
            return end(.malformed, with: TextProtocol.refusal(TextPhrases.tooManyBroken))
        }
        return [.send(TextProtocol.refusal(sentence))]
    }

    // MARK: - Answers

    private mutating func accept(_ answer: Answer, for awaited: Awaited) -> [PeerAction] {
        switch awaited {
        case .greeting: return [.listen(key)] + say(answer.reply)
        case .line: return say(answer.reply)
        case .keeping: return tellSession()
        case .resumption(let resumed):
            let before = key
            key = resumed
            isKept = true
            return [.leave(before), .listen(key)] + say(answer.reply)
        }
    }

    private mutating func explain(_ rejection: Rejection, for awaited: Awaited) -> [PeerAction] {
        switch (rejection, awaited) {
        case (.draining, _):
            return end(.draining, with: TextProtocol.notice(TextPhrases.draining(resumable: resumable)))
        case (.unavailable, .greeting):
            return end(.full, with: TextProtocol.refusal(TextPhrases.unavailable))
        case (.unavailable, _): return [.send(TextProtocol.refusal(TextPhrases.unavailable))]
        case (.unknownChoice, _): return [.send(TextProtocol.refusal(TextPhrases.choiceIsGone))]
        case (.unknownSession, _): return [.send(TextProtocol.refusal(TextPhrases.unknownSession))]
        }
    }

    private mutating func say(_ reply: Reply) -> [PeerAction] {
        offered = reply.choices
        let turn = TextProtocol.turn(reply)
        return reply.end ? end(.ended, with: turn) : [.send(turn)]
    }

    // MARK: - Parts

    /// The token to come back with; nil before a line was said, because nothing is kept until then.
    private var resumable: String? { isKept ? key.session : nil }

    private mutating func speak(_ ask: Ask, awaiting: Awaited) -> [PeerAction] {
        isKept = true
        return self.ask(ask, for: key, awaiting: awaiting)
    }

    /// Says the token; a conversation that is not stored yet is stored first, or the token would be worth nothing.
    private mutating func tellSession() -> [PeerAction] {
        isKept ? [.send(TextProtocol.notice("session \(key.session)"))] : speak(.line(""), awaiting: .keeping)
    }

    private mutating func ask(_ ask: Ask, for key: SessionKey, awaiting: Awaited) -> [PeerAction] {
        ticket += 1
        awaited = awaiting
        return [.take(ask, key, id: nil, ticket: ticket)]
    }

    private mutating func end(_ farewell: Farewell, with bytes: [UInt8]) -> [PeerAction] {
        stage = .over
        wake = nil
        return (bytes.isEmpty ? [] : [.send(bytes)]) + [.finish(farewell)]
    }

    private mutating func cut(_ farewell: Farewell) -> [PeerAction] {
        stage = .over
        wake = nil
        return [.cut(farewell)]
    }
}
