/// Entering states: `computeEntrySet` and `enterStates` of appendix D.
extension Session {
    /// What is entered in one microstep.
    struct Entry {
        var states: StateSet
        /// The states whose default way in is taken.
        var defaults: StateSet
        /// The default content of histories, by the parent of the history.
        var historyContent: [Int: [Action]] = [:]
    }

    func enterStates(_ transitions: [Int], initial: State.Entry?, _ host: inout some Host) {
        let entry = entrySet(transitions, initial: initial)
        guard !entry.states.isEmpty else { return }
        hasMoved = true
        // What the document's own `initial` does comes first: it is the content of a transition.
        if let initial, !initial.content.isEmpty { run(initial.content, &host) }
        for state in entry.states { enter(state, entry, &host) }
    }

    private func entrySet(_ transitions: [Int], initial: State.Entry?) -> Entry {
        let none = StateSet(capacity: chart.states.count)
        var entry = Entry(states: none, defaults: none)
        if let initial { add(initial.targets, below: 0, to: &entry) }
        for transition in transitions {
            let targets = chart.transitions[transition].targets
            guard !targets.isEmpty else { continue }
            let domain = domain(of: transition) ?? 0
            for target in targets { addDescendants(target, to: &entry) }
            for target in effectiveTargets(targets) { addAncestors(of: target, below: domain, to: &entry) }
        }
        return entry
    }

    private func add(_ targets: [Int], below ancestor: Int, to entry: inout Entry) {
        for target in targets { addDescendants(target, to: &entry) }
        for target in targets { addAncestors(of: target, below: ancestor, to: &entry) }
    }

    private func addDescendants(_ state: Int, to entry: inout Entry) {
        switch chart.states[state].kind {
        case .history: addHistory(state, to: &entry)
        case .compound:
            entry.states.insert(state)
            entry.defaults.insert(state)
            add(chart.states[state].initial.targets, below: state, to: &entry)
        case .parallel:
            entry.states.insert(state)
            addRegions(of: state, to: &entry)
        case .atomic, .final: entry.states.insert(state)
        }
    }

    private func addHistory(_ history: Int, to entry: inout Entry) {
        guard let parent = chart.states[history].parent else { return }
        if let memory = remembered(history) {
            add(memory, below: parent, to: &entry)
        } else {
            entry.historyContent[parent] = chart.states[history].initial.content
            add(chart.states[history].initial.targets, below: parent, to: &entry)
        }
    }

    private func addRegions(of parallel: Int, to entry: inout Entry) {
        for child in chart.states[parallel].children {
            let inside = child...chart.states[child].last
            if !entry.states.containsAny(of: inside) { addDescendants(child, to: &entry) }
        }
    }

    private func addAncestors(of state: Int, below limit: Int, to entry: inout Entry) {
        var current = chart.states[state].parent
        while let ancestor = current, ancestor != limit, ancestor != 0 {
            entry.states.insert(ancestor)
            if chart.states[ancestor].kind == .parallel { addRegions(of: ancestor, to: &entry) }
            current = chart.states[ancestor].parent
        }
    }

    // MARK: - One state

    private func enter(_ state: Int, _ entry: Entry, _ host: inout some Host) {
        active.insert(state)
        step.entered.append(chart.states[state].id)
        if !chart.states[state].invocations.isEmpty { toInvoke.insert(state) }
        if chart.isLate { initialise(state, [], host: host) }
        for block in chart.states[state].onEntry { run(block, &host) }
        if entry.defaults.contains(state), !chart.states[state].initial.content.isEmpty {
            run(chart.states[state].initial.content, &host)
        }
        if let content = entry.historyContent[state] { run(content, &host) }
        if chart.states[state].isFinal { reachFinal(state, host) }
    }

    private func reachFinal(_ state: Int, _ host: some Host) {
        guard let parent = chart.states[state].parent, parent != 0 else {
            isRunning = false
            return
        }
        announceDone(parent, data: doneData(of: state, host))
        guard let grandparent = chart.states[parent].parent, chart.states[grandparent].kind == .parallel,
            isInFinal(grandparent)
        else { return }
        announceDone(grandparent, data: .none)
    }

    private func announceDone(_ state: Int, data: Datum) {
        machine.internalQueue.append(
            Event("done.state.\(chart.states[state].id)", kind: .platform, data: data))
    }

    private func isInFinal(_ state: Int) -> Bool {
        switch chart.states[state].kind {
        case .compound:
            chart.states[state].children.contains { chart.states[$0].isFinal && active.contains($0) }
        case .parallel: chart.states[state].children.allSatisfy { isInFinal($0) }
        default: false
        }
    }
}
