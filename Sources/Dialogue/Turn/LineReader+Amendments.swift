import Understanding
import Values

/// Values whose field the line names or numbers, read from the words behind its name.
extension LineReader {
    /// A field that the line names, up to which byte, and whether the line says that it is to be changed.
    private struct Mention {
        var field: Form.Field
        var words: Range<Int>
        var isCorrected: Bool
    }

    /// A word of the line as it is typed.
    private struct Word {
        var typed: String
        var span: Range<Int>
        var key: String { typed.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" } }
    }

    /// Whether the line does more to change lines of the read-back than anything else.
    var isAmending: Bool {
        amendments.contains { $0.recognition.type == .text || isMostOfLine($0) } || amendments.count > 1
    }

    /// What should stand in lines of the read-back: "change 2, it's Dana Box", "the note should say sore hip".
    var amendments: [Given] {
        guard let form = askedForm, question?.form == form.id else { return [] }
        let words = self.words
        let mentions = mentions(words, form)
        return mentions.indices.compactMap { index in
            let end =
                mentions.indices.contains(index + 1) ? mentions[index + 1].words.lowerBound : words.count
            return given(
                mentions[index],
                Array(words[mentions[index].words.upperBound..<max(end, mentions[index].words.upperBound)]),
                words)
        }
    }

    /// At the read-back and where it was asked what to change a name alone tells; elsewhere it must be said that something is wrong.
    private var isChanging: Bool { isConfirmation || question?.offer == .fields }

    private var words: [Word] {
        text.split(whereSeparator: \.isWhitespace).map { word in
            let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
            return Word(typed: String(word), span: start..<start + word.utf8.count)
        }
    }

    // MARK: - Which field

    private func mentions(_ words: [Word], _ form: Form) -> [Mention] {
        let corrected = corrections(words)
        var mentions: [Mention] = []
        var index = 0
        while index < words.count {
            if let found = mention(at: index, words, form, corrected) {
                mentions.append(found)
                index = found.words.upperBound
            } else {
                index += 1
            }
        }
        return mentions
    }

    /// The words of wishes to correct something, with the field that each means.
    private func corrections(_ words: [Word]) -> [(words: Range<Int>, field: String)] {
        hearing.acts.filter { $0.event == "act.correction" }.compactMap { act in
            guard let field = target(act) else { return nil }
            let inside = words.indices.filter { act.span.overlaps(words[$0].span) }
            guard let first = inside.first, let last = inside.last else { return nil }
            return (first..<last + 1, field)
        }
    }

    private func mention(
        at index: Int, _ words: [Word], _ form: Form, _ corrected: [(words: Range<Int>, field: String)]
    ) -> Mention? {
        if let act = corrected.first(where: { $0.words.lowerBound == index }),
            let field = form.field(act.field)
        {
            return Mention(field: field, words: act.words, isCorrected: true)
        }
        guard isChanging else { return nil }
        for length in [3, 2, 1] where index + length <= words.count {
            let range = index..<index + length
            let name = words[range].map(\.key).joined(separator: " ")
            if let field = field(called: name, whose: index > 0 ? words[index - 1].key : "", form) {
                return Mention(field: field, words: range, isCorrected: false)
            }
        }
        return nil
    }

    private func field(called name: String, whose: String, _ form: Form) -> Form.Field? {
        if AmendmentWords.nameParts.contains(name) {
            let names = form.fields.filter { $0.type == .name && known.isAsked($0) }
            return names.first { $0.isOthers == ["his", "her", "their"].contains(whose) } ?? names.first
        }
        return script.fieldNames[name].flatMap(form.field).flatMap { known.isAsked($0) ? $0 : nil }
    }

    // MARK: - Which value

    private func given(_ mention: Mention, _ words: [Word], _ all: [Word]) -> Given? {
        let last = all[mention.words.upperBound - 1].typed
        let before = all[..<mention.words.lowerBound].suffix(2).map(\.key)
        let isMarked =
            mention.isCorrected || last.hasSuffix(":") || last.hasSuffix("=")
            || AmendmentWords.command(before)
        guard mention.field.type != .boolean,
            let lead = AmendmentWords.lead(words.map(\.typed), isMarked: isMarked)
        else { return nil }
        var value = words.dropFirst(lead)
        while let last = value.last, AmendmentWords.trailing.contains(last.key) || last.key.isEmpty {
            value.removeLast()
        }
        guard let first = value.first, let last = value.last,
            first.key.contains(where: { $0.isLetter || $0.isNumber })
        else { return nil }
        return given(mention.field, first.span.lowerBound..<last.span.upperBound)
    }

    private func given(_ field: Form.Field, _ span: Range<Int>) -> Given? {
        let typed = String(decoding: Array(text.utf8)[span], as: UTF8.self)
        var recognition = Self.recogniser.read(typed, as: field.type, in: surroundings)
        guard [.accepted, .ambiguous].contains(recognition.standing) else { return nil }
        recognition.spans = recognition.spans.map {
            $0.lowerBound + span.lowerBound..<$0.upperBound + span.lowerBound
        }
        let path = FieldPath(form: askedForm?.id ?? "", field: field.name)
        return Given(path: path, recognition: completed(recognition, at: path), typed: typed, isAsked: false)
    }
}

extension LineReader.Given {
    /// Whether what was read elsewhere in the line belongs to this value's words.
    func takes(_ other: Recognition) -> Bool {
        guard recognition.type == other.type || recognition.type == .text else { return false }
        return recognition.spans.contains { span in other.spans.contains { $0.overlaps(span) } }
    }
}
