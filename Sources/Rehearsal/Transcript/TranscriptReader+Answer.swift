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
        if words.isEmpty, checks.isEmpty {
            mistake(section.line, "this #bot section checks nothing; write * where any message will do")
        }
        return Transcript.Expectation(
            wordings: wordings(of: words, line: section.line), isNegated: words.first?.isNegated ?? false,
            isOptional: marks.contains(true), checks: checks)
    }

    /// The words of a section, or the phrases that they name.
    private mutating func wordings(of lines: [MarkedLine], line: Int) -> [String] {
        guard let first = lines.first else { return [] }
        let isLoud = !first.isNegated && !first.isOptional
        var read: [Words] = []
        for line in lines { read.append(words(line, known: Self.asserters, isLoud: isLoud)) }
        return list(of: read, line: line)?.phrases ?? [read.map(\.text).joined(separator: "\n")]
    }

    private static let asserters = Asserter.allCases.map(\.rawValue)

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
            line: line.number, asserter: asserter, isNegated: marked.isNegated,
            arguments: phrases(arguments, of: asserter, line: line.number))
    }

    /// The arguments, with its phrases in place of a list's name where the check looks at a message.
    private mutating func phrases(_ arguments: [String], of asserter: Asserter, line: Int) -> [String] {
        var all: [String] = []
        for argument in arguments {
            let word = SectionLine(number: line, text: argument).word
            if asserter.looksAtMessage, let list = lists[argument] {
                all += list.phrases
                continue
            }
            if word.hasPrefix("UTT_") || (word.contains("_") && lists[word] != nil) {
                let isThere = lists[word] != nil
                mistake(
                    line,
                    isThere
                        ? "\(asserter.rawValue) takes no list of phrases, or none with arguments: \(argument)"
                        : "there is no list of phrases \(word)")
            }
            all.append(argument)
        }
        return all
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
