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
        var words: [String] = []
        for line in section.lines {
            if let setting = setting(line) {
                settings.append(setting)
            } else if let act = act(line) {
                acts.append(act)
            } else if !isSetting(line) {
                words.append(plain(line, known: Self.acts))
            }
        }
        let said = words.joined(separator: "\n").trimmed
        if let list = lists[said] { acts.append(.sayEach(list)) }
        if acts.count > 1 || (acts.count == 1 && !said.isEmpty && lists[said] == nil) {
            mistake(section.line, "a visitor does one thing a turn: words, BUTTON or SILENCE")
        }
        return Transcript.Visit(settings: settings, act: acts.first ?? .say(said))
    }

    /// Names of what a visitor can do, and of what can happen around it.
    static let acts = ["BUTTON", "SILENCE"] + settings

    private static let settings = ["NOW", "PAUSE", "SET_SCRIPTING_MEMORY", "STORE_FAILS"]

    mutating func act(_ line: SectionLine) -> Transcript.Act? {
        switch line.word {
        case "BUTTON":
            if line.argument.isEmpty { mistake(line.number, "BUTTON needs the id or the text of a choice") }
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
