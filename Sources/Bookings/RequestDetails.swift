import Dialogue
package import Sessions
import Understanding

/// One request in full, for a person: the warning signs first, then what was asked for.
package struct RequestDetails {
    private let clock: LocalTime

    /// Details by a clock.
    package init(clock: LocalTime) {
        self.clock = clock
    }

    /// The lines of a request.
    ///
    /// - Parameters:
    ///   - stored: the request.
    ///   - duplicates: the references of requests that may be the same wish.
    /// - Returns: the lines, without line ends.
    package func lines(_ stored: StoredRequest, duplicates: [String] = []) -> [String] {
        let request = stored.request
        var lines = ["Request \(Harmless.line(request.reference))  \(stored.status.rawValue)"]
        lines.append(
            "received \(clock.text(request.received)), changed \(clock.text(stored.changed)) (\(clock.name))")
        if !duplicates.isEmpty {
            lines.append("possible duplicate of \(duplicates.map(Harmless.line).joined(separator: ", "))")
        }
        lines += [""] + signs(request.signs)
        if !request.entries.isEmpty { lines += [""] + request.entries.flatMap(entry) }
        if !request.remarks.isEmpty {
            lines += ["", "Remarks"] + request.remarks.map { "  " + Harmless.line($0) }
        }
        if let consent = request.consent {
            lines += ["", "Agreed \(clock.text(consent.given)) to \(Harmless.line(consent.notice))"]
        }
        return lines
    }

    private func signs(_ signs: [SignRecord]) -> [String] {
        guard !signs.isEmpty else { return ["Warning signs: none asked or heard"] }
        // What is open comes first, the graver before the less grave.
        let sorted = signs.enumerated().sorted {
            Self.rank($0.element, $0.offset) < Self.rank($1.element, $1.offset)
        }
        return ["Warning signs"] + sorted.flatMap { sign($0.element) }
    }

    private static func rank(_ sign: SignRecord, _ offset: Int) -> (Int, Int, Int) {
        let states: [SignRecord.State] = [.open, .cleared, .withdrawn, .denied]
        let gravities: [Knowledge.Gravity] = [.danger, .emergency, .crisis, .doctor]
        return (states.firstIndex(of: sign.state) ?? 0, gravities.firstIndex(of: sign.gravity) ?? 0, offset)
    }

    private func sign(_ sign: SignRecord) -> [String] {
        let mark = sign.state == .open ? "!" : " "
        let asked = sign.origin == .screening ? "asked" : "written"
        var lines = [
            "\(mark) \(Harmless.line(sign.title)): \(sign.state.words) (\(asked) \(clock.text(sign.raised)))"
        ]
        if !sign.words.isEmpty { lines.append("    raised by: \(Harmless.line(sign.words))") }
        if let settledBy = sign.settledBy {
            let moment = sign.settled.map { " " + clock.text($0) } ?? ""
            lines.append("    settled\(moment) by: \(Harmless.line(settledBy))")
        }
        return lines
    }

    private func entry(_ entry: BookingRequest.Entry) -> [String] {
        var lines = ["\(Harmless.line(entry.label)): \(Harmless.line(entry.spoken))"]
        if entry.typed != entry.spoken, !entry.typed.isEmpty {
            lines.append("    typed: \(Harmless.line(entry.typed))")
        }
        return lines
    }
}

extension SignRecord.State {
    /// The state in words that a reader cannot take for more than they are.
    fileprivate var words: String {
        switch self {
        case .open: "OPEN, not looked at by a doctor as far as is known"
        case .cleared: "cleared by a doctor, by the visitor's word"
        case .withdrawn: "withdrawn by the visitor"
        case .denied: "answered no"
        }
    }
}
