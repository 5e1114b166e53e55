import Statechart
import Understanding

/// The events that a script can meet, one for all that are handled alike.
///
/// Two events are alike where the same transitions match them and no condition names one of them alone.
struct EventKinds: Sendable {
    /// Warning signs that are handled alike, the first of each for all.
    private(set) var signs: [[String]] = []
    /// One event of each kind that can change something; signs, fields and failures left out.
    private(set) var events: [String] = []
    /// Those that count as a failure of the open question.
    private(set) var failures: [String] = []

    private let script: Script

    /// Sorts the events of a script.
    init(_ script: Script) {
        self.script = script
        signs = sorted(script.knowledge.flags.map(\.id)) { flag in
            let asks = script.screening.asks.filter { $0.flags.contains(flag) }.map(\.id)
            return "\(script.gravity(of: flag)) \(transitions(for: "flag." + flag)) \(asks) \(named(flag))"
        }
        let counted = script.countedEvents
        let counting = possible.filter { changesSomething($0) || counted.contains($0) }
        events = sorted(counting) { "\(transitions(for: $0)) \(named($0))" }.map { $0[0] }
        let hasPatience = script.questions.values.contains { $0.patience != nil }
        failures = sorted(["nomatch"] + (hasPatience ? ["noinput"] : [])) { "\(transitions(for: $0))" }.map {
            $0[0]
        }
    }

    /// Every event that has a name of its own.
    private var possible: [String] {
        let unanswered = script.knowledge.unansweredEvent
        let topics = script.knowledge.topics.map(\.event).map { event in
            event.hasPrefix(unanswered + ".") ? unanswered : event
        }
        let acts = script.knowledge.acts.map(\.event).filter { $0 != "act.correction" }
        let chosen = script.questions.keys.sorted().flatMap { script.questions[$0]?.choices ?? [] }
            .compactMap { choice -> String? in
                if case .event(let name) = choice.action { name } else { nil }
            }
        let own = chosen.filter { !$0.hasPrefix("flag.") && $0 != "act.correction" }
        return (topics + acts + own + ["cleared", "submit.failed"]).uniqued
    }

    /// Groups names by what tells them apart, in the order of the first of each.
    private func sorted(_ names: [String], by signature: (String) -> String) -> [[String]] {
        var groups: [String: [String]] = [:]
        var order: [String] = []
        for name in names {
            let key = signature(name)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(name)
        }
        return order.compactMap { groups[$0] }
    }

    private func transitions(for event: String) -> [Int] {
        script.chart.transitions.filter { $0.matches(event) }.map(\.index)
    }

    /// Whether anything but words can come of an event, whatever the situation.
    private func changesSomething(_ event: String) -> Bool {
        transitions(for: event).contains { index in
            let transition = script.chart.transitions[index]
            guard transition.targetIDs.isEmpty, let content = transition.foreignContent else { return true }
            return !content.allSatisfy { script.actions[$0].isOnlyWords } || event == "act.goodbye"
        }
    }

    /// The conditions that name a sign or an event.
    private func named(_ name: String) -> [Int] {
        script.probes.enumerated().compactMap { index, probe in
            probe.1.contains { $0.split(separator: " ").contains(Substring(name)) } ? index : nil
        }
    }
}

extension Action {
    /// Whether the action only says something.
    fileprivate var isOnlyWords: Bool {
        switch self {
        case .say, .message, .answer, .help, .why, .hush, .handoff, .remark: true
        default: false
        }
    }
}

extension Transition {
    /// Whether one of the descriptors matches an event's name.
    func matches(_ event: String) -> Bool {
        events.contains { $0 == "*" || event == $0 || event.hasPrefix($0 + ".") }
    }
}
