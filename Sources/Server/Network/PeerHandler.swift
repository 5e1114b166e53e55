internal import NIOCore
internal import Sessions

/// Carries out what a connection's machine decides: the only place where the machine meets a socket.
///
/// Bytes are read only while the machine has room for them. Bound to the channel's event loop; answers of the desk hop back to it.
final class PeerHandler<Machine: PeerMachine>: ChannelInboundHandler, RosterMember {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum Stage {
        case open
        /// Everything is said: waits for the flush, then for the peer's own close, at most until then.
        case closing(until: Duration)
        case closed
    }

    private let switchboard: Switchboard
    private let roster: Roster
    private let limits: ServiceLimits
    private let journal: Journal
    private var machine: Machine
    private var context: ChannelHandlerContext?
    private var stage: Stage = .open
    private var isReading = false
    private var inputHasEnded = false
    /// Bytes that came after the goodbye.
    private var dropped = 0
    private var wakeAt: Duration?

    init(
        _ machine: Machine, switchboard: Switchboard, roster: Roster, limits: ServiceLimits, journal: Journal
    ) {
        self.machine = machine
        self.switchboard = switchboard
        self.roster = roster
        self.limits = limits
        self.journal = journal
    }

    // MARK: - Events of the channel

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        journal.opened()
        perform(machine.connected(at: roster.now()))
        roster.add(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        guard case .open = stage else { return drop(buffer.readableBytes) }
        perform(machine.received(buffer.readableBytesView, at: roster.now()))
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        readIfWanted()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed {
            inputHasEnded = true
            if case .open = stage {
                perform(machine.inputEnded(at: roster.now()))
            } else {
                closeIfQuiet()
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        noteOutput()
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The peer has gone away in its own manner: nothing to be told to anybody.
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if case .open = stage { journal.closed(.left) }
        stage = .closed
        roster.remove(self)
        perform(machine.disconnected())
        self.context = nil
        context.fireChannelInactive()
    }

    // MARK: - Events of the roster

    func passed(at now: Duration) {
        if case .closing(let until) = stage, now >= until { return cut(nil) }
        perform(machine.passed(at: now))
    }

    func drain(at now: Duration) {
        perform(machine.drain(at: now))
    }

    func cut(_ farewell: Farewell) {
        if case .open = stage { journal.closed(farewell) }
        cut(nil)
    }

    // MARK: - Actions

    private func perform(_ actions: [PeerAction]) {
        var output = ByteBuffer()
        var ending: PeerAction?
        for action in actions {
            switch action {
            case .send(let bytes): output.writeBytes(bytes)
            case .take(let ask, let key, let id, let ticket): take(ask, key, id: id, ticket: ticket)
            case .listen(let key): listen(to: key)
            case .release(let key): switchboard.detach(ObjectIdentifier(self), from: key)
            case .leave(let key): switchboard.leave(ObjectIdentifier(self), from: key)
            case .finish, .cut: ending = action
            }
        }
        send(output)
        end(ending)
        if !actions.isEmpty { noteOutput() }
        readIfWanted()
        scheduleWake()
    }

    private func send(_ output: ByteBuffer) {
        guard output.readableBytes > 0, let context else { return }
        context.writeAndFlush(wrapOutboundOut(output), promise: nil)
    }

    private func take(_ ask: Ask, _ key: SessionKey, id: String?, ticket: Int) {
        let bound = NIOLoopBound(self, eventLoop: roster.eventLoop)
        let start = NIODeadline.now()
        switchboard.take(ask, for: key, id: id) { result in
            bound.eventLoop.execute {
                bound.value.answered(ticket, result, after: NIODeadline.now() - start)
            }
        }
    }

    private func answered(_ ticket: Int, _ result: Result<Answer, Rejection>, after time: TimeAmount) {
        journal.answered(result, after: .nanoseconds(time.nanoseconds))
        guard case .open = stage else { return }
        perform(machine.answered(ticket, result, at: roster.now()))
    }

    private func listen(to key: SessionKey) {
        let bound = NIOLoopBound(self, eventLoop: roster.eventLoop)
        switchboard.attach(ObjectIdentifier(self), to: key) { answer in
            bound.eventLoop.execute { bound.value.spoke(answer, in: key) }
        }
    }

    private func spoke(_ answer: Answer, in key: SessionKey) {
        guard case .open = stage else { return }
        perform(machine.spoke(answer, in: key, at: roster.now()))
    }

    // MARK: - Reading and unread output

    private func readIfWanted() {
        guard let context, !isReading, !inputHasEnded else { return }
        if case .open = stage, !machine.wantsInput { return }
        isReading = true
        context.read()
    }

    private func noteOutput() {
        guard case .open = stage, let unsent = unsentBytes else { return }
        perform(machine.outputChanged(unsent: unsent, at: roster.now()))
    }

    private var unsentBytes: Int? {
        try? context?.channel.syncOptions?.getOption(.bufferedWritableBytes)
    }

    private func scheduleWake() {
        guard case .open = stage, let wake = machine.wake, wake != wakeAt else { return }
        wakeAt = wake
        let bound = NIOLoopBound(self, eventLoop: roster.eventLoop)
        let delay = max(wake - roster.now(), .zero)
        roster.eventLoop.scheduleTask(in: TimeAmount(delay)) { bound.value.woke() }
    }

    private func woke() {
        wakeAt = nil
        guard case .open = stage else { return }
        perform(machine.passed(at: roster.now()))
    }

    // MARK: - Endings

    private func end(_ action: PeerAction?) {
        guard case .open = stage else { return }
        switch action {
        case .finish(let farewell):
            journal.closed(farewell)
            finish()
        case .cut(let farewell): cut(farewell)
        default: break
        }
    }

    /// Flushes, says by a half-close that nothing more comes, and waits for the peer to close too.
    ///
    /// Closing at once, with input unread, would make the kernel throw away what the peer has not received yet.
    private func finish() {
        guard let context else { return }
        stage = .closing(until: roster.now() + limits.stall)
        let bound = NIOLoopBound(self, eventLoop: roster.eventLoop)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in bound.value.flushed() }
    }

    private func flushed() {
        guard case .closing = stage, let context else { return }
        guard !inputHasEnded else { return context.close(promise: nil) }
        stage = .closing(until: roster.now() + Self.patience)
        context.close(mode: .output, promise: nil)
        readIfWanted()
    }

    /// What comes after the goodbye is thrown away, within reason.
    private func drop(_ count: Int) {
        dropped += count
        if dropped > ServiceLimits.maxAfterGoodbye { cut(nil) }
    }

    private func closeIfQuiet() {
        if case .closing = stage, unsentBytes == 0 { context?.close(promise: nil) }
    }

    private func cut(_: Void?) {
        guard let context else { return }
        stage = .closed
        context.channel.dropUnreadOutput()
        context.close(promise: nil)
    }

    /// How long a peer may take to close its own side.
    private static var patience: Duration { .seconds(1) }
}
