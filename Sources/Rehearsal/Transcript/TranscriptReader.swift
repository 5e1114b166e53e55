/// Reads a rehearsal: a title, a description, and sections that begin with `#`.
///
/// Strict where the format's other readers are lenient: a misspelt name must not turn a check into words that
/// nobody says. All mistakes come at once.
struct TranscriptReader {
    private let file: String
    private var mistakes: [TranscriptMistake] = []

    private init(file: String) {
        self.file = file
    }

    /// Reads a file's text.
    ///
    /// - Parameters:
    ///   - text: the content.
    ///   - file: the path, for messages.
    ///   - isPart: whether it is a partial conversation, which need not check anything.
    /// - Returns: the rehearsal.
    /// - Throws: every mistake at once.
    static func read(_ text: String, file: String, isPart: Bool = false) throws(TranscriptMistakes)
        -> Transcript
    {
        var reader = TranscriptReader(file: file)
        let transcript = reader.transcript(text)
        if !isPart { reader.mustCheck(transcript) }
        reader.mustFollow(transcript)
        guard reader.mistakes.isEmpty else {
            throw TranscriptMistakes(all: reader.mistakes.sorted { $0.line < $1.line })
        }
        return transcript
    }

    /// A section's lines as they stand in the file.
    private struct Section {
        let name: String
        let argument: String
        let line: Int
        var lines: [SectionLine] = []
    }

    private mutating func transcript(_ text: String) -> Transcript {
        var head: [String] = []
        var sections: [Section] = []
        // A file from another system ends its lines with CR LF, which is one Character.
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, raw) in lines.enumerated() {
            let line = SectionLine(number: index + 1, text: raw.trimmed)
            if line.text.hasPrefix("#") {
                sections.append(Self.section(line))
            } else if sections.isEmpty {
                head.append(line.text)
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        if head.first.map(\.isEmpty) ?? true {
            mistake(1, "the first line must be the rehearsal's title")
        }
        let description = head.dropFirst().joined(separator: "\n").trimmed
        return Transcript(
            title: head.first ?? "", description: description, file: file,
            steps: sections.compactMap { step(of: $0) })
    }

    private static func section(_ line: SectionLine) -> Section {
        let words = line.text.dropFirst().trimmed.split(separator: " ", maxSplits: 1)
        return Section(
            name: words.first.map(String.init) ?? "",
            argument: words.dropFirst().first.map { $0.trimmed } ?? "",
            line: line.number)
    }

    // MARK: - Sections

    private static let names = ["begin", "me", "bot", "include", "end"]

    private mutating func step(of section: Section) -> Transcript.Step? {
        guard let kind = kind(of: section) else { return nil }
        return Transcript.Step(line: section.line, kind: kind)
    }

    private mutating func kind(of section: Section) -> Transcript.Kind? {
        if section.name != "include", !section.argument.isEmpty {
            mistake(
                section.line, "#\(section.name) takes nothing behind its name, found \"\(section.argument)\"")
        }
        switch section.name {
        case "begin": return .begin(settings(of: section))
        case "me": return .me(visit(of: section))
        case "bot": return .bot(expectation(of: section))
        case "include": return include(section)
        case "end": return .end(checks(of: section))
        default:
            let known = Self.names.map { "#" + $0 }.joined(separator: ", ")
            mistake(section.line, "unknown section #\(section.name); the sections are \(known)")
            return nil
        }
    }

    private mutating func include(_ section: Section) -> Transcript.Kind? {
        if section.argument.isEmpty {
            mistake(section.line, "#include needs the title of a partial conversation")
        }
        refuse(section.lines, in: "#include")
        return .include(section.argument)
    }

    private mutating func settings(of section: Section) -> [Transcript.Setting] {
        var found: [Transcript.Setting] = []
        for line in section.lines where !line.text.isEmpty {
            if let setting = setting(line) {
                found.append(setting)
            } else if !isSetting(line) {
                mistake(line.number, "#begin takes NOW and PAUSE, found \"\(line.text)\"")
            }
        }
        return found
    }

    private mutating func checks(of section: Section) -> [Transcript.Check] {
        var found: [Transcript.Check] = []
        for line in section.lines where !line.text.isEmpty {
            guard let check = check(line.marked) else {
                mistake(line.number, "#end takes checks only, found \"\(line.text)\"")
                continue
            }
            if check.asserter.looksAtMessage {
                mistake(line.number, "\(check.asserter.rawValue) looks at a message; #end has none")
            }
            found.append(check)
        }
        return found
    }

    // MARK: - The visitor

    private mutating func visit(of section: Section) -> Transcript.Visit {
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
        if acts.count > 1 || (acts.count == 1 && !said.isEmpty) {
            mistake(section.line, "a visitor does one thing a turn: words, BUTTON or SILENCE")
        }
        return Transcript.Visit(settings: settings, act: acts.first ?? .say(said))
    }

    private static let acts = ["BUTTON", "SILENCE", "NOW", "PAUSE"]

    private mutating func act(_ line: SectionLine) -> Transcript.Act? {
        switch line.word {
        case "BUTTON":
            if line.argument.isEmpty { mistake(line.number, "BUTTON needs the id or the text of a choice") }
            return .pick(line.argument)
        case "SILENCE":
            return .wait(span(line))
        default:
            return nil
        }
    }

    private func isSetting(_ line: SectionLine) -> Bool {
        line.word == "NOW" || line.word == "PAUSE"
    }

    private mutating func setting(_ line: SectionLine) -> Transcript.Setting? {
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
        default:
            return nil
        }
    }

    private mutating func span(_ line: SectionLine) -> Duration {
        if let span = Span.read(line.argument) { return span }
        mistake(line.number, "\(line.word) needs a length of time: 1500 (milliseconds), 30s, 2m or 24h")
        return .zero
    }

    // MARK: - The answer

    private mutating func expectation(of section: Section) -> Transcript.Expectation {
        var words: [MarkedLine] = []
        var checks: [Transcript.Check] = []
        var marks: [Bool] = []
        for line in section.lines {
            let marked = line.marked
            if let check = check(marked) {
                checks.append(check)
                marks.append(marked.isOptional)
            } else if !line.text.isEmpty, Asserter(rawValue: marked.line.word) == nil {
                // Only the first line's marks are marks; further lines are words to the letter.
                words.append(
                    words.isEmpty ? marked : MarkedLine(line: line, isNegated: false, isOptional: false))
            }
        }
        if let first = words.first { marks.append(first.isOptional) }
        if Set(marks).count > 1 {
            mistake(section.line, "everything in a #bot section is optional (?), or nothing")
        }
        let text = words.map { plain($0.line, known: Asserter.allCases.map(\.rawValue)) }
        if text.isEmpty, checks.isEmpty {
            mistake(section.line, "this #bot section checks nothing; write * where any message will do")
        }
        return Transcript.Expectation(
            text: text.isEmpty ? nil : text.joined(separator: "\n"),
            isNegated: words.first?.isNegated ?? false,
            isOptional: marks.contains(true), checks: checks)
    }

    private mutating func check(_ marked: MarkedLine) -> Transcript.Check? {
        let line = marked.line
        guard let asserter = Asserter(rawValue: line.word) else { return nil }
        let arguments = line.arguments
        if !asserter.arguments.contains(arguments.count) {
            mistake(line.number, "\(line.word) does not take \(arguments.count) arguments")
        }
        if asserter == .buttonsCount, let count = arguments.first, Comparison(count) == nil {
            mistake(line.number, "BUTTONS_COUNT needs a number, for example 3, >2 or <=4")
        }
        return Transcript.Check(
            line: line.number, asserter: asserter, isNegated: marked.isNegated, arguments: arguments)
    }

    /// A line as plain words. One that looks like a name in capitals, yet is none, is a mistake.
    private mutating func plain(_ line: SectionLine, known: [String]) -> String {
        if line.text.hasPrefix("\\") { return String(line.text.dropFirst()) }
        guard line.looksLikeName else { return line.text }
        let all = Asserter.allCases.map(\.rawValue) + Self.acts
        let near =
            Spelling.nearest(to: line.word, among: known) ?? Spelling.nearest(to: line.word, among: all)
        if let near {
            let hint =
                known.contains(near) ? "did you mean \(near)?" : "\(near) has no place in this section."
            mistake(line.number, "unknown \(line.word): \(hint) (Words to the letter: \\\(line.text))")
        } else if line.word.contains("_") || line.text.contains("|") {
            mistake(line.number, "unknown asserter \(line.word). (Words to the letter: \\\(line.text))")
        }
        return line.text
    }

    // MARK: - The whole

    private mutating func mustCheck(_ transcript: Transcript) {
        let checks = transcript.steps.contains { step in
            switch step.kind {
            case .bot, .include: true
            case .end(let checks): !checks.isEmpty
            case .begin, .me: false
            }
        }
        if !checks { mistake(1, "this rehearsal checks nothing: it has no #bot section") }
    }

    /// An optional section needs one behind it that the message can be held against.
    private mutating func mustFollow(_ transcript: Transcript) {
        for (index, step) in transcript.steps.enumerated() {
            guard case .bot(let expectation) = step.kind, expectation.isOptional else { continue }
            let next = transcript.steps.dropFirst(index + 1).first?.kind
            guard case .bot = next else {
                mistake(step.line, "an optional #bot section needs a #bot section behind it")
                continue
            }
        }
        for (index, step) in transcript.steps.enumerated() {
            if case .begin = step.kind, index > 0 { mistake(step.line, "#begin must be the first section") }
            if case .end = step.kind, index + 1 < transcript.steps.count {
                mistake(step.line, "#end must be the last section")
            }
        }
    }

    private mutating func refuse(_ lines: [SectionLine], in section: String) {
        for line in lines where !line.text.isEmpty {
            mistake(line.number, "\(section) takes no lines, found \"\(line.text)\"")
        }
    }

    private mutating func mistake(_ line: Int, _ message: String) {
        mistakes.append(TranscriptMistake(file: file, line: line, message))
    }
}
