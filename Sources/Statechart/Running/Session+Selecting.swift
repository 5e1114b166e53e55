/// Which transitions are taken: `selectTransitions` and `removeConflictingTransitions` of appendix D.
extension Session {
    func selectEventless(_ host: some Host) -> [Int] {
        guard !active.isDisjoint(with: eventlessStates) else { return [] }
        return select(host) { self.eventless[$0] }
    }

    func select(_ event: String, _ host: some Host) -> [Int] {
        let matching = index.transitions(for: event)
        guard !matching.isEmpty else { return [] }
        return select(host) { matching[$0] ?? [] }
    }

    /// For each atomic state the first transition that holds, from the state itself outwards.
    private func select(_ host: some Host, from candidates: (Int) -> [Int]) -> [Int] {
        var enabled: [Int] = []
        for state in active where isLeaf(state) {
            var current: Int? = state
            while let inner = current {
                if let found = firstThatHolds(candidates(inner), host) {
                    if !enabled.contains(found) { enabled.append(found) }
                    break
                }
                current = chart.states[inner].parent
            }
        }
        return enabled.count < 2 ? enabled : withoutConflicts(enabled)
    }

    private func isLeaf(_ state: Int) -> Bool {
        switch chart.states[state].kind {
        case .atomic, .final: true
        default: false
        }
    }

    private func firstThatHolds(_ candidates: [Int], _ host: some Host) -> Int? {
        for transition in candidates {
            guard let condition = chart.transitions[transition].condition else { return transition }
            if holds(condition, host) { return transition }
        }
        return nil
    }

    /// Of two transitions that leave a common state, the one from further inside wins, else the earlier.
    private func withoutConflicts(_ enabled: [Int]) -> [Int] {
        var kept: [Int] = []
        for candidate in enabled {
            let exits = exitSet([candidate])
            let rivals = kept.filter { !exitSet([$0]).isDisjoint(with: exits) }
            let source = chart.transitions[candidate].source
            let wins = rivals.allSatisfy { chart.states[chart.transitions[$0].source].contains(source) }
            guard wins else { continue }
            kept.removeAll { rivals.contains($0) }
            kept.append(candidate)
        }
        return kept
    }

    // MARK: - Domains

    /// The innermost state that a transition does not leave; nil for a targetless one, and, among the fixed
    /// ones, where a history decides.
    func domain(of transition: Int) -> Int? {
        if let fixed = domains[transition] { return fixed }
        return Self.domain(
            of: chart.transitions[transition],
            targets: effectiveTargets(chart.transitions[transition].targets),
            in: chart)
    }

    static func fixedDomain(of transition: Transition, in chart: Chart) -> Int? {
        guard !transition.targets.contains(where: { chart.states[$0].isHistory }) else { return nil }
        return domain(of: transition, targets: transition.targets, in: chart)
    }

    private static func domain(of transition: Transition, targets: [Int], in chart: Chart) -> Int? {
        guard !targets.isEmpty else { return nil }
        let source = chart.states[transition.source]
        if transition.isInternal, source.kind == .compound, targets.allSatisfy(source.contains) {
            return source.index
        }
        // The least common compound ancestor.
        var ancestor = source.parent
        while let candidate = ancestor {
            let state = chart.states[candidate]
            if state.kind == .compound, targets.allSatisfy(state.contains) { return candidate }
            ancestor = state.parent
        }
        return 0
    }

    /// The targets with each history replaced by what it remembers, or by its default.
    func effectiveTargets(_ targets: [Int]) -> [Int] {
        targets.flatMap { target in
            guard chart.states[target].isHistory else { return [target] }
            return remembered(target) ?? effectiveTargets(chart.states[target].initial.targets)
        }
    }

    /// What a history remembers; nil before its parent has been left once.
    func remembered(_ history: Int) -> [Int]? {
        let id = chart.states[history].id
        guard let memory = machine.history.first(where: { $0.history == id }) else { return nil }
        return memory.states.compactMap(chart.index(of:))
    }

    /// The history states among some targets and in the default ways into them.
    static func histories(behind targets: [Int], in chart: Chart) -> [Int] {
        targets.flatMap { target -> [Int] in
            let state = chart.states[target]
            return switch state.kind {
            case .history: [target] + histories(behind: state.initial.targets, in: chart)
            case .compound: histories(behind: state.initial.targets, in: chart)
            case .parallel: histories(behind: state.children, in: chart)
            case .atomic, .final: []
            }
        }
    }

    /// The active states that transitions leave.
    func exitSet(_ transitions: [Int]) -> StateSet {
        var exits = StateSet(capacity: chart.states.count)
        for transition in transitions {
            guard let domain = domain(of: transition) else { continue }
            var next = active.next(from: domain + 1)
            while let state = next, state <= chart.states[domain].last {
                exits.insert(state)
                next = active.next(from: state + 1)
            }
        }
        return exits
    }
}
