import Understanding
import Values

/// An answer that is taken back in the same line: "9 Union Street. No, come to mine, 230 Nott Street".
extension LineReader {
    /// What the last sentence gives that takes back the ones before; nil where none does.
    ///
    /// A first name of the name before stands for all of it: "Maria Delgado. Put Mary. No, Maria is right".
    func thoughtAgain(_ type: FieldType) -> Recognition? {
        guard [.name, .place].contains(type), question?.types.contains(type) == true else { return nil }
        let sentences = text.sentences
        let later = sentences.dropFirst().last { sentence in
            sentence.typedWords.prefix(2).contains { SecondThoughts.takesBack($0.word) }
        }
        guard let later, var again = read(later, as: type) else { return nil }
        if case .name(let part)? = again.readings.first?.value, part.family == nil,
            let first = sentences.first.flatMap({ read($0, as: .name) }),
            case .name(let whole)? = first.readings.first?.value, whole.given == part.display
        {
            again = first
        }
        again.spans = [0..<text.utf8.count]
        return again
    }

    /// The value of a sentence, read behind its second thought and up to what is said of it: "no, Maria is right".
    private func read(_ sentence: String, as type: FieldType) -> Recognition? {
        let words = sentence.typedWords.map(\.word)
        var rest = Array(words.dropFirst(SecondThoughts.lead(words) ?? 0))
        if type == .name,
            let verb = rest.firstIndex(where: { ["is", "was", "will"].contains($0.lowercased()) }), verb > 0
        {
            rest = Array(rest[..<verb])
        }
        let said = type == .place ? sentence : rest.joined(separator: " ")
        let recognition = Self.recogniser.read(said, as: type, in: surroundings)
        guard recognition.standing == .accepted, type != .place || recognition.isFullAddress else {
            return nil
        }
        return recognition
    }
}
