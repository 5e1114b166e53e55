/// Leaving states: `exitStates` and `exitInterpreter` of appendix D.
extension Session {
    func exitStates(_ transitions: [Int], _ host: inout some Host) {
        let exits = exitSet(transitions)
        guard !exits.isEmpty else { return }
        let states = exits.reversed()
        for state in states {
            toInvoke.remove(state)
            for history in chart.states[state].histories {
                remember(history, of: state)
                host.remembers(chart.states[history].id)
            }
        }
        for state in states { exit(state, &host) }
    }

    private func exit(_ state: Int, _ host: inout some Host) {
        step.exited.append(chart.states[state].id)
        for block in chart.states[state].onExit { run(block, &host) }
        if !machine.children.isEmpty { cancelInvocations(of: state, &host) }
        active.remove(state)
    }

    private func remember(_ history: Int, of parent: Int) {
        let isDeep = chart.states[history].kind == .history(isDeep: true)
        let states = active.filter { state in
            isDeep
                ? chart.states[parent].contains(state)
                    && [.atomic, .final].contains(chart.states[state].kind)
                : chart.states[state].parent == parent
        }
        let memory = Machine.Memory(
            history: chart.states[history].id, states: states.map { chart.states[$0].id })
        if let known = machine.history.firstIndex(where: { $0.history == memory.history }) {
            machine.history[known] = memory
        } else {
            machine.history.append(memory)
        }
    }

    /// Ends the session: exit handlers run, but the final configuration stays on record.
    func finish(_ host: inout some Host) {
        machine.configuration = active.map { chart.states[$0].id }
        machine.isFinished = true
        isRunning = false
        if let final = active.first(where: { chart.states[$0].isFinal && chart.states[$0].parent == 0 }) {
            machine.result = doneData(of: final, host)
        }
        for state in active.reversed() { exit(state, &host) }
        machine.pending = []
        machine.queue = []
        machine.internalQueue = []
        machine.children = []
    }
}
