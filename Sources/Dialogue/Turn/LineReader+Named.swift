import Foundation
import Understanding
import Values

/// Signs that the answer to a safety question calls by their names and by nothing else.
extension LineReader {
    /// The signs that the line names: "leg", "yes, the fall", "numbness, nothing else". A question names none, nor does "no fever".
    var namedSigns: [String] {
        guard let question, question.kind == .screening || question.offer == .signs, !endsAsQuestion else {
            return []
        }
        let names = SignNames(
            question.flags, script.flagTexts, isNumbered: question.offer == .signs)
        let whole = names.flags(in: wordsOfNames)
        guard whole.isEmpty else { return whole }
        // "Night sometimes. Just because I sleep on a couch": a sentence that is nothing but a name.
        let sentences = text.sentences.filter { !$0.hasSuffix("?") }
        guard sentences.count > 1, !opensWithNo else { return [] }
        return sentences.lazy.map { names.flags(in: $0.typedWords.map(\.word)) }.first { !$0.isEmpty } ?? []
    }

    /// The signs that a doctor is said to have looked at, those named among them.
    var clearedSigns: [String] {
        guard let cleared = hearing.cleared else { return [] }
        return (cleared + namedSigns.filter { script.gravity(of: $0) == .doctor }).uniqued
    }

    /// The signs that the line names and that are news: none that a doctor has looked at and that it only recalls.
    var newlyNamedSigns: [String] {
        namedSigns.filter { !clearedSigns.contains($0) && !(known.isCleared($0) && References.recall(text)) }
    }

    /// The line names nothing but what a doctor has looked at: "only the leg" is a no to the others.
    var namesOnlyKnownSigns: Bool {
        question?.kind == .screening && !namedSigns.isEmpty && newlyNamedSigns.isEmpty && clearedSigns.isEmpty
    }

    /// A sign that a doctor has looked at, and that the answer to a safety question sets aside: "apart from the fall, none".
    func isKnown(_ sign: Hearing.Sign) -> Bool {
        guard known.isCleared(sign.flag) else { return false }
        // What bothers is told again where it is asked for: a doctor has looked at it, unless something is new.
        if question?.kind == .field, question?.types.first == .text {
            return script.gravity(of: sign.flag) == .doctor && !Novelty.stands(in: text)
        }
        guard question?.kind == .screening else { return false }
        if namesOnlyKnownSigns && namedSigns.contains(sign.flag) { return true }
        guard !sign.isLikely else { return References.setAside(text) }
        let found = text.range(of: sign.words, options: .caseInsensitive)
        return found.map { References.setAside(String(text[..<$0.lowerBound])) } ?? false
    }

    /// The words that may name signs: those behind an "except", else those before the no of "nothing else", without the answers
    /// and what is said of a doctor.
    private var wordsOfNames: [String] {
        let words = text.typedWords
        if let exception = words.first(where: { References.except($0.word) }) {
            let clause = text.clauses.first { $0.span.overlaps(exception.span) }?.span ?? exception.span
            return words.filter {
                $0.span.lowerBound >= exception.span.upperBound && clause.overlaps($0.span)
            }.map(\.word)
        }
        let answers = hearing.acts.filter { HeardEvent.rank(of: $0.event) == .answer }
        let refusal = answers.first { ["act.no", "act.skip"].contains($0.event) }?.span.lowerBound ?? .max
        let doctor = hearing.clearing.map(doctorsWords)
        return words.filter { word in
            let isAnswer = answers.contains { $0.span.overlaps(word.span) }
            return word.span.upperBound <= refusal && !isAnswer && doctor?.overlaps(word.span) != true
        }.map(\.word)
    }

    /// What is said of a doctor, to the end of its sentence: "my doctor checked it and said that massage is fine".
    private func doctorsWords(_ clearing: Range<Int>) -> Range<Int> {
        let rest = text.utf8.dropFirst(clearing.upperBound)
        let end = rest.firstIndex { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "\n")].contains($0) }
        let length = end.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? text.utf8.count
        return clearing.lowerBound..<length
    }
}
