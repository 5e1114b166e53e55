package import Sessions
internal import Wire

/// A connection of the relay protocol: many sessions, none of which waits for another.
///
/// Asks go to the desk as they come; per session it answers them in order. What is under way is bounded (``mostUnderWay``): above that the
/// connection is not read until answers have come.
package struct RelayPeer: PeerMachine {
    /// The most asks of one connection that wait for their answers.
    package static let mostUnderWay = 512

    /// An ask that waits for its answer.
    private struct Errand {
        let key: SessionKey
        let id: String?
        let isClose: Bool
    }

    private enum Stage {
        /// The first frame is to be a hello, by this time.
        case unproven(until: Duration)
        /// Frames are taken, as this relay.
        case open(relay: String)
        case over
    }

    private let limits: ServiceLimits
    private let settings: RelaySettings
    private var intake: LineIntake
    private var gauge: OutputGauge
    private var presence: PresenceCheck
    private var sessions: SessionTable
    private var stage: Stage
    private var hasHeard = false
    private var underWay: [Int: Errand] = [:]
    private var ticket = 0
    private var drainingSince: Duration?
    private var makeName: @Sendable () -> String

    package let wake: Duration? = nil

    /// A connection that is about to begin.
    ///
    /// - Parameters:
    ///   - limits: the bounds.
    ///   - settings: who may speak.
    ///   - makeName: names sessions that come without a name.
    package init(
        limits: ServiceLimits, settings: RelaySettings,
        makeName: @escaping @Sendable () -> String = { SessionToken.random() }
    ) {
        self.limits = limits
        self.settings = settings
        self.makeName = makeName
        intake = LineIntake(limit: limits.maxFrame, stripsTelnet: false, limits: limits)
        gauge = OutputGauge(limits)
        presence = PresenceCheck(interval: limits.pingInterval)
        sessions = SessionTable(limits)
        stage = settings.hasTokens ? .unproven(until: .zero) : .open(relay: "")
    }

    package var wantsInput: Bool {
        !isOver && !intake.hasEnded && !intake.hasPiece && !gauge.isCongested && hasRoom
    }

    private var isOver: Bool { if case .over = stage { true } else { false } }
    private var hasRoom: Bool { underWay.count < Self.mostUnderWay }

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

    // MARK: - Frames

    private mutating func advance(at now: Duration) -> [PeerAction] {
        var actions: [PeerAction] = []
        while !isOver, !gauge.isCongested, hasRoom, intake.hasPiece {
            actions += handleNext(at: now)
        }
        return isOver ? actions : actions + settle(at: now)
    }

    /// Nothing is left to be read: is that the end?
    private mutating func settle(at now: Duration) -> [PeerAction] {
        guard !intake.hasPiece, !gauge.isCongested else { return [] }
        if intake.isEndless { return leave(.malformed) }
        guard underWay.isEmpty else { return [] }
        if intake.hasEnded { return closeAfterEnd() }
        guard let drainingSince else { return [] }
        guard now - max(drainingSince, intake.lastBytes) >= ServiceLimits.drainQuiet else { return [] }
        return leave(.draining)
    }

    private mutating func closeAfterEnd() -> [PeerAction] {
        var actions: [PeerAction] = []
        if intake.takeOpenEnd() {
            actions = [send(.error(FrameFault(.badJSON, "the last frame came without its line end")))]
        }
        stage = .over
        return actions + [.finish(.left)]
    }

    private mutating func handleNext(at now: Duration) -> [PeerAction] {
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

    private mutating func complain(_ fault: FrameFault) -> [PeerAction] {
        if case .unproven = stage { return refuse() }
        hasHeard = true
        intake.count(isBroken: fault.code.isBroken)
        let error = send(.error(fault))
        return intake.isHopeless ? [error] + leave(.malformed) : [error]
    }

    private mutating func handle(_ frame: RelayFrame, at now: Duration) throws(FrameFault) -> [PeerAction] {
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

    private mutating func introduce(_ relay: String, isFirst: Bool) throws(FrameFault) -> [PeerAction] {
        guard isFirst else { throw FrameFault(.badField, "\"type\": hello comes first or not at all") }
        guard relay != TextPeer.relay else { throw FrameFault(.badField, "\"relay\" is a reserved name") }
        return welcome(relay)
    }

    private mutating func welcome(_ relay: String) -> [PeerAction] {
        stage = .open(relay: relay)
        return [
            send(.welcome(server: settings.server, dialogue: settings.dialogue, limits: limits.announced))
        ]
    }

    private mutating func handle(
        _ frame: RelayFrame, of relay: String, at now: Duration
    ) throws(FrameFault) -> [PeerAction] {
        switch frame {
        case .open(let session, let id, let trace):
            let key = SessionKey(relay: relay, session: session ?? makeName())
            return try ask(.open(keep: true), key, id, trace: trace, at: now)
        case .say(let session, let id, let text):
            let key = SessionKey(relay: relay, session: session)
            return try ask(.line(VisitorText(text).text), key, id, at: now)
        case .pick(let session, let id, let choice):
            return try ask(.pick(choice), SessionKey(relay: relay, session: session), id, at: now)
        case .close(let session): return close(SessionKey(relay: relay, session: session))
        case .hello, .ping, .pong: return []
        }
    }

    // MARK: - Sessions

    private mutating func ask(
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

    private mutating func close(_ key: SessionKey) -> [PeerAction] {
        sessions.remove(key.session)
        return [.release(key), take(.close, key, id: nil)]
    }

    private mutating func take(_ ask: Ask, _ key: SessionKey, id: String?) -> PeerAction {
        ticket += 1
        underWay[ticket] = Errand(key: key, id: id, isClose: ask == .close)
        return .take(ask, key, id: id, ticket: ticket)
    }

    private func accept(_ answer: Answer, for errand: Errand) -> [PeerAction] {
        guard !errand.isClose else { return [send(.closed(session: errand.key.session))] }
        return [send(reply(answer, key: errand.key, re: errand.id))]
    }

    private mutating func explain(_ rejection: Rejection, for errand: Errand) -> [PeerAction] {
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

    private func reply(_ answer: Answer, key: SessionKey, re: String?) -> ServerFrame {
        var spoken = ServerFrame.Spoken(session: key.session, re: re, turn: answer.turn, reply: answer.reply)
        if sessions.traces(key.session) { spoken.trace = answer.trace }
        let marks = [
            ("opened", answer.opened), ("resumed", answer.resumed), ("expired", answer.expired),
            ("initiative", answer.initiative),
        ]
        spoken.marks = marks.filter(\.1).map(\.0)
        return .reply(spoken)
    }

    // MARK: - Endings

    /// One error, the same for every reason, and nothing else.
    private mutating func refuse() -> [PeerAction] {
        [send(.error(FrameFault(.unauthorized, "say hello first, with the relay's token")))]
            + leave(.unauthorized)
    }

    private mutating func leave(_ farewell: Farewell) -> [PeerAction] {
        stage = .over
        return [send(.goodbye(reason: farewell.rawValue)), .finish(farewell)]
    }

    private mutating func cut(_ farewell: Farewell) -> [PeerAction] {
        stage = .over
        return [.cut(farewell)]
    }

    private func send(_ frame: ServerFrame) -> PeerAction { .send(frame.bytes) }

    /// What a connection is told for which there is no room.
    static var refusal: [UInt8] {
        ServerFrame.error(FrameFault(.unavailable, "too many connections")).bytes
            + ServerFrame.goodbye(reason: Farewell.full.rawValue).bytes
    }
}
