import Statechart
import Understanding
import Values

/// Wordings become messages.
extension TurnHost {
    /// Says one of several wordings, each in its turn; where there is none, a standard message.
    mutating func say(_ wordings: [Wording], key: String, or message: String? = nil) {
        guard !wordings.isEmpty else {
            if let message { say(message: message) }
            return
        }
        if isMute, !isRefused { return statements.append(key) }
        guard !isRefused, let wording = choose(wordings, key: key) else { return }
        for text in render(wording) where statements.last != text { statements.append(text) }
    }

    /// Says a standard message.
    mutating func say(message id: String) {
        say(script.messages[id] ?? [], key: "message." + id)
    }

    /// The next wording in turn; nil where there is none.
    mutating func choose(_ wordings: [Wording], key: String) -> Wording? {
        guard !wordings.isEmpty else { return nil }
        let count = conversation.used[key] ?? 0
        if wordings.count > 1 { conversation.used[key] = count + 1 }
        let wording = wordings[count % wordings.count]
        footprint.add(wording)
        return wording
    }

    /// The messages of a wording.
    func render(_ wording: Wording) -> [String] {
        wording.messages { text(of: $0) }
    }

    private func text(of piece: Wording.Piece) -> String {
        switch piece {
        case .text(let text): text
        case .fact(let name): script.facts[name] ?? ""
        case .field(let name): slot(named: name)?.reading?.spoken ?? ""
        case .summary: summary
        case .known(let known): text(of: known)
        case .nextMessage: ""
        }
    }

    private func text(of known: Wording.Known) -> String {
        switch known {
        case .sent: sent
        case .reference: booking ?? conversation.requests.last { !$0.isWithdrawn }?.reference ?? ""
        case .words: quoted
        case .whether: message(conversation.forSomebodyElse ? "whether-other" : "whether-self")
        case .signs: conversation.blockingSigns.map(\.title).joined(separator: "; ")
        case .clearance: clearance
        case .cleared:
            conversation.signs.filter { $0.state == .cleared }.map(\.title).uniqued.joined(separator: "; ")
        case .label: label
        case .value: value
        case .suggestion: suggestion
        }
    }

    /// The visitor's words that raised the open signs, each on a line of its own; a sign without words by its name.
    private var quoted: String {
        let lines = signsInQuestion(.withdrawn, withRaisedNow: true).map { sign in
            sign.words.isEmpty || sign.origin == .screening ? sign.title : sign.words
        }.uniqued
        return lines.map { "\n> \($0.tidy)" }.joined() + "\n"
    }

    private func message(_ id: String) -> String {
        script.messages[id]?.first.map { render($0).joined(separator: " ") } ?? ""
    }

    private var clearance: String {
        let signs = signsInQuestion(.cleared, withRaisedNow: true)
        guard signs.count == 1, let sign = signs.first else {
            return message("clearance-several")
        }
        return script.flagTexts[sign.flag]?.clearance.map { render($0).joined(separator: " ") } ?? ""
    }

    private var label: String {
        if let object = event?.object, let field = activeForm?.field(object) {
            return field.label
        }
        return event.flatMap { field(named: $0.name)?.label } ?? ""
    }

    private var value: String {
        event.flatMap { conversation.slots[$0.name.afterFirstDot]?.reading?.spoken } ?? ""
    }

    private var suggestion: String {
        event.flatMap { conversation.slots[$0.name.afterFirstDot]?.readings.last?.spoken } ?? ""
    }

    private func field(named event: String) -> Form.Field? {
        let parts = event.afterFirstDot.split(separator: ".", maxSplits: 1).map(String.init)
        return parts.count == 2 ? script.forms[parts[0]]?.field(parts[1]) : nil
    }

    /// What was entered, one line a field, as the visitor will see it read back.
    private var summary: String {
        guard let form = activeForm else { return "" }
        return Self.quote(readBack(form) + remarkLines)
    }

    /// The last request that was sent and not taken back, as it was read back, with what went along since.
    private var sent: String {
        guard let request = conversation.requests.last(where: { !$0.isWithdrawn }) else { return "" }
        return Self.quote((request.lines ?? []) + (request.remarks ?? []))
    }

    /// The lines of a form's read-back in words, without what goes along.
    func readBack(_ form: Form) -> [String] {
        lines(of: form).map { "\($0.field.label): \($0.spoken.tidy)" } + clearedLine
    }

    private static func quote(_ lines: [String]) -> String {
        lines.map { "\n> \($0)" }.joined() + "\n"
    }

    /// What goes along with a request of signs that were cleared, in the script's words; nothing where it has none for it.
    private var clearedLine: [String] {
        guard conversation.signs.contains(where: { $0.state == .cleared }) else { return [] }
        return script.messages["summary-cleared"]?.first.map { [render($0).joined(separator: " ")] } ?? []
    }

    /// What else goes along with a request, so that the visitor sees that it is not lost.
    private var remarkLines: [String] {
        conversation.remarks
    }

    /// The lines of a form's read-back, in their order.
    func lines(of form: Form) -> [(field: Form.Field, spoken: String)] {
        form.fields.compactMap { field in
            guard isAsked(field), field.must == nil else { return nil }
            let slot = conversation.slots["\(form.id).\(field.name)"]
            guard let slot, slot.state != .skipped, let reading = slot.reading else { return nil }
            return (field, reading.spoken)
        }
    }
}

extension String {
    /// The text with each line tidy and without empty lines.
    var tidyLines: String {
        split(separator: "\n").map { String($0).tidy }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// What follows the first full stop.
    var afterFirstDot: String { String(drop { $0 != "." }.dropFirst()) }
}
