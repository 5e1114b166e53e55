extension Machine {
    /// All that decides how this machine goes on, as one text: two machines of the same outline go the same ways.
    ///
    /// Left out are ids that were made up, how long a pending send still waits, and what the memory of an active state holds,
    /// because it is written anew before it is next read.
    ///
    /// - Parameters:
    ///   - chart: The chart that the machine runs.
    ///   - limit: Numbers above this one are taken for one and the same.
    /// - Returns: The text.
    package func outline(in chart: Chart, numbersUpTo limit: Double) -> String {
        let stale = Set(
            configuration.flatMap { chart.state($0)?.histories ?? [] }.map { chart.states[$0].id })
        var parts = [configuration.joined(separator: " "), isFinished ? "finished" : ""]
        parts += history.filter { !stale.contains($0.history) }.map {
            "\($0.history)=\($0.states.joined(separator: " "))"
        }.sorted()
        parts += variables.map { "\($0.id)=\($0.value.outline(numbersUpTo: limit))" }
        parts += (queue + internalQueue).map(\.name) + ["after"] + pending.map(\.event.name)
        parts += children.map { child in
            "\(child.invokeID):" + child.machine.map { "\($0)" }.joined()
        }
        return parts.joined(separator: "|")
    }
}

extension Datum {
    fileprivate func outline(numbersUpTo limit: Double) -> String {
        guard case .number(let number) = self, number > limit else { return "\(self)" }
        return "more"
    }
}
