internal import NIOCore
internal import Sessions

/// What the machine wants done.
extension PeerHandler {
    func perform(_ actions: [PeerAction]) {
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

    func send(_ output: ByteBuffer) {
        guard output.readableBytes > 0, let context else { return }
        context.writeAndFlush(wrapOutboundOut(output), promise: nil)
    }

    func take(_ ask: Ask, _ key: SessionKey, id: String?, ticket: Int) {
        let bound = NIOLoopBound(self, eventLoop: roster.eventLoop)
        let start = NIODeadline.now()
        switchboard.take(ask, for: key, id: id, from: ObjectIdentifier(self)) { result in
            bound.eventLoop.execute {
                bound.value.answered(ticket, result, in: key, after: NIODeadline.now() - start)
            }
        }
    }

    func answered(
        _ ticket: Int, _ result: Result<Answer, Rejection>, in key: SessionKey, after time: TimeAmount
    ) {
        journal.answered(result, in: key, after: .nanoseconds(time.nanoseconds))
        guard case .open = stage else { return }
        perform(machine.answered(ticket, result, at: roster.now()))
    }

    func listen(to key: SessionKey) {
        let bound = NIOLoopBound(self, eventLoop: roster.eventLoop)
        switchboard.attach(ObjectIdentifier(self), to: key) { answer in
            bound.eventLoop.execute { bound.value.spoke(answer, in: key) }
        }
    }

    func spoke(_ answer: Answer, in key: SessionKey) {
        guard case .open = stage else { return }
        perform(machine.spoke(answer, in: key, at: roster.now()))
    }

    // MARK: - Reading and unread output

    func readIfWanted() {
        guard let context, !isReading, !inputHasEnded else { return }
        if case .open = stage, !machine.wantsInput { return }
        isReading = true
        context.read()
    }

    func noteOutput() {
        guard case .open = stage, let unsent = unsentBytes else { return }
        perform(machine.outputChanged(unsent: unsent, at: roster.now()))
    }

    var unsentBytes: Int? {
        try? context?.channel.syncOptions?.getOption(.bufferedWritableBytes)
    }

    func scheduleWake() {
        guard case .open = stage, let wake = machine.wake, wake != wakeAt else { return }
        wakeAt = wake
        let bound = NIOLoopBound(self, eventLoop: roster.eventLoop)
        let delay = max(wake - roster.now(), .zero)
        roster.eventLoop.scheduleTask(in: TimeAmount(delay)) { bound.value.woke() }
    }

    func woke() {
        wakeAt = nil
        guard case .open = stage else { return }
        perform(machine.passed(at: roster.now()))
    }
}
