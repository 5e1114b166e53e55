import Markup
import Statechart

/// Charts written in tests.
enum Charts {
    /// Reads what stands inside `scxml`; the first line of the body is line 2 of `a.scxml`.
    static func chart(
        _ body: String, attributes: String = "", isStrict: Bool = false, functions: Set<Name> = []
    ) throws -> Chart {
        let head = "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" \(attributes)>\n"
        let bytes = Array((head + body + "\n</scxml>").utf8)
        return try Chart(
            Markup.parse(bytes, file: "a.scxml"), options: .init(isStrict: isStrict, functions: functions))
    }

    /// What a strict reading says: mistakes and warnings, one a line.
    static func complaints(_ body: String, attributes: String = "", functions: Set<Name> = []) -> String {
        do {
            let chart = try chart(body, attributes: attributes, isStrict: true, functions: functions)
            return chart.warnings.map(\.description).joined(separator: "\n")
        } catch {
            return "\(error)"
        }
    }

    /// The configuration after a start and some events, and after all time has gone by.
    static func end(_ body: String, attributes: String = "", events: [String] = []) throws -> [String] {
        try run(body, attributes: attributes, events: events).configuration
    }

    /// The whole outcome of a run.
    static func run(
        _ body: String, attributes: String = "", events: [String] = []
    ) throws -> Document.Outcome {
        let head = "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" \(attributes)>\n"
        return try Document(Array((head + body + "\n</scxml>").utf8), file: "a.scxml").run(events: events)
    }

    /// Whether an expression holds over some data, and what it logs as a string.
    static func evaluate(_ expression: String, data: String = "") throws -> String {
        let quoted = expression.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            "\"", with: "&quot;")
        let outcome = try run(
            "<datamodel>\(data)</datamodel><state id=\"s\"><onentry><log expr=\"\(quoted)\"/></onentry></state>"
        )
        return outcome.log.first ?? outcome.errors.joined()
    }
}
