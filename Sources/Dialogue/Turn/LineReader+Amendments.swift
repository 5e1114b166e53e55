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
        let all = changes
        return all.count > 1
            || all.contains { change in
                change.given.recognition.type == .text || change.span.count * 2 > text.tidy.utf8.count
            }
    }

    /// What should stand in lines of the read-back: "change 2, it's Dana Box", "the complaint should say sore hip".
    var amendments: [Given] { changes.map(\.given) }

    /// The new values, each with the stretch of the line from the name of its field on.
    private var changes: [(given: Given, span: Range<Int>)] {
        guard let form = askedForm, question?.form == form.id else { return [] }
        let words = self.words
        let mentions = mentions(words, form)
        let named: [(given: Given, span: Range<Int>)] = mentions.indices.compactMap { index in
            let mention = mentions[index]
            let end =
                mentions.indices.contains(index + 1) ? mentions[index + 1].words.lowerBound : words.count
            let rest = Array(words[mention.words.upperBound..<max(end, mention.words.upperBound)])
            guard let given = given(mention, rest, words) else { return nil }
            let start = words[mention.words.lowerBound].span.lowerBound
            return (given, start..<max(start, given.recognition.spans.last?.upperBound ?? start))
        }
        guard let contrasted = redialled ?? contrasted,
            !named.contains(where: { $0.given.path == contrasted.given.path })
        else {
            return named
        }
        return named + [contrasted]
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
                if found.isCorrected || !belongs(found, to: mentions.last, words) { mentions.append(found) }
                index = found.words.upperBound
            } else {
                index += 1
            }
        }
        return mentions
    }

    /// Whether a name is a word of the value before it: "address is 77 Lark Street", "the complaint is: locks up when I stand".
    private func belongs(_ found: Mention, to last: Mention?, _ words: [Word]) -> Bool {
        guard let last, found.words.lowerBound > 0 else { return false }
        let before = words[found.words.lowerBound - 1]
        switch last.field.type {
        case .place: return found.field.name == last.field.name
        case .text: return before.key != "and" && before.typed.last?.isPunctuation != true
        default: return false
        }
    }

    /// The words of wishes to correct something, with the field that each means.
    private func corrections(_ words: [Word]) -> [(words: Range<Int>, field: String)] {
        hearing.acts.filter { $0.event == "act.correction" && !isDate($0) }.compactMap { act in
            // Lines are numbered where they are read back, and nowhere else.
            guard isChanging || act.object.flatMap(Int.init) == nil && act.object != "last",
                let field = target(act), askedForm?.field(field).map(known.isAsked) ?? true
            else { return nil }
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
            let name = words[range].map(\.key).joined(separator: " ").withoutIs
            if let field = field(called: name, whose: index > 0 ? words[index - 1].key : "", form),
                !(isSomebodys(field, at: index, words) && introducesSomebody(words[..<index]))
            {
                return Mention(field: field, words: range, isCorrected: false)
            }
        }
        return nil
    }

    /// A name that is another person's by the field or by the word before it: "his name".
    private func isSomebodys(_ field: Form.Field, at index: Int, _ words: [Word]) -> Bool {
        field.isOthers
            || field.type == .name && index > 0 && ["his", "her", "their"].contains(words[index - 1].key)
    }

    /// "My brother will be there, his name is Marco": a name behind somebody else is theirs.
    private func introducesSomebody(_ before: ArraySlice<Word>) -> Bool {
        let said = before.map(\.key)
        return said.indices.dropLast().contains {
            ["my", "our"].contains(said[$0]) && OwnershipWords.isPerson(said[$0 + 1])
        }
    }

    private func field(called name: String, whose: String, _ form: Form) -> Form.Field? {
        if OwnershipWords.isPets(whose) { return nil }
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
            mention.isCorrected || last.hasSuffix(":") || last.hasSuffix("=") || last.hasSuffix("'s")
            || AmendmentWords.command(before) || isUnit(mention, all)
        guard mention.field.type != .boolean,
            let lead = AmendmentWords.lead(words.map(\.typed), isMarked: isMarked)
        else { return nil }
        var value = words.dropFirst(lead)
        if mention.field.type == .name { value = value.prefix(upTo: Self.nameEnd(value)) }
        while let last = value.last, AmendmentWords.trailing.contains(last.key) || last.key.isEmpty {
            value.removeLast()
        }
        // "His surname is missing" says that it is wrong, and not what it is.
        if let first = value.first, AmendmentWords.isFault(first.key) { return nil }
        guard let first = value.first, let last = value.last,
            first.key.contains(where: { $0.isLetter || $0.isNumber })
        else { return nil }
        let name = all[mention.words.upperBound - 1].key
        return given(mention.field, called: name, first.span.lowerBound..<last.span.upperBound)
    }

    /// A name ends at a mark or an "and": "last name is Box, and Friday works too".
    private static func nameEnd(_ words: ArraySlice<Word>) -> Int {
        let mark = words.firstIndex { $0.typed.last.map { ",;.!".contains($0) } == true && !$0.key.isEmpty }
        let joint = words.firstIndex { ["and", "n", "&", "otherwise", "but"].contains($0.key) }
        return min(mark.map { $0 + 1 } ?? words.endIndex, joint ?? words.endIndex)
    }

    private func given(_ field: Form.Field, called name: String, _ span: Range<Int>) -> Given? {
        let typed = String(decoding: Array(text.utf8)[span], as: UTF8.self)
        let path = FieldPath(form: askedForm?.id ?? "", field: field.name)
        var recognition = Self.recogniser.read(typed, as: field.type, in: surroundings)
        if [.accepted, .ambiguous].contains(recognition.standing) {
            recognition.spans = recognition.spans.map {
                $0.lowerBound + span.lowerBound..<$0.upperBound + span.lowerBound
            }
            recognition = completed(recognition, at: path)
        } else if field.type == .place, let part = part(typed, called: name, of: path) {
            recognition = part
            recognition.spans = [span]
        } else {
            return nil
        }
        return Given(path: path, recognition: recognition, typed: typed, isAsked: false)
    }

    /// "Apt 3b": the number stands right behind the name of its part.
    private func isUnit(_ mention: Mention, _ all: [Word]) -> Bool {
        guard mention.field.type == .place, mention.words.upperBound < all.count else { return false }
        return all[mention.words.upperBound].key.contains(where: \.isNumber)
    }

    /// A part of an address that says what it is only by its name: "apartment is 3b", "house number 24, not 12".
    private func part(_ typed: String, called name: String, of path: FieldPath) -> Recognition? {
        guard case .place(let place)? = known.conversation.slots[path.description]?.reading?.value else {
            return nil
        }
        return (place.resettled("\(name) \(typed)") ?? place.renumbered(typed)).map { Recognition.place($0) }
    }
}

extension String {
    /// "Name's" names what "name" does.
    fileprivate var withoutIs: String { hasSuffix("'s") ? String(dropLast(2)) : self }
}

extension Recognition {
    /// An address that was put together rather than read.
    static func place(_ place: Place) -> Recognition {
        Recognition(.place, .accepted, status: "ok", readings: [Reading(.place(place), spoken: place.line)])
    }
}

extension LineReader.Given {
    /// Whether what was read elsewhere in the line belongs to this value's words.
    func takes(_ other: Recognition) -> Bool {
        guard recognition.type == other.type || recognition.type == .text else { return false }
        return recognition.spans.contains { span in other.spans.contains { $0.overlaps(span) } }
    }
}
