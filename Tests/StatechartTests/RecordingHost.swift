import Markup
import Statechart

/// A host that writes down what is asked of it.
struct RecordingHost: Host {
    var lines: [String] = []
    var performed: [Int] = []
    var sends: [OutgoingSend] = []
    /// What each action raises.
    var raises: [Int: [Event]] = [:]
    /// What conditions are decided to be.
    var decisions: [Int: Bool] = [:]
    /// Which targets are accepted.
    var accepted: Set<String> = []

    mutating func perform(_ action: Int, on event: Event?) -> [Event] {
        performed.append(action)
        return raises[action] ?? []
    }

    func decide(_ condition: Int) -> Bool? { decisions[condition] }

    func call(_ function: Name, _ arguments: [Datum]) -> Datum? {
        switch function.local {
        case "double": if case .number(let number) = arguments.first { .number(number * 2) } else { nil }
        case "yes": .boolean(true)
        case "text": .text(arguments.map(\.string).joined(separator: "|"))
        default: nil
        }
    }

    func accepts(_ send: OutgoingSend) -> Bool { accepted.contains(send.target) }

    mutating func log(_ label: String, _ text: String) { lines.append(text) }

    mutating func dispatch(_ send: OutgoingSend) { sends.append(send) }
}
