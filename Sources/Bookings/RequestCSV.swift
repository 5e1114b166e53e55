import Dialogue
package import Sessions

/// Requests as CSV by RFC 4180, safe to open in a spreadsheet.
///
/// Every field is quoted. A field that a spreadsheet could take for a formula gets an apostrophe in front; that includes telephone
/// numbers that begin with `+`. The first columns are always the same, then follows one column per field of the dialogues.
package struct RequestCSV {
    private let clock: LocalTime

    /// CSV with times by a clock.
    package init(clock: LocalTime) {
        self.clock = clock
    }

    /// The whole file, its head first; lines end with CR LF.
    package func text(_ requests: [StoredRequest]) -> String {
        let fields = Self.fields(of: requests)
        let head = [
            "reference", "received", "status", "changed", "dialogue", "open signs", "signs", "remarks",
        ]
        let rows = requests.map { row($0, fields: fields) }
        return ([head + fields] + rows).map(Self.line).joined()
    }

    private func row(_ stored: StoredRequest, fields: [String]) -> [String] {
        let request = stored.request
        let open = request.signs.filter { $0.state == .open }.map(\.title)
        let signs = request.signs.map { "\($0.title): \($0.state.rawValue)" }
        let values = fields.map { field in
            request.entries.filter { $0.field == field }.map(\.spoken).joined(separator: "; ")
        }
        return [
            request.reference, clock.text(request.received), stored.status.rawValue,
            clock.text(stored.changed),
            request.dialogue, open.joined(separator: "; "), signs.joined(separator: "; "),
            request.remarks.joined(separator: "; "),
        ] + values
    }

    /// The names of all fields, in the order in which they come up.
    private static func fields(of requests: [StoredRequest]) -> [String] {
        var fields: [String] = []
        for entry in requests.flatMap(\.request.entries) where !fields.contains(entry.field) {
            fields.append(entry.field)
        }
        return fields
    }

    private static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ text: String) -> String {
        let harmless = Harmless.line(text)
        // The first sign decides for a spreadsheet; what was a tab or a line's end is a space by now and counts as well.
        let isFormula = harmless.unicodeScalars.first.map { "=+-@ ␍".unicodeScalars.contains($0) } ?? false
        return "\"" + (isFormula ? "'" : "") + harmless.replacing("\"", with: "\"\"") + "\""
    }
}
