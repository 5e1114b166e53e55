import Understanding
import Values

/// A correction of what was answered last, while the next thing is asked already.
extension LineReader {
    /// "No, 24 Elm", "sorry, its Joseph": the new value of the field that was filled last; nil where the line is no such correction.
    ///
    /// A question of yes or no is answered by its "no"; and words that are no plain value of the last field belong to the open
    /// question.
    func saidAgain(_ form: Form) -> Given? {
        guard question?.form == form.id, question?.kind == .field, let asked = question?.types.first,
            asked != .boolean, !isReopened, let lead = SecondThoughts.lead(text.typedWords.map(\.word)),
            let field = lastFilled(form), field.type != asked
        else { return nil }
        let start = text.typedWords[lead].span.lowerBound
        let rest = String(decoding: Array(text.utf8)[start...], as: UTF8.self)
        guard isPlain(rest, as: field.type) else { return nil }
        let recognition = Self.recogniser.read(rest, as: field.type, in: surroundings)
        guard [.accepted, .ambiguous].contains(recognition.standing), isWhole(recognition, of: rest) else {
            return nil
        }
        let path = FieldPath(form: form.id, field: field.name)
        return Given(path: path, recognition: completed(recognition, at: path), typed: rest, isAsked: false)
    }

    /// "Thursday, hmm, no, Friday" beside a safety question: the no stands between two values of a kind, and takes the first back.
    func correctsValue(_ no: Hearing.Act) -> Bool {
        guard question?.kind == .screening, no.span.count <= Self.longestNo, let form = askedForm else {
            return false
        }
        let bytes = Array(text.utf8)
        guard no.span.upperBound <= bytes.count else { return false }
        let types = form.fields.map(\.type).filter { [.when, .phone, .email].contains($0) }
        func kinds(_ part: ArraySlice<UInt8>) -> Set<FieldType> {
            let found = Self.recogniser.readAll(
                String(decoding: part, as: UTF8.self), wanted: types, asked: nil, in: surroundings)
            return Set(found.filter { $0.standing == .accepted }.map(\.type))
        }
        return !kinds(bytes[..<no.span.lowerBound]).isDisjoint(with: kinds(bytes[no.span.upperBound...]))
    }

    private static let longestNo = 4

    /// The field whose value came with the line before this one; nil where several did.
    private func lastFilled(_ form: Form) -> Form.Field? {
        let turn = known.conversation.turn - 1
        let filled = form.fields.filter { field in
            let slot = known.conversation.slots["\(form.id).\(field.name)"]
            return slot?.state == .filled && slot?.turn == turn && ![.text, .boolean].contains(field.type)
        }
        return filled.count == 1 ? filled.first : nil
    }

    /// What a value of a type cannot do without; a name has few words.
    private func isPlain(_ rest: String, as type: FieldType) -> Bool {
        switch type {
        case .place, .phone: rest.contains(where: \.isNumber)
        case .email: rest.contains("@")
        case .name: rest.typedWords.count <= Self.longestName
        default: true
        }
    }

    private static let longestName = 4

    /// Whether a value takes most of the words.
    private func isWhole(_ recognition: Recognition, of rest: String) -> Bool {
        let taken = recognition.spans.reduce(0) { $0 + $1.count }
        return taken * 2 >= rest.tidy.utf8.count
    }
}
