internal import Markup

/// What is wrong with the chart as a whole, once every part of it has been read.
extension ChartReader {
    mutating func checkStructure() {
        for state in draft.states {
            for target in state.initial.targets where !state.isHistory && !state.contains(target) {
                let id = draft.states[target].id
                fail(state.location, "the initial state '\(id)' must lie inside '\(state.id)'")
            }
        }
        guard options.isStrict else { return }
        checkReachability()
        checkShadows()
        checkCycles()
    }

    // MARK: - Reachability

    private mutating func checkReachability() {
        var walk = Reachability(states: draft.states, transitions: draft.transitions)
        walk.run()
        for state in draft.states where !walk.reached.contains(state.index) && !state.isHistory {
            // One warning for the outermost says it for all inside.
            guard let parent = state.parent, walk.reached.contains(parent) else { continue }
            warnings.append(
                .warning(state.location, "no transition leads to '\(state.id)': add one or remove the state"))
        }
    }

    // MARK: - Transitions that are never taken

    private mutating func checkShadows() {
        for state in draft.states {
            // What unconditional transitions further up take: descriptors, and "" for no event at all.
            var taken: [String: Int] = [:]
            for index in state.transitions {
                let transition = draft.transitions[index]
                let descriptors = transition.events.isEmpty ? [""] : transition.events
                let shadows = descriptors.compactMap { Self.shadow(of: $0, in: taken) }
                if shadows.count == descriptors.count, let shadow = shadows.first {
                    warnings.append(
                        .warning(
                            transition.location,
                            "this transition is never taken: the one at \(draft.transitions[shadow].location) "
                                + "always is; put this one first"))
                }
                guard transition.condition == nil else { continue }
                for descriptor in descriptors where taken[descriptor] == nil { taken[descriptor] = index }
            }
        }
    }

    /// The transition that takes whatever a descriptor matches.
    private static func shadow(of descriptor: String, in taken: [String: Int]) -> Int? {
        if let same = taken[descriptor] { return same }
        guard !descriptor.isEmpty else { return nil }
        for end in descriptor.indices where descriptor[end] == "." {
            if let wider = taken[String(descriptor[..<end])] { return wider }
        }
        return taken["*"]
    }

    // MARK: - Endless cycles

    private mutating func checkCycles() {
        var reported: Set<Int> = []
        for state in draft.states where state.kind == .atomic {
            guard let cycle = cycle(from: state.index), let first = cycle.min(),
                reported.insert(first).inserted
            else { continue }
            fail(
                draft.transitions[first].location,
                "these transitions wait for nothing and lead in a circle for ever: add an event or a condition"
            )
        }
    }

    /// The transitions of a circle that is certainly followed from an atomic state.
    private func cycle(from start: Int) -> [Int]? {
        var seen: [Int: Int] = [:]
        var path: [Int] = []
        var current = start
        while let transition = certainTransition(of: current), let next = landing(transition) {
            if let position = seen[current] { return Array(path[position...]) }
            seen[current] = path.count
            path.append(transition)
            current = next
        }
        return nil
    }

    /// The eventless transition that is certainly taken in an atomic state; nil where conditions or parallel
    /// regions may decide otherwise.
    private func certainTransition(of state: Int) -> Int? {
        var current: Int? = state
        while let index = current {
            if draft.states[index].kind == .parallel { return nil }
            let eventless = draft.states[index].transitions.first { draft.transitions[$0].events.isEmpty }
            if let eventless {
                let isCertain = draft.transitions[eventless].condition == nil
                return isCertain && !isInsideParallel(index) ? eventless : nil
            }
            current = draft.states[index].parent
        }
        return nil
    }

    private func isInsideParallel(_ state: Int) -> Bool {
        var current = draft.states[state].parent
        while let index = current {
            if draft.states[index].kind == .parallel { return true }
            current = draft.states[index].parent
        }
        return false
    }

    /// The atomic state that a transition ends in, where that is certain.
    private func landing(_ transition: Int) -> Int? {
        guard draft.transitions[transition].targets.count == 1 else { return nil }
        var state = draft.transitions[transition].targets[0]
        while draft.states[state].kind == .compound {
            guard draft.states[state].initial.targets.count == 1 else { return nil }
            state = draft.states[state].initial.targets[0]
        }
        return draft.states[state].kind == .atomic ? state : nil
    }
}
