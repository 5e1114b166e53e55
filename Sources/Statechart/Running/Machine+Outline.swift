extension Machine {
    /// All that decides how this machine goes on but for its memory, as one text: two machines of the same outline and the same
    /// memory go the same ways.
    ///
    /// Left out are ids that were made up, and how long a pending send still waits.
    ///
    /// - Parameter limit: Numbers above this one are taken for one and the same.
    /// - Returns: The text.
    package func outline(numbersUpTo limit: Double) -> String {
        var parts = [configuration.joined(separator: " "), isFinished ? "finished" : ""]
        parts += variables.map { "\($0.id)=\($0.value.outline(numbersUpTo: limit))" }
        parts += (queue + internalQueue).map(\.name) + ["after"] + pending.map(\.event.name)
        parts += children.map { child in
            "\(child.invokeID):" + child.machine.map { "\($0)" }.joined()
        }
        return parts.joined(separator: "|")
    }

    /// Forgets what the memories of active states hold, where it is written anew before it is next read.
    ///
    /// - Parameter chart: The chart that the machine runs.
    package mutating func dropStaleMemory(in chart: Chart) {
        guard !history.isEmpty else { return }
        let stale = Set(
            configuration.flatMap { chart.state($0)?.histories ?? [] }.filter { !chart.isReadInside($0) }
                .map { chart.states[$0].id })
        history.removeAll { stale.contains($0.history) }
    }

    /// Takes over what the history states of another machine remember.
    package mutating func takeMemory(of other: Machine) { history = other.history }

    /// What the history states remember, as one text.
    package var memoryOutline: String {
        history.map { "\($0.history)=\($0.states.joined(separator: " "))" }.sorted().joined(separator: "|")
    }
}

extension Chart {
    /// Whether a transition from inside a history state's parent leads to that history state: it may read it without leaving the parent.
    fileprivate func isReadInside(_ history: Int) -> Bool {
        guard let parent = states[history].parent else { return true }
        return transitions.contains {
            $0.targets.contains(history) && ($0.source == parent || states[parent].contains($0.source))
        }
    }
}

extension Datum {
    fileprivate func outline(numbersUpTo limit: Double) -> String {
        guard case .number(let number) = self, number > limit else { return "\(self)" }
        return "more"
    }
}
