/// Reads a rehearsal: a title, a description, and sections that begin with `#`.
///
/// Strict where the format's other readers are lenient: a misspelt name must not turn a check into words that
/// nobody says. All mistakes come at once.
struct TranscriptReader {
    private let file: String
    /// What a section may name instead of words.
    let lists: [String: PhraseList]
    private var mistakes: [TranscriptMistake] = []

    private init(file: String, lists: [PhraseList]) {
        self.file = file
        self.lists = Dictionary(lists.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Reads a file's text.
    ///
    /// - Parameters:
    ///   - text: the content.
    ///   - file: the path, for messages.
    ///   - isPart: whether it is a partial conversation, which need not check anything.
    ///   - lists: the phrases that it may name.
    /// - Returns: the rehearsal.
    /// - Throws: every mistake at once.
    static func read(
        _ text: String, file: String, isPart: Bool = false, lists: [PhraseList] = []
    ) throws(TranscriptMistakes) -> Transcript {
        var reader = TranscriptReader(file: file, lists: lists)
        let transcript = reader.transcript(text.withoutByteOrderMark)
        if isPart { reader.mustBePart(transcript) } else { reader.mustCheck(transcript) }
        reader.mustFollow(transcript)
        guard reader.mistakes.isEmpty else {
            throw TranscriptMistakes(all: reader.mistakes.sorted { $0.line < $1.line })
        }
        return transcript
    }

    /// A section's lines as they stand in the file.
    struct Section {
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
                examine(line)
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

    /// What holds for a whole conversation has no place where a part of one is put in.
    private mutating func mustBePart(_ transcript: Transcript) {
        for step in transcript.steps {
            switch step.kind {
            case .begin, .end:
                let message = "a part has no #begin and no #end: they stand in the rehearsal that includes it"
                mistake(step.line, message)
            case .me, .bot, .include: continue
            }
        }
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

    mutating func mistake(_ line: Int, _ message: String) {
        mistakes.append(TranscriptMistake(file: file, line: line, message))
    }
}
