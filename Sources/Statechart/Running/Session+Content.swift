internal import Markup

/// Executable content (section 4 of the Recommendation).
extension Session {
    /// Runs a block; an error in it ends the block and becomes an event.
    func run(_ block: [Action], _ host: inout some Host) {
        do throws(ContentFailure) {
            try perform(block, &host)
        } catch {
            raise(error)
        }
    }

    func perform(_ actions: [Action], _ host: inout some Host) throws(ContentFailure) {
        for action in actions {
            self.actions += 1
            guard self.actions <= Interpreter.actionLimit else {
                throw .execution("there is too much to do at once")
            }
            try perform(action, &host)
        }
    }

    private func perform(_ action: Action, _ host: inout some Host) throws(ContentFailure) {
        switch action {
        case .raise(let name): machine.internalQueue.append(Event(name, kind: .internal))
        case .choose(let branches): try choose(branches, &host)
        case .forEach(let loop): try repeatContent(loop, &host)
        case .log(let label, let expression):
            let text = expression == nil ? "" : try text(of: .computed(expression ?? 0), host)
            host.log(label, text)
        case .assign(let assignment): try assign(assignment, host)
        case .send(let sending): try send(sending, &host)
        case .cancel(let value):
            let id = try text(of: value, host)
            machine.pending.removeAll { $0.id == id }
        case .foreign(let index): machine.internalQueue += host.perform(index, on: event)
        }
    }

    private func choose(_ branches: [Action.Branch], _ host: inout some Host) throws(ContentFailure) {
        for branch in branches {
            guard branch.condition.map({ holds($0, host) }) ?? true else { continue }
            return try perform(branch.content, &host)
        }
    }

    /// Whether a condition holds; one that cannot be evaluated does not, and is reported as an error event.
    func holds(_ condition: Int, _ host: some Host) -> Bool {
        if let answer = host.decide(condition) { return answer }
        do throws(ContentFailure) {
            return try truth(of: chart.conditions[condition].expression, host)
        } catch {
            raise(error)
            return false
        }
    }

    // MARK: - Data that goes along

    /// What a final state passes on; a value that cannot be evaluated is left out and reported.
    func doneData(of state: Int, _ host: some Host) -> Datum {
        guard let payload = chart.states[state].doneData else { return .none }
        do throws(ContentFailure) {
            if payload.parameters.isEmpty { return try datum(of: payload.content, host) }
        } catch {
            raise(error)
            return .none
        }
        var entries: [Datum.Entry] = []
        for parameter in payload.parameters {
            do throws(ContentFailure) {
                entries.append(try entry(parameter, host))
            } catch {
                raise(error)
            }
        }
        return entries.isEmpty ? .none : .entries(entries)
    }

    /// What a send or an invocation passes on; it fails as a whole.
    func datum(of payload: Payload, _ host: some Host) throws(ContentFailure) -> Datum {
        guard !payload.parameters.isEmpty else { return try datum(of: payload.content, host) }
        return .entries(try entries(payload.parameters, host))
    }

    func entries(
        _ parameters: [Payload.Parameter], _ host: some Host
    ) throws(ContentFailure) -> [Datum.Entry] {
        var entries: [Datum.Entry] = []
        for parameter in parameters { entries.append(try entry(parameter, host)) }
        return entries
    }

    private func entry(
        _ parameter: Payload.Parameter, _ host: some Host
    ) throws(ContentFailure) -> Datum.Entry {
        let value =
            parameter.isLocation
            ? try datum(atLocation: parameter.expression, host) : try datum(of: parameter.expression, host)
        return Datum.Entry(parameter.name, value)
    }
}
