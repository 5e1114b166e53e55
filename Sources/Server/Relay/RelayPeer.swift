package import Sessions
internal import Wire

/// A connection of the relay protocol: many sessions, none of which waits for another.
///
/// Asks go to the desk as they come; per session it answers them in order. What is under way is bounded (``mostUnderWay``): above that the
/// connection is not read until answers have come.
package struct RelayPeer: PeerMachine {
    /// The most asks of one connection that wait for their answers: enough to fill a group of commits, and so few that their replies, should nobody
    /// read them, come to no more than the soft limit of output once again.
    package static let mostUnderWay = 64

    /// An ask that waits for its answer.
    struct Errand {
        let key: SessionKey
        let id: String?
        let isClose: Bool
    }

    enum Stage {
        /// The first frame is to be a hello, by this time.
        case unproven(until: Duration)
        /// Frames are taken, as this relay.
        case open(relay: String)
        case over
    }

    let limits: ServiceLimits
    let settings: RelaySettings
    var intake: LineIntake
    var gauge: OutputGauge
    var presence: PresenceCheck
    var sessions: SessionTable
    var stage: Stage
    var hasHeard = false
    var underWay: [Int: Errand] = [:]
    var ticket = 0
    var drainingSince: Duration?
    var makeName: @Sendable () -> String

    package let wake: Duration? = nil

    /// A connection that is about to begin.
    ///
    /// - Parameters:
    ///   - limits: the bounds.
    ///   - settings: who may speak.
    ///   - rates: how fast sessions speak; nil where no other connection has any.
    ///   - makeName: names sessions that come without a name.
    package init(
        limits: ServiceLimits, settings: RelaySettings, rates: RateBook? = nil,
        makeName: @escaping @Sendable () -> String = { SessionToken.random() }
    ) {
        self.limits = limits
        self.settings = settings
        self.makeName = makeName
        intake = LineIntake(limit: limits.maxFrame, stripsTelnet: false, limits: limits)
        gauge = OutputGauge(limits)
        presence = PresenceCheck(interval: limits.pingInterval)
        sessions = SessionTable(limits, rates: rates ?? RateBook(limits))
        stage = settings.hasTokens ? .unproven(until: .zero) : .open(relay: "")
    }

    package var wantsInput: Bool {
        !isOver && !intake.hasEnded && !intake.hasPiece && !gauge.isCongested && hasRoom
    }

    var isOver: Bool { if case .over = stage { true } else { false } }
    var hasRoom: Bool { underWay.count < Self.mostUnderWay }

    // MARK: - Events

    package mutating func connected(at now: Duration) -> [PeerAction] {
        presence.heard(at: now)
        if case .unproven = stage { stage = .unproven(until: now + limits.helloDeadline) }
        return []
    }

    package mutating func received(_ bytes: some Collection<UInt8>, at now: Duration) -> [PeerAction] {
        guard !isOver else { return [] }
        presence.heard(at: now)
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
        guard !isOver, let errand = underWay.removeValue(forKey: ticket) else { return [] }
        let actions =
            switch result {
            case .success(let answer): accept(answer, for: errand)
            case .failure(let rejection): explain(rejection, for: errand)
            }
        return actions + advance(at: now)
    }

    package mutating func spoke(_ answer: Answer, in key: SessionKey, at now: Duration) -> [PeerAction] {
        guard !isOver, sessions.holds(key.session) else { return [] }
        return [send(reply(answer, key: key, re: nil))]
    }

    package mutating func outputChanged(unsent: Int, at now: Duration) -> [PeerAction] {
        if gauge.update(unsent: unsent, at: now) { return cut(.unread) }
        return advance(at: now)
    }

    package mutating func passed(at now: Duration) -> [PeerAction] {
        guard !gauge.isStalled(at: now) else { return cut(.unread) }
        if case .unproven(let until) = stage, now >= until { return refuse() }
        guard !isOver else { return [] }
        if intake.isLate(at: now, isReading: wantsInput) { return leave(.slow) }
        if wantsInput {
            switch presence.check(at: now) {
            case .fine: break
            case .ask: return [send(.ping)] + advance(at: now)
            case .gone: return leave(.silent)
            }
        }
        return advance(at: now)
    }

    package mutating func drain(at now: Duration) -> [PeerAction] {
        drainingSince = drainingSince ?? now
        return advance(at: now)
    }

    package mutating func disconnected() -> [PeerAction] {
        stage = .over
        return sessions.all.map { .leave($0) }
    }

    // MARK: - Endings

    /// One error, the same for every reason, and nothing else.
    mutating func refuse() -> [PeerAction] {
        [send(.error(FrameFault(.unauthorized, "say hello first, with the relay's token")))]
            + leave(.unauthorized)
    }

    mutating func leave(_ farewell: Farewell) -> [PeerAction] {
        stage = .over
        return [send(.goodbye(reason: farewell.rawValue)), .finish(farewell)]
    }

    mutating func cut(_ farewell: Farewell) -> [PeerAction] {
        stage = .over
        return [.cut(farewell)]
    }

    func send(_ frame: ServerFrame) -> PeerAction { .send(frame.bytes) }

    /// What a connection is told for which there is no room.
    static var refusal: [UInt8] {
        ServerFrame.error(FrameFault(.unavailable, "too many connections")).bytes
            + ServerFrame.goodbye(reason: Farewell.full.rawValue).bytes
    }
}
