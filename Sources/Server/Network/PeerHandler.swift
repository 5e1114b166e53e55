internal import NIOCore
internal import NIOTLS
internal import Sessions

/// Carries out what a connection's machine decides: the only place where the machine meets a socket.
///
/// Bytes are read only while the machine has room for them. Bound to the channel's event loop; answers of the desk hop back to it.
final class PeerHandler<Machine: PeerMachine>: ChannelInboundHandler, RosterMember {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum Stage {
        case open
        /// Everything is said: waits for the flush, then for the peer's own close, at most until then.
        case closing(until: Duration)
        case closed
    }

    let switchboard: Switchboard
    let roster: Roster
    let limits: ServiceLimits
    let journal: Journal
    var machine: Machine
    var context: ChannelHandlerContext?
    var stage: Stage = .open
    var isReading = false
    var inputHasEnded = false
    /// TLS is not agreed upon yet: nothing that is said now would arrive.
    var awaitsHandshake: Bool
    /// Bytes that came after the goodbye.
    var dropped = 0
    var wakeAt: Duration?

    init(
        _ machine: Machine, switchboard: Switchboard, roster: Roster, limits: ServiceLimits, journal: Journal,
        awaitsHandshake: Bool = false
    ) {
        self.machine = machine
        self.switchboard = switchboard
        self.roster = roster
        self.limits = limits
        self.journal = journal
        self.awaitsHandshake = awaitsHandshake
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
        if case .handshakeCompleted = event as? TLSUserEvent { awaitsHandshake = false }
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
}
