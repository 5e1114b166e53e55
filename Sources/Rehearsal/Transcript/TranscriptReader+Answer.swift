/// The sections that are held against what was answered: `#bot` and `#end`.
extension TranscriptReader {
    mutating func expectation(of section: Section) -> Transcript.Expectation {
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
        let joined = text.joined(separator: "\n")
        return Transcript.Expectation(
            wordings: text.isEmpty ? [] : lists[joined]?.phrases ?? [joined],
            isNegated: words.first?.isNegated ?? false,
            isOptional: marks.contains(true), checks: checks)
    }

    mutating func check(_ marked: MarkedLine) -> Transcript.Check? {
        let line = marked.line
        guard let asserter = Asserter(rawValue: line.word) else { return nil }
        let arguments = line.arguments
        if !asserter.arguments.contains(arguments.count) {
            mistake(line.number, "\(line.word) does not take \(arguments.count) arguments")
        }
        if asserter == .buttonsCount, let count = arguments.first, Comparison(count) == nil {
            mistake(line.number, "BUTTONS_COUNT needs a number, for example 3, >2 or <=4")
        }
        if asserter == .intentConfidence, let least = arguments.first,
            Int(least).map((0...100).contains) != true
        {
            mistake(line.number, "INTENT_CONFIDENCE needs a percentage from 0 to 100, for example 70")
        }
        return Transcript.Check(
            line: line.number, asserter: asserter, isNegated: marked.isNegated, arguments: arguments)
    }

    /// A line as plain words. One that looks like a name in capitals, yet is none, is a mistake.
    mutating func plain(_ line: SectionLine, known: [String]) -> String {
        if line.text.hasPrefix("\\") { return String(line.text.dropFirst()) }
        guard line.looksLikeName, lists[line.text] == nil else { return line.text }
        let all = Asserter.allCases.map(\.rawValue) + Self.acts + lists.keys.sorted()
        let near =
            Spelling.nearest(to: line.word, among: known) ?? Spelling.nearest(to: line.word, among: all)
        if let near {
            let hint =
                known.contains(near) || lists[near] != nil
                ? "did you mean \(near)?" : "\(near) has no place in this section."
            mistake(line.number, "unknown \(line.word): \(hint) (Words to the letter: \\\(line.text))")
        } else if line.word.contains("_") || line.text.contains("|") {
            mistake(
                line.number,
                "unknown asserter or list of phrases \(line.word). (Words to the letter: \\\(line.text))")
        }
        return line.text
    }

    mutating func checks(of section: Section) -> [Transcript.Check] {
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
}
