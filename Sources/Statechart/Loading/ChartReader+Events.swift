internal import Markup

/// Events that the chart sends to itself and nobody handles.
extension ChartReader {
    mutating func checkEvents(_ root: Element) {
        let descriptors = Set(draft.transitions.flatMap(\.events))
        for (name, location) in Self.ownEvents(root) where !Self.isHandled(name, descriptors) {
            let names = descriptors.map { $0 }.sorted()
            let instead =
                Vocabulary.nearest(to: name, in: names).map { "did you mean '\($0)'?" }
                ?? "write <transition event=\"\(name)\">, or leave it out"
            warnings.append(.warning(location, "nobody handles the event '\(name)': \(instead)"))
        }
    }

    /// The events that are raised or sent to the session itself, by names that are written down.
    private static func ownEvents(_ element: Element) -> [(String, Location)] {
        element.elements.flatMap { child -> [(String, Location)] in
            guard child.name.space == SCXML.space else { return [] }
            // What an invoked document sends is that document's own.
            if child.name.local == "invoke" || child.name.local == "content" { return [] }
            let isOwn =
                child.name.local == "raise"
                || child.name.local == "send" && child["targetexpr"] == nil
                    && ["", "#_internal"].contains(child["target"] ?? "")
            let own = isOwn ? child["event"].map { [($0, child.location)] } ?? [] : []
            return own + ownEvents(child)
        }
    }

    private static func isHandled(_ name: String, _ descriptors: Set<String>) -> Bool {
        guard !descriptors.contains("*"), !descriptors.contains(name) else { return true }
        return name.indices.contains { name[$0] == "." && descriptors.contains(String(name[..<$0])) }
    }
}
