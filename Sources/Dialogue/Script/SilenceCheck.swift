import Markup
import Statechart

/// Finds the states in which somebody who is not understood gets no answer.
struct SilenceCheck {
    private let script: Script

    init(_ script: Script) {
        self.script = script
    }

    /// What is wrong, each with what to write instead.
    var diagnostics: [Diagnostic] {
        var reported: Set<Location> = []
        return script.chart.states.compactMap { state -> Diagnostic? in
            guard state.kind == .atomic, let transition = handler(of: state), isSilent(transition),
                reported.insert(transition.location).inserted
            else { return nil }
            return .error(
                transition.location,
                "nomatch gets no answer in \(state.id): put a talk:prompt into this transition, or leave nomatch out"
            )
        }
    }

    /// The transition that takes `nomatch`, from the innermost state outwards; conditions are not considered.
    private func handler(of state: State) -> Transition? {
        var place: Int? = state.index
        while let index = place {
            let own = script.chart.states[index].transitions.map { script.chart.transitions[$0] }
            if let found = own.first(where: { $0.matches("nomatch") }) { return found }
            place = script.chart.states[index].parent
        }
        return nil
    }

    private func isSilent(_ transition: Transition) -> Bool {
        guard transition.targetIDs.isEmpty, let content = transition.foreignContent else { return false }
        return content.allSatisfy { index in
            switch script.actions[index] {
            case .hush, .handoff, .remark: true
            case .say(let wordings): wordings.allSatisfy(\.isEmpty)
            default: false
            }
        }
    }
}
