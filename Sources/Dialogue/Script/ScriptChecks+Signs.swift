import Markup
import Statechart
import Understanding

/// Every sign is answered and can be cleared, wherever the conversation stands.
extension ScriptChecks {
    mutating func checkFlags() {
        let known = Set(script.knowledge.flags.map(\.id))
        let handled = flow.safety.flatMap(\.flags)
        for flag in script.knowledge.flags where !handled.contains(flag.id) {
            error(
                script.places["flag." + flag.id] ?? Location(file: script.name, line: 0),
                "no talk:safety answers flag.\(flag.id); write <talk:on flag=\"\(flag.id)\" target=\"…\"/>")
        }
        for on in flow.safety {
            for flag in on.flags where !known.contains(flag) {
                error(on.place, "talk:safety names the flag \(flag), which does not exist")
            }
        }
        for flag in script.knowledge.flags where flag.gravity != .crisis {
            guard let text = script.flagTexts[flag.id], text.clearance == nil else { continue }
            error(text.location, "the flag \(flag.id) has no talk:clearance: nothing could clear it")
        }
        for ask in script.screening.asks {
            for flag in ask.flags where !known.contains(flag) {
                error(
                    ask.element.location,
                    "the safety question asks for the flag \(flag), which does not exist")
            }
        }
    }

    /// Every state lies inside the one that answers signs, so that no sign is ever unheard.
    mutating func checkCover() {
        guard !script.knowledge.flags.isEmpty else { return }
        let states = script.chart.states
        let answering = Set(
            script.chart.transitions.filter { $0.events.contains { $0.hasPrefix("flag.") } }.map(\.source))
        for state in states where state.parent != nil && !state.isFinal && !state.isHistory {
            var place: Int? = state.index
            while let index = place, !answering.contains(index) { place = states[index].parent }
            guard place == nil else { continue }
            error(
                state.location,
                "no talk:safety covers the state \(state.id); move it into the state that has one")
        }
    }
}
