package import Dialogue
package import Foundation
import Understanding

/// Writes a conversation down as a rehearsal that holds what was said to the letter.
package struct TranscriptWriter: Sendable {
    private var head: String
    private var sections: [String] = []
    private var references: Set<String> = []

    /// A conversation that has not begun.
    ///
    /// - Parameters:
    ///   - title: the rehearsal's title, one line.
    ///   - start: the moment at which it begins: what is said of days depends on it.
    package init(title: String, start: Date) {
        head = "\(title)\n\n#begin\nNOW \(start.formatted(.iso8601))\n"
    }

    /// The rehearsal so far, as a file holds it.
    package var text: String { ([head] + sections).joined(separator: "\n") }

    /// Adds one turn.
    ///
    /// - Parameters:
    ///   - act: what the visitor did; nil for the greeting.
    ///   - pause: how long nothing happened before.
    ///   - isLost: whether the store failed, so that nothing of it was kept.
    ///   - reply: what was answered.
    ///   - trace: what was heard and where it led, where it is known.
    package mutating func add(
        _ act: Transcript.Act?, after pause: Duration = .zero, isLost: Bool = false, reply: Reply,
        trace: Trace?
    ) {
        if let act {
            let wait = pause == .zero ? "" : "PAUSE \(pause.components.seconds)s\n"
            let loss = isLost ? "STORE_FAILS\n" : ""
            // Behind a setting nothing at all would be a mistake.
            let deed = act == .say("") && !(wait + loss).isEmpty ? "\\" : Self.written(act)
            sections.append("#me\n\(wait)\(loss)\(deed)\n")
        }
        if let reference = reply.booking { references.insert(reference) }
        for message in reply.messages.dropLast() { sections.append("#bot\n\(written(message))\n") }
        let checks = Self.checks(reply, trace).map { $0 + "\n" }.joined()
        if let last = reply.messages.last { sections.append("#bot\n\(written(last))\n\(checks)") }
    }

    private static func checks(_ reply: Reply, _ trace: Trace?) -> [String] {
        [
            trace.flatMap { $0.heard.isEmpty ? nil : "HEARD " + $0.heard.joined(separator: "|") },
            trace?.state.last.map { "STATE " + $0 }, reply.alert.map { "ALERT " + $0.rawValue },
            reply.handoff.map { "HANDOFF " + $0.rawValue }, reply.booking.map { _ in "BOOKING" },
            reply.end ? "OVER" : nil,
        ].compactMap(\.self)
    }

    private static func written(_ act: Transcript.Act) -> String {
        switch act {
        case .say(let words): lines(words, isMessage: false)
        case .sayEach(let list): list.name
        case .pick(let id): "BUTTON \(id)"
        case .wait(let span): "SILENCE \(span.components.seconds)s"
        }
    }

    /// References are drawn by chance: any will do.
    private func written(_ message: String) -> String {
        var message = Self.lines(message, isMessage: true)
        for reference in references { message = message.replacing(reference, with: "*") }
        return message
    }

    /// Words as a section holds them: nothing in them is a sign of the format, but a star, which fits itself.
    static func lines(_ words: String, isMessage: Bool) -> String {
        words.replacing("$", with: "\\$").split(whereSeparator: \.isNewline).map { part in
            let line = part.trimmed
            let looksLikeSign =
                line.hasPrefix("#") || line.hasPrefix("\\")
                || SectionLine(number: 0, text: line).looksLikeName
                || (isMessage && (line.hasPrefix("!") || line.hasPrefix("?")))
                || TranscriptReader.acts.contains(SectionLine(number: 0, text: line).bare.word)
                || BotiumName.isCheck(SectionLine(number: 0, text: line).bare.word)
            return looksLikeSign ? "\\" + line : line
        }.joined(separator: "\n")
    }
}
