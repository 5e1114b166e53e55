package import Sessions

/// Requests as a table for a terminal, one line each.
///
/// Open ones begin with `*`, and with `!` where a warning sign holds them. Where the terminal is too narrow, the last columns give way.
package struct RequestTable {
    private struct Column: Sendable {
        let title: String
        let value: @Sendable (RequestSummary) -> String
        /// It keeps its width; the others shrink.
        let isFixed: Bool
    }

    /// Below this width a column says nothing any more.
    private static let least = 8
    private static let gap = 2

    private let width: Int
    private let measure: (String) -> Int
    private let clock: LocalTime

    /// A table of a width.
    ///
    /// - Parameters:
    ///   - width: the columns of the terminal.
    ///   - clock: the clock by which times are shown.
    ///   - measure: how many columns a text takes.
    package init(width: Int, clock: LocalTime, measure: @escaping (String) -> Int) {
        self.width = width
        self.clock = clock
        self.measure = measure
    }

    /// The lines of the table, the title first.
    package func lines(_ requests: [StoredRequest]) -> [String] {
        let rows = requests.map { RequestSummary($0, clock: clock) }
        let cells = Self.columns.map { column in [column.title] + rows.map(column.value) }
        let widths = widths(of: cells)
        return (0...rows.count).map { row in
            let line = zip(cells, widths).filter { $0.1 > 0 }.map { pad($0.0[row], to: $0.1) }
            return Self.trimmed(line.joined(separator: String(repeating: " ", count: Self.gap)))
        }
    }

    /// One request on a line of its own, as a list that grows shows it.
    package func line(_ request: StoredRequest) -> String {
        let summary = RequestSummary(request, clock: clock)
        let cells = Self.columns.map { $0.value(summary) }.filter { !$0.isEmpty }
        return Self.trimmed(cut(cells.joined(separator: String(repeating: " ", count: Self.gap)), to: width))
    }

    private static let columns = [
        Column(title: " ", value: { $0.mark }, isFixed: true),
        Column(title: "REFERENCE", value: { $0.reference }, isFixed: true),
        Column(title: "RECEIVED", value: { $0.received }, isFixed: true),
        Column(title: "STATUS", value: { $0.status }, isFixed: true),
        Column(title: "NAME", value: { $0.name }, isFixed: false),
        Column(title: "CONTACT", value: { $0.contact }, isFixed: false),
        Column(title: "WISH", value: { $0.wish }, isFixed: false),
    ]

    /// The width of each column; zero for one that does not fit at all.
    private func widths(of cells: [[String]]) -> [Int] {
        var widths = cells.map { $0.map(measure).max() ?? 0 }
        var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
        for index in widths.indices.reversed() where excess > 0 && !Self.columns[index].isFixed {
            let cut = min(excess, max(0, widths[index] - Self.least))
            widths[index] -= cut
            excess -= cut
        }
        for index in widths.indices.reversed() where excess > 0 && !Self.columns[index].isFixed {
            excess -= widths[index] + Self.gap
            widths[index] = 0
        }
        return widths
    }

    private func pad(_ text: String, to width: Int) -> String {
        let cut = cut(text, to: width)
        return cut + String(repeating: " ", count: max(0, width - measure(cut)))
    }

    private func cut(_ text: String, to width: Int) -> String {
        guard measure(text) > width else { return text }
        var kept = ""
        for character in text {
            guard measure(kept + String(character)) < width else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
