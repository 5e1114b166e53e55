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
    enum Awaited {
        case greeting
        case line
        case resumption(SessionKey)
        /// The conversation is stored, so that its token is worth something.
        case keeping
    }

    enum Stage {
        case open
        case over
    }

    let limits: ServiceLimits
    var key: SessionKey
    var intake: LineIntake
    var gauge: OutputGauge
    let rates: RateBook
    var stage: Stage = .open
    var awaited: Awaited?
    var ticket = 0
    var offered: [Reply.Choice] = []
    var hasHeard = false
    var isKept = false
    var lastLine: Duration = .zero
    var drainingSince: Duration?

    package var wake: Duration?

    /// A connection that is about to begin.
    ///
    /// - Parameters:
    ///   - limits: the bounds.
    ///   - token: the name of its session, a secret of the visitor's.
    ///   - rates: how fast sessions speak; nil where no other connection has any.
    package init(limits: ServiceLimits, token: String, rates: RateBook? = nil) {
        self.limits = limits
        key = SessionKey(relay: Self.relay, session: token)
        intake = LineIntake(limit: limits.maxLine, stripsTelnet: true, limits: limits)
        gauge = OutputGauge(limits)
        self.rates = rates ?? RateBook(limits)
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
}
