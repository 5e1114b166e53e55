import Understanding
import Values

/// Whose a name is, and for whom the session.
extension LineReader {
    /// The field that a value belongs to; nil where the form has none for it now.
    func path(for recognition: Recognition, in form: Form, asked: [FieldType]) -> FieldPath? {
        let type = recognition.type
        let fields = form.fields.filter { $0.type == type }
        let isAsked = question?.form == form.id && asked.contains(type)
        let isOwnName = type == .name && isFirstPerson(recognition)
        if type == .name, !isOwnName, let others = othersName(recognition, fields, isAsked: isAsked) {
            return FieldPath(form: form.id, field: others.name)
        }
        if let named = fields.first(where: {
            isAsked && !($0.isOthers && isTheWriters)
                && ($0.name == question?.field || $0.group == question?.field)
        }), !(named.isOthers && isOwnName) {
            return FieldPath(form: form.id, field: named.name)
        }
        let inPlay = fields.filter { known.isAsked($0) }
        let own = inPlay.filter { !$0.isOthers }
        let preferred = isOwnName ? own : inPlay
        let open = preferred.first { known.conversation.slots["\(form.id).\($0.name)"]?.reading == nil }
        return (corrected(preferred) ?? open ?? preferred.first).map {
            FieldPath(form: form.id, field: $0.name)
        }
    }

    /// The field for the name of another person, where the line says that it is theirs: "for my father, Walter", "her name is Ruth".
    private func othersName(_ recognition: Recognition, _ fields: [Form.Field], isAsked: Bool) -> Form.Field?
    {
        guard let field = fields.first(where: \.isOthers), !known.knowsWriterOnly, !isTheWriters else {
            return nil
        }
        let words = wordsBefore(recognition)
        if OwnershipWords.tellAnothersName(words) { return field }
        guard hearing.forSomebodyElse == true else { return nil }
        return !isAsked || OwnershipWords.tellRelation(words) ? field : nil
    }

    /// The line says that the session is the writer's own: "no, just me then. Karen Liu".
    private var isTheWriters: Bool { whom?.recognition.readings.first?.value == .boolean(true) }

    /// Whether a name is that of somebody who is only spoken of: "my neighbor Carol told me about you".
    ///
    /// Where no form asks, a name counts only as the writer's own or the patient's, or in a line that is a request.
    func isByTheWay(_ recognition: Recognition) -> Bool {
        // "She saw Taylor" is no name.
        if typed(recognition).typedWords.contains(where: { OwnershipWords.isPronoun($0.word) }) {
            return true
        }
        let words = wordsBefore(recognition)
        if OwnershipWords.tellPet(words) || OwnershipWords.tellThing(words) { return true }
        if isFirstPerson(recognition) || OwnershipWords.tellAnothersName(words) { return false }
        if OwnershipWords.tellRelation(words) { return hearing.forSomebodyElse != true }
        return false
    }

    /// The last words before a value, in small letters.
    func wordsBefore(_ recognition: Recognition) -> [String] {
        let start = recognition.spans.first?.lowerBound ?? 0
        let before = String(decoding: Array(text.utf8).prefix(start), as: UTF8.self).lowercased()
        return before.split { !$0.isLetter }.suffix(4).map(String.init)
    }

    /// The field that the line wants to change, where it names one of these.
    private func corrected(_ fields: [Form.Field]) -> Form.Field? {
        let named = hearing.acts.filter { $0.event == "act.correction" }.compactMap(\.object)
        return fields.first { named.contains($0.name) }
    }

    /// Whether the words before a name say that it is the writer's own: "I'm Dana", "my name is Dana".
    func isFirstPerson(_ recognition: Recognition) -> Bool {
        OwnershipWords.tellOwnName(wordsBefore(recognition))
    }

    /// For whom the session is: as the answer to that question, or in passing.
    func readWhom() -> Given? {
        guard tellsWhom, let form = askedForm, let field = form.fields.first(where: \.tellsWhom) else {
            return nil
        }
        let path = FieldPath(form: form.id, field: field.name)
        let isAsked = question?.form == form.id && question?.field == field.name
        guard
            let isOther = thoughtBetter ?? opensOnSelf ?? hearing.forSomebodyElse
                ?? (isAsked || asksForAnothersName || question?.kind == .screening ? namedPerson : nil)
        else { return nil }
        let value = Value.boolean(!isOther)
        let before = known.conversation.slots[path.description]?.reading?.value
        guard isAsked || (before != value && (before == nil || changesWhom)) else { return nil }
        let reading = Reading(value, spoken: known.whom(isOther))
        let recognition = Recognition(.boolean, .accepted, status: "ok", readings: [reading])
        return Given(path: path, recognition: recognition, typed: text, isAsked: isAsked, isOutright: true)
    }

    /// "For my dad. No, me": what was said last, where something is taken back.
    private var thoughtBetter: Bool? {
        let told = hearing.acts.map(\.event).filter { $0.hasPrefix("whom.") }
        guard asksForWhom, told.last == "whom.self" || endsOnSelf,
            told.contains("whom.other") || hearing.forSomebodyElse == true,
            text.typedWords.contains(where: { SecondThoughts.takesBack($0.word) })
        else { return nil }
        return false
    }

    /// "Me. And my wife asks too, may she watch?": the first sentence answers.
    private var opensOnSelf: Bool? {
        guard asksForWhom, text.sentences.count > 1, let first = text.sentences.first else { return nil }
        let words = first.typedWords.map { $0.word.lowercased() }
        // "For me. No wait, for my husband."
        guard !text.typedWords.contains(where: { SecondThoughts.takesBack($0.word) }) else { return nil }
        let isSelf =
            words.contains(where: OwnershipWords.isSelf)
            && words.allSatisfy {
                OwnershipWords.isSelf($0)
                    || ["it's", "its", "it", "is", "for", "just", "only", "yes", "dear"].contains($0)
            }
        return isSelf && !first.hasSuffix("?") ? false : nil
    }

    /// "No ok me, let's do me first": the last "me", "myself" or "wife" that is named is the writer.
    private var endsOnSelf: Bool {
        let last = text.typedWords.map { $0.word.lowercased() }.last {
            OwnershipWords.isSelf($0) || OwnershipWords.isPerson($0)
        }
        return last.map(OwnershipWords.isSelf) ?? false
    }

    /// Whether the line says outright that the session is for another person than was said: "it did wonders for her" does not.
    private var changesWhom: Bool {
        if settled == "intent.book" || namedPerson != nil || isConfirmation { return true }
        if hearing.acts.contains(where: { $0.event == "act.correction" }) { return true }
        return OwnershipWords.sayForWhom(text)
    }

    /// The open question is for the name of another person: "me" takes that person back.
    private var asksForAnothersName: Bool {
        question?.form != nil && askedForm?.field(question?.field ?? "")?.isOthers == true
    }

    /// Whether a bare answer names somebody else ("my mom") or the writer; nil where it names nobody.
    private var namedPerson: Bool? {
        let events = hearing.acts.map(\.event)
        if events.contains("whom.other") { return true }
        return events.contains("whom.self") ? false : nil
    }

    /// "Yes" or "no" to the question for whom the session is, in the words of that question; nil where the line says more.
    var plainWhom: Reading? {
        let isShort = text.split(whereSeparator: \.isWhitespace).count <= Self.fewWords
        let answer = hearing.acts.first {
            ["act.yes", "act.no"].contains($0.event) && (isShort || isMostOfLine($0))
        }
        return answer.map { act in
            let isOther = act.event == "act.no"
            return Reading(.boolean(!isOther), spoken: known.whom(isOther))
        }
    }

    /// A line of so many words says no more than its yes or no.
    private static let fewWords = 6
}
