/// Finds the transitions that an event's name matches without going through all of them.
struct EventIndex {
    /// So many names are remembered; a chart's own events are far fewer.
    private static let memoryLimit = 4_096

    /// Transitions by descriptor, in document order.
    private var byDescriptor: [String: [Int]] = [:]
    private let sources: [Int]
    private var remembered: [String: [Int: [Int]]] = [:]

    init(_ chart: Chart) {
        sources = chart.transitions.map(\.source)
        for transition in chart.transitions {
            for event in Set(transition.events) { byDescriptor[event, default: []].append(transition.index) }
        }
    }

    /// The matching transitions of each state, in document order (section 3.12.1: tokens match by prefix).
    mutating func transitions(for event: String) -> [Int: [Int]] {
        if let known = remembered[event] { return known }
        var found = byDescriptor["*"] ?? []
        for end in event.indices where event[end] == "." {
            found += byDescriptor[String(event[..<end])] ?? []
        }
        found += byDescriptor[event] ?? []
        var bySource: [Int: [Int]] = [:]
        for transition in Set(found).sorted() {
            bySource[sources[transition], default: []].append(transition)
        }
        if remembered.count < Self.memoryLimit { remembered[event] = bySource }
        return bySource
    }
}
