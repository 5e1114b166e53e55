/// Counts in the text format of Prometheus (version 0.0.4).
enum MetricsText {
    /// What is there at one moment.
    struct Presence {
        var connections = 0
        var sessions = 0
        var waiting = 0
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - counts: what was counted.
    ///   - now: how many are there at the moment.
    /// - Returns: one line a value, with its kind and meaning in front.
    static func page(_ counts: Tally.Counts, now: Presence) -> String {
        var page = Page()
        page.value("lumbar_connections", "gauge", "Connections now.", now.connections)
        page.value("lumbar_sessions", "gauge", "Sessions in talk now.", now.sessions)
        page.value("lumbar_waiting", "gauge", "Asks that wait for their turn at the desk.", now.waiting)
        page.value(
            "lumbar_connections_opened_total", "counter", "Connections that were let in.", counts.opened)
        page.value("lumbar_connections_refused_total", "counter", "Connections without room.", counts.refused)
        page.values(
            "lumbar_connections_closed_total", "Connections that have ended.", "reason",
            Farewell.allCases.map { ($0.rawValue, counts.closed[$0, default: 0]) })
        page.value("lumbar_turns_total", "counter", "Answers given.", counts.turns)
        page.value("lumbar_rejected_total", "counter", "Asks without an answer.", counts.rejected)
        page.value(
            "lumbar_nomatch_total", "counter", "Turns in which nothing was understood.", counts.nomatches)
        page.values(
            "lumbar_flags_total", "Warning signs that were heard.", "flag",
            counts.flags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        page.value("lumbar_bookings_total", "counter", "Requests that came in.", counts.bookings)
        page.value(
            "lumbar_handoffs_total", "counter", "Replies after which a person should step in.",
            counts.handoffs)
        page.values(
            "lumbar_alerts_total", "Replies to a warning sign.", "gravity",
            counts.alerts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        page.histogram("lumbar_answer_seconds", "From the ask to its answer.", counts)
        return page.text
    }
}

/// A page that grows line by line.
private struct Page {
    var text = ""

    mutating func value(_ name: String, _ kind: String, _ help: String, _ value: Int) {
        head(name, kind, help)
        text += "\(name) \(value)\n"
    }

    mutating func values(_ name: String, _ help: String, _ label: String, _ values: [(String, Int)]) {
        head(name, "counter", help)
        for (key, value) in values { text += "\(name){\(label)=\"\(key)\"} \(value)\n" }
    }

    mutating func histogram(_ name: String, _ help: String, _ counts: Tally.Counts) {
        head(name, "histogram", help)
        var sum = 0
        for (bound, count) in zip(Tally.bounds.map { "\($0)" } + ["+Inf"], counts.times) {
            sum += count
            text += "\(name)_bucket{le=\"\(bound)\"} \(sum)\n"
        }
        text += "\(name)_sum \(counts.timeSum)\n\(name)_count \(sum)\n"
    }

    private mutating func head(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }
}
