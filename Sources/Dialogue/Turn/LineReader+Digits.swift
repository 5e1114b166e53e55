import Understanding
import Values

/// Some digits of a known number that give way to others.
extension LineReader {
    /// "0174 at the end, not 0147", "my phone ends 0117": the number with its new digits; nil where the line says no such thing.
    var redialled: (given: Given, span: Range<Int>)? {
        guard let form = askedForm, question?.form == form.id, question?.kind != .screening else {
            return nil
        }
        return form.fields.lazy.filter { $0.type == .phone }.compactMap { field in
            let path = FieldPath(form: form.id, field: field.name)
            guard let reading = self.known.conversation.slots[path.description]?.reading,
                let digits = self.corrected(reading.spoken.filter(\.isNumber))
            else { return nil }
            let dialled = reading.spoken.withDigits(digits)
            var recognition = Self.recogniser.read(dialled, as: .phone, in: self.surroundings)
            guard recognition.standing == .accepted else { return nil }
            let span = 0..<self.text.utf8.count
            recognition.spans = [span]
            return (Given(path: path, recognition: recognition, typed: self.text, isAsked: false), span)
        }.first
    }

    private func corrected(_ known: String) -> String? {
        let said = text.typedWords.map { $0.word.lowercased() }
        let places = said.indices.filter {
            said[$0].allSatisfy(\.isNumber) && (3...4).contains(said[$0].count)
        }
        let parts = places.map { said[$0] }
        let words = Set(said)
        if parts.count == 2, parts[0].count == parts[1].count,
            let given = places.first(where: { $0 > 0 && ["not", "of"].contains(said[$0 - 1]) }),
            known.contains(said[given]), let new = parts.first(where: { $0 != said[given] })
        {
            return known.replacing(said[given], with: new, maxReplacements: 1)
        }
        guard parts.count == 1, let end = parts.first, end.count == Self.lastDigits,
            !words.isDisjoint(with: ["ends", "end", "last", "ending"])
        else { return nil }
        return String(known.dropLast(end.count)) + end
    }

    /// So many digits are the last block of a number.
    private static let lastDigits = 4
}

extension String {
    /// The text with its digits exchanged for others, in their order; the marks between them stay.
    fileprivate func withDigits(_ digits: String) -> String {
        var rest = digits[...]
        return String(map { $0.isNumber ? rest.popFirst() ?? $0 : $0 })
    }
}
