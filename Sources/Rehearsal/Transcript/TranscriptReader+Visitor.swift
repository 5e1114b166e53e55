/// The sections in which something happens: `#begin` and `#me`.
extension TranscriptReader {
    mutating func settings(of section: Section) -> [Transcript.Setting] {
        var found: [Transcript.Setting] = []
        for line in section.lines where !line.text.isEmpty {
            if let setting = setting(line), setting != .failToKeep {
                found.append(setting)
            } else if !isSetting(line) || line.word == "STORE_FAILS" {
                mistake(
                    line.number, "#begin takes NOW, PAUSE and SET_SCRIPTING_MEMORY, found \"\(line.text)\"")
            }
        }
        return found
    }

    mutating func visit(of section: Section) -> Transcript.Visit {
        var settings: [Transcript.Setting] = []
        var acts: [Transcript.Act] = []
        var said: [Words] = []
        for line in section.lines {
            if let setting = setting(line) {
                settings.append(setting)
            } else if let act = act(line) {
                acts.append(act)
            } else if !isSetting(line) {
                let marked = MarkedLine(line: line, isNegated: false, isOptional: false)
                said.append(words(marked, known: Self.acts))
            }
        }
        return Transcript.Visit(settings: settings, act: act(of: section, saying: said, or: acts))
    }

    /// The one thing that happens in a turn.
    private mutating func act(
        of section: Section, saying said: [Words], or acts: [Transcript.Act]
    ) -> Transcript.Act {
        let text = said.map(\.text).joined(separator: "\n").trimmed
        let list = list(of: said.filter { !$0.text.isEmpty }, line: section.line)
        if acts.count > 1 || (acts.count == 1 && !text.isEmpty) {
            mistake(section.line, "a visitor does one thing a turn: words, BUTTON or SILENCE")
        }
        let lines = section.lines.filter { !$0.text.isEmpty }
        if !lines.isEmpty, lines.allSatisfy(isSetting) {
            mistake(section.line, "the visitor does nothing in this turn; a blank line is written as \\")
        }
        return acts.first ?? list.map(Transcript.Act.sayEach) ?? .say(text)
    }

    /// Names of what a visitor can do, and of what can happen around it.
    static let acts = ["BUTTON", "SILENCE"] + settings

    private static let settings = ["NOW", "PAUSE", "SET_SCRIPTING_MEMORY", "STORE_FAILS"]

    mutating func act(_ line: SectionLine) -> Transcript.Act? {
        switch line.word {
        case "BUTTON":
            if line.argument.isEmpty { mistake(line.number, "BUTTON needs the id or the text of a choice") }
            if line.arguments.count > 2 {
                mistake(line.number, "BUTTON takes an id or a text, and behind it at most the text again")
            }
            return .pick(line.arguments.first ?? "")
        case "SILENCE":
            return .wait(span(line))
        default:
            return nil
        }
    }

    func isSetting(_ line: SectionLine) -> Bool {
        Self.settings.contains(line.word)
    }

    mutating func setting(_ line: SectionLine) -> Transcript.Setting? {
        switch line.word {
        case "NOW":
            guard let instant = Instant(line.argument) else {
                mistake(
                    line.number, "NOW needs a moment with its zone, for example 2026-11-23T09:00:00-05:00")
                return nil
            }
            return .now(instant)
        case "PAUSE":
            return .pause(span(line))
        case "SET_SCRIPTING_MEMORY":
            let arguments = line.arguments
            guard arguments.count == 2, VariableName.isName(arguments[0]) else {
                mistake(line.number, "SET_SCRIPTING_MEMORY needs a name and a value: name|Dana")
                return nil
            }
            if BotiumName.functions.contains(arguments[0]) {
                mistake(line.number, BotiumName.refusal(of: arguments[0]))
            }
            return .remember(arguments[0], arguments[1])
        case "STORE_FAILS":
            if !line.argument.isEmpty { mistake(line.number, "STORE_FAILS takes nothing behind it") }
            return .failToKeep
        default:
            return nil
        }
    }

    mutating func span(_ line: SectionLine) -> Duration {
        if let span = Span.read(line.argument) { return span }
        mistake(line.number, "\(line.word) needs a length of time: 1500 (milliseconds), 30s, 2m or 24h")
        return .zero
    }
}
