/// `send` and time (section 6.2 and appendix C.1 of the Recommendation).
extension Session {
    func send(_ sending: Sending, _ host: inout some Host) throws(ContentFailure) {
        let isNamed = sending.id != nil || sending.idLocation != nil
        let id = sending.id ?? newID("send")
        do throws(ContentFailure) {
            if let location = sending.idLocation { try assign(.text(id), toLocation: location, host) }
            let send = try outgoing(sending, id: isNamed ? id : nil, host)
            let delay = try delay(of: sending, host)
            if delay > .zero {
                machine.pending.append(
                    .init(id: id, remaining: delay, target: send.target, type: send.type, event: send.event))
            } else {
                try deliver(send, &host)
            }
        } catch {
            var failure = error
            failure.sendID = id
            throw failure
        }
    }

    private func outgoing(
        _ sending: Sending, id: String?, _ host: some Host
    ) throws(ContentFailure) -> OutgoingSend {
        let target =
            try sending.target.map { value throws(ContentFailure) in try text(of: value, host) } ?? ""
        let type = try sending.type.map { value throws(ContentFailure) in try text(of: value, host) } ?? ""
        let name = try sending.event.map { value throws(ContentFailure) in try text(of: value, host) } ?? ""
        var event = Event(name, sendID: id, data: try datum(of: sending.payload, host))
        if target == "#_internal" {
            event.kind = .internal
        } else {
            event.origin = SCXML.sessionPrefix + machine.sessionID
            event.originType = SCXML.processor
        }
        let send = OutgoingSend(target: target, type: type, event: event)
        if !SCXML.isProcessor(type), !host.accepts(send) {
            throw .execution("there is no event processor of type '\(type)'")
        }
        if SCXML.isProcessor(type), name.isEmpty { throw .execution("a send has no event name") }
        return send
    }

    private func delay(of sending: Sending, _ host: some Host) throws(ContentFailure) -> Duration {
        guard let value = sending.delay else { return .zero }
        let text = try text(of: value, host)
        if text.isEmpty { return .zero }
        guard let delay = SCXML.delay(text) else { throw .execution("'\(text)' is no time") }
        return delay
    }

    /// Hands an event to whom it is for.
    func deliver(_ send: OutgoingSend, _ host: inout some Host) throws(ContentFailure) {
        guard SCXML.isProcessor(send.type) else { return host.dispatch(send) }
        switch send.target {
        case "", SCXML.sessionPrefix + machine.sessionID: machine.queue.append(send.event)
        case "#_internal": machine.internalQueue.append(send.event)
        case "#_parent" where machine.parentID != nil,
            SCXML.sessionPrefix + (machine.parentID ?? "/"):
            host.dispatch(OutgoingSend(target: "#_parent", type: send.type, event: send.event))
        case let target where target.hasPrefix("#_"): try deliver(send.event, toChild: target, &host)
        default:
            guard host.accepts(send) else { throw .execution("'\(send.target)' is no target of a send") }
            host.dispatch(send)
        }
    }

    private func deliver(
        _ event: Event, toChild target: String, _ host: inout some Host
    ) throws(ContentFailure) {
        let position = machine.children.firstIndex { child in
            target == "#_" + child.invokeID
                || target == SCXML.sessionPrefix + (child.machine.first?.sessionID ?? "/")
        }
        guard let position, machine.children[position].machine.first?.isFinished == false else {
            throw .communication("there is no session '\(target)'")
        }
        pass(event, toChild: position, &host)
    }

    // MARK: - Time

    /// Lets time go by for this session and its children.
    func advance(_ time: Duration) {
        machine.advance(time)
    }

    /// Delivers the first send that is due, here or in a child.
    func deliverDue(_ host: inout some Host) {
        if let position = machine.pending.firstIndex(where: { $0.remaining <= .zero }) {
            let due = machine.pending.remove(at: position)
            do throws(ContentFailure) {
                try deliver(OutgoingSend(target: due.target, type: due.type, event: due.event), &host)
            } catch {
                var failure = error
                failure.sendID = due.id
                raise(failure)
            }
        } else {
            deliverDueInChild(&host)
        }
    }
}
