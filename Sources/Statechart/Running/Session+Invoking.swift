internal import Markup

/// Child sessions (section 6.4 of the Recommendation).
extension Session {
    /// So many sessions may be inside each other.
    private static let depthLimit = 8

    /// Starts what the states entered in this macrostep invoke.
    func startInvocations(_ host: inout some Host) {
        let states = toInvoke
        toInvoke.removeAll()
        for state in states {
            for position in chart.states[state].invocations.indices {
                do throws(ContentFailure) {
                    try invoke(
                        chart.states[state].invocations[position], state: state, position: position, &host)
                } catch {
                    raise(error)
                }
            }
        }
    }

    private func invoke(
        _ invocation: Invocation, state: Int, position: Int, _ host: inout some Host
    ) throws(ContentFailure) {
        let id = invocation.id ?? newID(chart.states[state].id)
        let type = try invocation.type.map { value throws(ContentFailure) in try text(of: value, host) } ?? ""
        guard SCXML.isService(type) else { throw .execution("there is no service of type '\(type)'") }
        let source = try source(of: invocation, host)
        let parameters = try entries(invocation.payload.parameters, host)
        if let location = invocation.idLocation { try assign(.text(id), toLocation: location, host) }
        guard let interpreter = interpreter(for: source) else {
            throw .communication("what '\(id)' invokes cannot be read")
        }
        var childHost = ChildHost()
        let machine = interpreter.start(
            sessionID: "\(self.machine.sessionID).\(id)", parentID: self.machine.sessionID,
            parameters: parameters,
            host: &childHost)
        self.machine.children.append(
            .init(
                invokeID: id, state: chart.states[state].id, position: position, source: source,
                machine: [machine]))
        collect(childHost, from: self.machine.children.count - 1, wasFinished: false, &host)
    }

    private func source(
        of invocation: Invocation, _ host: some Host
    ) throws(ContentFailure) -> String {
        switch invocation.source {
        case .inline(let text): return text
        case .computed(let expression): return try datum(of: expression, host).string
        case .none: throw .execution("there is nothing to invoke")
        case .file(let value):
            let name = try text(of: value, host)
            guard let bytes = chart.options.load(name), let text = String(validating: bytes, as: UTF8.self)
            else {
                throw .communication("'\(name)' cannot be read")
            }
            return text
        }
    }

    /// The interpreter of a child's document; nil where that is no chart.
    func interpreter(for source: String) -> Interpreter? {
        if let known = interpreters[source] { return known }
        guard depth < Self.depthLimit,
            let root = try? Markup.parse(Array(source.utf8), file: "child", limits: .document),
            let chart = try? Chart(root, options: chart.options)
        else { return nil }
        let interpreter = Interpreter(chart, depth: depth + 1)
        interpreters[source] = interpreter
        return interpreter
    }

    // MARK: - Events

    /// Before an external event is looked at: `finalize` of the child that it comes from, and forwarding.
    func involveChildren(_ event: Event, _ host: inout some Host) {
        for position in machine.children.indices.reversed() {
            guard let invocation = invocation(of: machine.children[position]) else { continue }
            if event.invokeID == machine.children[position].invokeID { finalize(invocation, event, &host) }
            if invocation.isForwarding { pass(event, toChild: position, &host) }
        }
    }

    private func invocation(of child: Machine.Child) -> Invocation? {
        guard let state = chart.state(child.state), active.contains(state.index),
            state.invocations.indices.contains(child.position)
        else { return nil }
        return state.invocations[child.position]
    }

    /// An empty `finalize` copies the values that came back to where the parameters came from.
    private func finalize(_ invocation: Invocation, _ event: Event, _ host: inout some Host) {
        guard invocation.isFinalizing else { return }
        guard invocation.finalize.isEmpty else { return run(invocation.finalize, &host) }
        for parameter in invocation.payload.parameters where parameter.isLocation {
            guard let value = event.data[parameter.name] else { continue }
            do throws(ContentFailure) {
                try assign(value, toLocation: parameter.expression, host)
            } catch {
                raise(error)
            }
        }
    }

    /// Lets a child handle an event to its end.
    func pass(_ event: Event, toChild position: Int, _ host: inout some Host) {
        work(inChild: position, &host) { interpreter, machine, host in
            _ = interpreter.handle(event, in: &machine, host: &host)
        }
    }

    /// Delivers what is due in the first child that waits for it.
    func deliverDueInChild(_ host: inout some Host) {
        let due = machine.children.firstIndex { ($0.machine.first?.nextDue).map { $0 <= .zero } ?? false }
        guard let due else { return }
        work(inChild: due, &host) { interpreter, machine, host in
            _ = interpreter.pass(.zero, in: &machine, host: &host)
        }
    }

    private func work(
        inChild position: Int, _ host: inout some Host,
        _ body: (Interpreter, inout Machine, inout ChildHost) -> Void
    ) {
        guard let interpreter = interpreter(for: machine.children[position].source),
            var child = machine.children[position].machine.popLast()
        else { return }
        let wasFinished = child.isFinished
        var childHost = ChildHost()
        body(interpreter, &child, &childHost)
        machine.children[position].machine = [child]
        collect(childHost, from: position, wasFinished: wasFinished, &host)
    }

    /// Takes over what a child has said while it worked.
    private func collect(
        _ childHost: ChildHost, from position: Int, wasFinished: Bool, _ host: inout some Host
    ) {
        let child = machine.children[position]
        for (label, text) in childHost.lines { host.log(label, text) }
        for var event in childHost.toParent {
            event.invokeID = child.invokeID
            machine.queue.append(event)
        }
        guard let machine = child.machine.first, machine.isFinished, !wasFinished else { return }
        self.machine.queue.append(
            Event(
                "done.invoke.\(child.invokeID)", kind: .external, invokeID: child.invokeID,
                data: machine.result))
    }

    /// Ends the children that a state has invoked; what they still say is not heard.
    func cancelInvocations(of state: Int, _ host: inout some Host) {
        let id = chart.states[state].id
        for position in machine.children.indices where machine.children[position].state == id {
            guard let interpreter = interpreter(for: machine.children[position].source),
                var child = machine.children[position].machine.popLast()
            else { continue }
            var childHost = ChildHost()
            interpreter.cancel(&child, host: &childHost)
            for (label, text) in childHost.lines { host.log(label, text) }
        }
        machine.children.removeAll { $0.state == id }
    }
}

/// The host of a child session: its parent, which reads everything when the child has come to rest.
struct ChildHost: Host {
    private(set) var toParent: [Event] = []
    private(set) var lines: [(String, String)] = []

    mutating func dispatch(_ send: OutgoingSend) {
        if send.target == "#_parent" { toParent.append(send.event) }
    }

    func accepts(_ send: OutgoingSend) -> Bool { false }

    mutating func log(_ label: String, _ text: String) {
        lines.append((label, text))
    }
}
