internal import NIOCore

/// How a connection ends.
extension PeerHandler {
    func end(_ action: PeerAction?) {
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
    func finish() {
        guard let context else { return }
        guard !awaitsHandshake else { return cut(nil) }
        stage = .closing(until: roster.now() + limits.stall)
        let bound = NIOLoopBound(self, eventLoop: roster.eventLoop)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in bound.value.flushed() }
    }

    func flushed() {
        guard case .closing = stage, let context else { return }
        guard !inputHasEnded else { return context.close(promise: nil) }
        stage = .closing(until: roster.now() + Self.patience)
        context.close(mode: .output, promise: nil)
        readIfWanted()
    }

    /// What comes after the goodbye is thrown away, within reason.
    func drop(_ count: Int) {
        dropped += count
        if dropped > ServiceLimits.maxAfterGoodbye { cut(nil) }
    }

    func closeIfQuiet() {
        if case .closing = stage, unsentBytes == 0 { context?.close(promise: nil) }
    }

    func cut(_: Void?) {
        guard let context else { return }
        stage = .closed
        context.channel.dropUnreadOutput()
        context.close(promise: nil)
    }

    /// How long a peer may take to close its own side.
    private static var patience: Duration { .seconds(1) }
}
