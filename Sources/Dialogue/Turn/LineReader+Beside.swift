import Understanding
import Values

/// What stands beside the answer in a line.
extension LineReader {
    /// Whether an answer to the question where to come says more than the address: "the bell is broken, knock".
    ///
    /// A clause that no value and no act has taken, of two words or more; where the line is about something that is answered,
    /// or tells of a sign, that is dealt with by itself.
    func saysMore(than given: Given, beside values: [Given]) -> Bool {
        guard given.isAsked, given.recognition.type == .place, given.recognition.standing == .accepted,
            topicsHeard.isEmpty, hearing.signs.isEmpty
        else { return false }
        let taken = values.flatMap(\.recognition.spans) + hearing.acts.map(\.span)
        return text.clauses.contains { clause in
            clause.words.contains(" ") && !taken.contains { $0.overlaps(clause.span) }
        } || wordsBehind(given, besides: taken).count > 1
    }

    /// The words behind a value that nothing has taken: "12 Elm St use the side door".
    private func wordsBehind(_ given: Given, besides taken: [Range<Int>]) -> [String] {
        let end = given.recognition.spans.map(\.upperBound).max() ?? text.utf8.count
        return text.typedWords.filter { word in
            word.span.lowerBound >= end && !taken.contains { $0.overlaps(word.span) }
        }.map { $0.word.lowercased() }.filter { !Self.manners.contains($0) }
    }

    private static let manners: Set<String> = [
        "please", "thanks", "thank", "you", "pls", "that", "thats", "that's", "is", "it",
    ]

    /// Whether the line tells outright to send what is read back: "that's it, send it, and Biscuit says hi".
    var isOrder: Bool { hearing.acts.contains { $0.event == "act.yes" && isOrder($0) } }

    /// Whether a yes tells outright to send it.
    func isOrder(_ yes: Hearing.Act) -> Bool {
        let next = text.typedWords.first { $0.span.lowerBound >= yes.span.upperBound }?.word
        return SendingWords.order(words(of: yes), followedBy: next)
    }

    /// Whether a telephone number is the practice's own, which visitors repeat and nobody can be reached at by it.
    func isPractices(_ recognition: Recognition) -> Bool {
        guard recognition.type == .phone, let spoken = recognition.readings.first?.spoken else {
            return false
        }
        let digits = spoken.filter(\.isNumber)
        return script.facts.values.contains { fact in
            let own = fact.filter(\.isNumber)
            return own.count >= Self.digitsOfNumber && own == digits
        }
    }

    private static let digitsOfNumber = 7
}
