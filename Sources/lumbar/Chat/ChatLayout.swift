import Dialogue
import Understanding
import Values

/// Lays a conversation out as lines of a terminal. Pure: the same reply in the same window gives the same lines.
struct ChatLayout: Hashable {
    /// The window's columns.
    var width: Int
    /// The colours.
    var palette: Palette

    /// Lines longer than this are tiring to read, however wide the window is.
    static let widestText = 76
    /// A window narrower than this has no columns to spare for a margin.
    static let narrow = 50

    private var isNarrow: Bool { width < Self.narrow }
    private var textWidth: Int { min(width - 1, Self.widestText) }

    /// What is said, with the answers on offer.
    func reply(_ reply: Reply) -> [String] {
        var lines: [String] = []
        for message in reply.messages {
            if !lines.isEmpty { lines.append(bar(reply)) }
            lines += self.message(message, in: reply)
        }
        return lines + choices(reply.choices)
    }

    private func message(_ message: String, in reply: Reply) -> [String] {
        Wrap(width: textWidth - (isNarrow ? 0 : 2)).lines(Printable.text(message)).map { line in
            isNarrow ? tone(reply, line) : bar(reply) + " " + line
        }
    }

    /// The bar on the left says by its colour how grave the words beside it are.
    private func bar(_ reply: Reply) -> String {
        isNarrow ? "" : tone(reply, "│")
    }

    private func tone(_ reply: Reply, _ text: String) -> String {
        if reply.alert != nil { return palette.alarm(text) }
        if reply.booking != nil { return palette.good(text) }
        return isNarrow ? text : palette.accent(text)
    }

    private func choices(_ choices: [Reply.Choice]) -> [String] {
        let digits = String(choices.count).count
        return choices.enumerated().flatMap { number, choice in
            let label = String(number + 1)
            let lead = String(repeating: " ", count: (isNarrow ? 0 : 2) + digits - label.count) + label + ")"
            let wrap = Wrap(
                width: textWidth, first: lead + " ", rest: String(repeating: " ", count: lead.count + 1))
            let lines = wrap.lines(Printable.text(choice.text))
            return lines.enumerated().map { at, line in
                at == 0 ? palette.accent(lead) + line.dropFirst(lead.count) : line
            }
        }
    }

    /// Where the conversation stands and what it waits for.
    func status(_ reply: Reply, state: [String]) -> [String] {
        let parts = [state.last, Self.expected(reply)].compactMap(\.self)
        return Wrap(width: width - 1).lines(parts.joined(separator: " · ")).map(palette.dim)
    }

    /// What was heard, what was dropped, where the conversation moved to.
    ///
    /// - Parameters:
    ///   - trace: what the turn tells.
    ///   - before: the state in which the turn found the conversation; nil where that does not matter.
    /// - Returns: the lines.
    func trace(_ trace: Trace, from before: String? = nil) -> [String] {
        var rows = [("heard", trace.heard.joined(separator: ", "))]
        rows += trace.dropped.map { ("dropped", $0) }
        if let before, let now = trace.state.last, before != now {
            rows.append(("moved", "\(before) → \(now)"))
        }
        rows.append(("state", trace.state.joined(separator: " › ")))
        rows += trace.details.compactMap(Self.detail)
        return table(rows.map { ($0, $1.isEmpty ? "–" : $1) })
    }

    /// The first word is the row's label. What each feature weighs is for `lumbar hear --explain`.
    private static func detail(_ line: String) -> (String, String)? {
        guard !line.hasPrefix(" ") else { return nil }
        let label = line.prefix { $0 != " " && $0 != ":" }
        return (String(label), String(line.dropFirst(label.count).drop { $0 == " " || $0 == ":" }))
    }

    /// Two columns: a word, and what there is to say about it.
    func table(_ rows: [(label: String, text: String)]) -> [String] {
        let margin = (rows.map(\.label.count).max() ?? 0) + 2
        return rows.flatMap { row in
            let first = row.label + String(repeating: " ", count: margin - row.label.count)
            let wrap = Wrap(width: width - 1, first: first, rest: String(repeating: " ", count: margin))
            return wrap.lines(Printable.text(row.text)).map(palette.dim)
        }
    }

    /// A remark of the program itself, not of the dialogue.
    func remark(_ text: String) -> [String] {
        Wrap(width: width - 1).lines(Printable.text(text)).map(palette.dim)
    }

    private static func expected(_ reply: Reply) -> String? {
        if reply.end { return "the conversation is over; write to begin a new one" }
        guard let expects = reply.expects, !(expects.type == .boolean && !reply.choices.isEmpty) else {
            return reply.choices.isEmpty ? nil : "pick a number or write"
        }
        let types = [expects.type] + (expects.others ?? [])
        return "waiting for " + types.map(words).joined(separator: " or ")
            + (reply.choices.isEmpty ? "" : ", or pick a number")
    }

    private static func words(for type: FieldType) -> String {
        switch type {
        case .boolean: "yes or no"
        case .name: "a name"
        case .phone: "a phone number"
        case .email: "an e-mail address"
        case .place: "an address"
        case .when: "a time"
        case .text: "some words"
        }
    }
}
