/// Changes the text of a rehearsal's file, and nothing in it that need not change.
struct TranscriptAmender {
    private var lines: [String]
    private let lineEnd: String
    /// References that were drawn for requests: any will do, so they become `*`.
    private let references: [String]

    /// The text with an amendment; nil where only the author can tell what the section means: words that must not be
    /// said or may be missing, a value that is remembered, a list of phrases, checks of a message that is gone.
    static func amended(_ text: String, _ amendment: Amendment, references: [String] = []) -> String? {
        var amender = TranscriptAmender(text, references: references)
        guard amender.apply(amendment) else { return nil }
        return amender.lines.joined(separator: amender.lineEnd)
    }

    private init(_ text: String, references: [String]) {
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n"
        self.references = references
    }

    private mutating func apply(_ amendment: Amendment) -> Bool {
        switch amendment {
        case .reword(let line, let message): reword(line, message)
        case .insert(let line, let messages): insert(messages, before: line)
        case .remove(let line): remove(line)
        }
    }

    private mutating func reword(_ line: Int, _ message: String) -> Bool {
        let words = words(in: body(of: line))
        guard let first = words.first, words.allSatisfy({ isPlain(lines[$0]) }) else { return false }
        let marked = SectionLine(number: 0, text: lines[first].trimmed).marked
        guard !marked.isNegated, !marked.isOptional else { return false }
        for index in words.reversed() { lines.remove(at: index) }
        lines.insert(contentsOf: written(message), at: first)
        return true
    }

    private mutating func insert(_ messages: [String], before line: Int?) -> Bool {
        let sections = messages.map { ["#bot"] + written($0) }
        if let place = line.map({ $0 - 1 }) ?? lines.firstIndex(where: { $0.trimmed == "#end" }) {
            lines.insert(contentsOf: sections.flatMap { $0 + [""] }, at: place)
            return true
        }
        while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
        lines += sections.flatMap { [""] + $0 } + [""]
        return true
    }

    private mutating func remove(_ line: Int) -> Bool {
        let body = body(of: line)
        guard words(in: body).count == body.count(where: { !lines[$0].trimmed.isEmpty }) else { return false }
        lines.removeSubrange(line - 1..<body.upperBound)
        return true
    }

    // MARK: - Lines

    /// The lines of a section, without that of its name.
    private func body(of line: Int) -> Range<Int> {
        line..<(lines[line...].firstIndex { $0.trimmed.hasPrefix("#") } ?? lines.count)
    }

    /// The lines that are words, not checks.
    private func words(in body: Range<Int>) -> [Int] {
        body.filter { index in
            let line = SectionLine(number: 0, text: lines[index].trimmed)
            return !line.text.isEmpty && Asserter(rawValue: line.marked.line.word) == nil
        }
    }

    /// Whether a line is words to the letter: it remembers nothing, and is no list's name.
    private func isPlain(_ line: String) -> Bool {
        let line = SectionLine(number: 0, text: line.trimmed)
        return !line.text.replacing("\\$", with: "").contains("$") && !line.looksLikeName
    }

    private func written(_ message: String) -> [String] {
        var message = TranscriptWriter.lines(message, isMessage: true)
        for reference in references { message = message.replacing(reference, with: "*") }
        return message.split(separator: "\n").map(String.init)
    }
}
