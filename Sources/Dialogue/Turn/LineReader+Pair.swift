import Understanding
import Values

/// The names of two people in one line, where the session is for somebody else.
extension LineReader {
    /// "Dorothy Keller. And I'm Susan, her daughter": the other person's name and the writer's.
    ///
    /// - Parameters:
    ///   - form: the form whose fields take them.
    ///   - asked: what the open question asks for; a name without a word before it counts only where a name is asked for.
    /// - Returns: both, the other person's first; nothing where the line does not give both.
    func namesOfTwo(in form: Form, asked: [FieldType]) -> [Given] {
        let fields = form.fields.filter { $0.type == .name && known.isAsked($0) }
        guard let other = fields.first(where: \.isOthers), let own = fields.last(where: { !$0.isOthers })
        else { return [] }
        let names = pieces.compactMap { piece in
            name(in: piece, isAsked: asked.contains(.name) || asksForWhom).map { (piece.isOwn, $0) }
        }
        guard names.count == 2, let mine = names.first(where: \.0)?.1,
            let theirs = names.first(where: { !$0.0 })?.1,
            mine.readings.first?.spoken != theirs.readings.first?.spoken
        else { return [] }
        return [given(theirs, to: other, form), given(mine, to: own, form)]
    }

    /// A stretch of the line with one name in it, up to where the next person is introduced.
    private struct Piece {
        var span: Range<Int>
        /// The writer introduces themselves.
        var isOwn: Bool
        /// Words before it say whose the name is.
        var isTold: Bool
    }

    private var pieces: [Piece] {
        let words = text.typedWords
        let starts = words.indices.compactMap { index -> (at: Int, isOwn: Bool)? in
            let next = words.dropFirst(index).prefix(2).map { $0.word.lowercased() }
            return OwnershipWords.introduction(next).map { (words[index].span.lowerBound, $0) }
        }
        var pieces: [Piece] = []
        if let first = starts.first?.at, first > 0 {
            pieces.append(Piece(span: 0..<first, isOwn: false, isTold: false))
        }
        for (index, start) in starts.enumerated() {
            let end = starts.indices.contains(index + 1) ? starts[index + 1].at : text.utf8.count
            pieces.append(Piece(span: start.at..<end, isOwn: start.isOwn, isTold: true))
        }
        return pieces
    }

    private func name(in piece: Piece, isAsked: Bool) -> Recognition? {
        let words = text.typedWords.filter { piece.span.contains($0.span.lowerBound) }
        // "I'm his mum Sarah": the name follows who the person is to the other.
        let relation = OwnershipWords.relationEnd(words.map { $0.word.lowercased() })
        let patient = words.firstIndex { $0.word.lowercased() == "for" }
        let starts = [
            words.first, relation.flatMap { words.dropFirst($0).first },
            patient.flatMap { words.dropFirst($0 + 1).first },
        ]
        .compactMap(\.self)
        let isAnswer = piece.isTold || isAsked
        return starts.enumerated().lazy.compactMap { index, start in
            // Behind who somebody is to another, the name ends with its clause: "his daughter Mari, 518-555-0133".
            let clause = text.clauses.first { $0.span.contains(start.span.lowerBound) }?.span.upperBound
            let end =
                index > 0
                ? min(clause ?? piece.span.upperBound, piece.span.upperBound) : piece.span.upperBound
            return name(between: start.span.lowerBound..<end, isAnswer: isAnswer || index > 0)
        }.first
    }

    private func name(between span: Range<Int>, isAnswer: Bool) -> Recognition? {
        let typed = String(decoding: Array(text.utf8)[span], as: UTF8.self)
        let read = Self.recogniser.readAll(
            typed, wanted: [.name], asked: isAnswer ? .name : nil, in: surroundings)
        guard var name = read.first, name.standing == .accepted else { return nil }
        name.spans = name.spans.map { $0.lowerBound + span.lowerBound..<$0.upperBound + span.lowerBound }
        return name
    }

    private func given(_ name: Recognition, to field: Form.Field, _ form: Form) -> Given {
        let path = FieldPath(form: form.id, field: field.name)
        let isAsked = question?.form == form.id && question?.field == field.name
        return Given(path: path, recognition: name, typed: typed(name), isAsked: isAsked)
    }
}
