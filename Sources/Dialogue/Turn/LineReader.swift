import Foundation
import Understanding
import Values

/// Hears a visitor's line in the light of the open question: which events it means, and which values it gives.
struct LineReader {
    private static let recogniser = Recogniser()

    private let script: Script
    private let question: Question?
    private let conversation: Conversation
    private let surroundings: Surroundings
    /// What the understanding heard.
    let hearing: Hearing
    private let text: String

    /// A value that the line gives, with its field.
    struct Given: Sendable, Hashable {
        /// The field that takes it.
        var path: FieldPath
        /// What was read.
        var recognition: Recognition
        /// The piece of the line that it was read from.
        var typed: String
        /// Its field was asked.
        var isAsked: Bool

        /// A yes or no counts only where its question is still open when its turn comes.
        var isBare: Bool { isAsked && recognition.type == .boolean }
    }

    /// Hears a line.
    init(
        _ text: String, _ question: Question?, _ conversation: Conversation, script: Script, now: Date,
        explain: Bool
    ) {
        self.text = text
        self.question = question
        self.conversation = conversation
        self.script = script
        surroundings = script.surroundings(at: now)
        let asked = Self.asked(question, conversation, script)
        hearing = script.understanding.hear(text, asked: asked, explain: explain)
    }

    private static func asked(_ question: Question?, _ conversation: Conversation, _ script: Script) -> Asked
    {
        var names: [String: String] = [:]
        for form in script.formOrder.compactMap({ script.forms[$0] }) {
            for field in form.fields {
                for name in [field.name, field.label.lowercased()] + field.names { names[name] = field.name }
            }
        }
        return Asked(
            question?.kind ?? .open, type: question?.types.first, flags: question?.flags ?? [],
            forSomebodyElse: conversation.forSomebodyElse, fieldNames: names)
    }

    // MARK: - Values

    /// Whether the open question is the read-back of a form.
    var isConfirmation: Bool { question?.kind == .confirmation }

    /// The values that the line gives, in field order; free text and bare answers only for the field that is asked.
    var values: [Given] {
        guard let form = askedForm else { return [] }
        let wanted = form.fields.map(\.type).filter { ![.text, .boolean].contains($0) }.uniquedTypes
        let asked = question?.form == form.id ? question?.types ?? [] : []
        var found = Self.recogniser.readAll(text, wanted: wanted, asked: asked.first, in: surroundings)
        found = found.filter { isTaken($0, asked: asked) }
        var given = found.compactMap { recognition in
            path(for: recognition.type, in: form, asked: asked).map {
                Given(
                    path: $0, recognition: recognition, typed: typed(recognition),
                    isAsked: asked.contains(recognition.type))
            }
        }
        if let answer = ownAnswer(form, asked) { given.append(answer) }
        if isBeside(given) { given.removeAll { $0.isAsked && $0.recognition.standing == .refused } }
        return given.sorted { order($0.path, form) < order($1.path, form) }
    }

    /// Whether the line says something else plainly enough that a failed reading of the asked field is no attempt at it.
    private func isBeside(_ given: [Given]) -> Bool {
        let refused = given.filter { $0.isAsked && $0.recognition.standing == .refused }.map(
            \.recognition.type)
        guard !refused.contains(.phone), !refused.contains(.email) else { return false }
        let others = given.contains { !$0.isAsked && $0.recognition.standing != .refused }
        return others || !hearing.acts.isEmpty || settled != nil || isSuggested
    }

    private var askedForm: Form? {
        if let form = question?.form { return script.forms[form] }
        return (script.formOrder.first).flatMap { script.forms[$0] }
    }

    private func order(_ path: FieldPath, _ form: Form) -> Int {
        form.fields.firstIndex { $0.name == path.field } ?? 0
    }

    /// A time in a question is no wish for it: beside a question only a plain address or number counts.
    private func isTaken(_ recognition: Recognition, asked: [FieldType]) -> Bool {
        guard recognition.standing != .absent else { return false }
        if asked.contains(recognition.type) { return true }
        guard recognition.standing != .refused || [.phone, .email].contains(recognition.type) else {
            return false
        }
        guard [.when, .place].contains(recognition.type) else { return true }
        if question?.form != nil { return settled?.hasPrefix("question.") != true }
        return settled == "intent.book"
    }

    private func path(for type: FieldType, in form: Form, asked: [FieldType]) -> FieldPath? {
        let fields = form.fields.filter { $0.type == type }
        let isAsked = question?.form == form.id && asked.contains(type)
        let named = fields.first { isAsked && ($0.name == question?.field || $0.group == question?.field) }
        let open = fields.first { conversation.slots["\(form.id).\($0.name)"]?.reading == nil }
        return (named ?? open ?? fields.first).map { FieldPath(form: form.id, field: $0.name) }
    }

    /// The answer to a question of yes or no, or of free text.
    private func ownAnswer(_ form: Form, _ asked: [FieldType]) -> Given? {
        guard question?.form == form.id, question?.kind == .field, let type = asked.first else { return nil }
        guard let name = question?.field, [.boolean, .text].contains(type), !isDiverted(type) else {
            return nil
        }
        let recognition = Self.recogniser.read(text, as: type, in: surroundings)
        guard recognition.standing != .absent else { return nil }
        return Given(
            path: FieldPath(form: form.id, field: name), recognition: recognition, typed: text, isAsked: true)
    }

    private func typed(_ recognition: Recognition) -> String {
        let bytes = Array(text.utf8)
        let pieces = recognition.spans.filter {
            bytes.indices.contains($0.lowerBound) && $0.upperBound <= bytes.count
        }
        guard !pieces.isEmpty else { return text }
        return pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
    }

    /// Whether the line does something else than answer a question of free text or of yes and no.
    private func isDiverted(_ type: FieldType) -> Bool {
        let courses = hearing.acts.contains { HeardEvent.rank(of: $0.event) == .course }
        let others = hearing.acts.contains {
            ["act.skip", "act.help", "act.why", "act.repeat", "act.goodbye"].contains($0.event)
        }
        if courses || others { return true }
        guard type == .text else { return false }
        return hearing.acts.contains { $0.event == "act.no" && $0.span.count + 4 > text.utf8.count }
            || isQuestion
    }

    private var isQuestion: Bool {
        text.contains("?") && (settled != nil || isSuggested)
    }

    private var settled: String? {
        if case .settled(let event, _) = hearing.topic { event } else { nil }
    }

    private var isSuggested: Bool {
        if case .suggested = hearing.topic { true } else { false }
    }

    // MARK: - Events

    /// The events of the line in the order in which they are handled, given the values that it brought.
    func events(_ values: [Given]) -> [HeardEvent] {
        var events = signs(values) + courses(values) + acts(values) + topics(values)
        events += values.compactMap { event(for: $0) }
        if hearing.cleared != nil {
            events.append(HeardEvent(name: "cleared", object: hearing.cleared?.first, rank: .cleared))
        }
        return events.sorted { $0.rank < $1.rank }
    }

    /// The signs that count: about the person whom the session is for, and others' emergencies.
    ///
    /// The digits of a number that was given are no temperature, whatever they look like.
    private func signs(_ values: [Given]) -> [HeardEvent] {
        let spoken = hearing.signs.filter { sign in
            sign.words.contains(where: \.isLetter) || !values.contains { $0.typed.contains(sign.words) }
        }
        let heard = spoken.compactMap { sign in prefix(of: sign).map { (prefix: $0, flag: sign.flag) }
        }
        let hasOwn = heard.contains { $0.prefix == "flag" }
        var seen: Set<String> = []
        let ordered = heard.map { ($0.prefix == "doubt" && hasOwn ? "flag" : $0.prefix, $0.flag) }.sorted {
            order($0.0, $0.1) < order($1.0, $1.1)
        }
        return ordered.compactMap { prefix, flag in
            guard seen.insert(flag).inserted else { return nil }
            let isGrave = script.gravity(of: flag) != .doctor
            return HeardEvent(name: "\(prefix).\(flag)", object: flag, rank: isGrave ? .gravest : .flag)
        }
    }

    /// What cannot wait first, then the visitor's own signs before unclear ones before other people's.
    private func order(_ prefix: String, _ flag: String) -> (Int, Int, Int) {
        let gravity = script.gravity(of: flag)
        return (gravity == .doctor ? 1 : 0, ["flag", "doubt"].firstIndex(of: prefix) ?? 2, gravity.rank)
    }

    /// Whether the line may say for whom the session is: where it books or answers, never where it only asks.
    var tellsWhom: Bool {
        guard settled?.hasPrefix("question.") != true else { return false }
        return question?.form != nil || settled == "intent.book"
    }

    private func prefix(of sign: Hearing.Sign) -> String? {
        let isGrave = script.gravity(of: sign.flag) != .doctor
        switch sign.scope {
        case .present: return "flag"
        case .doubtful: return isGrave || !script.hasDoubtState ? "flag" : "doubt"
        case .other: return isGrave ? "bystander" : nil
        case .negated, .hypothetical, .past, .cleared: return nil
        }
    }

    /// Corrections and the like; a correction that brought its value is that value's event.
    private func courses(_ values: [Given]) -> [HeardEvent] {
        hearing.acts.compactMap { act in
            let rank = HeardEvent.rank(of: act.event)
            guard rank == .course else { return nil }
            let kept = values.filter { $0.recognition.standing != .refused }
            let brought = kept.contains { act.object == nil || act.object == $0.path.field }
            if act.event == "act.correction", brought { return nil }
            return HeardEvent(name: act.event, object: act.object, rank: rank)
        }
    }

    private func acts(_ values: [Given]) -> [HeardEvent] {
        let isAnswered = values.contains { $0.isAsked }
        return hearing.acts.compactMap { act in
            let rank = HeardEvent.rank(of: act.event)
            guard rank != .course, !(isAnswered && rank == .answer) else { return nil }
            guard !(rank == .answer && answersNothing) else { return nil }
            guard !(isAnswered && question?.types.first == .text && rank == .courtesy) else { return nil }
            return HeardEvent(name: act.event, object: act.object, rank: rank, isAddressed: rank == .answer)
        }
    }

    /// No question was open that a yes or no could answer, and the line is near enough to a topic to ask back.
    private var answersNothing: Bool { isSuggested && (question?.kind ?? .open) == .open }

    private func topics(_ values: [Given]) -> [HeardEvent] {
        let isAnswered = values.contains { $0.isAsked }
        if !text.contains("?"), values.contains(where: isWholeAnswer) { return [] }
        let names = ([settled].compactMap { $0 } + hearing.further).uniqued
        return names.compactMap { name in
            if isAnswered, !text.contains("?"), name.hasPrefix("question.") || name == "intent.book" {
                return nil
            }
            return topic(name)
        }
    }

    /// Whether a value that was asked for is most of the line: "Dana" is a name, however much like "data" it looks.
    private func isWholeAnswer(_ given: Given) -> Bool {
        given.isAsked && given.recognition.standing != .refused && given.recognition.type != .text
            && given.typed.utf8.count * 2 > text.tidy.utf8.count
    }

    /// Topics that are known and not answered are one intent to the flow, with the topic as its object.
    private func topic(_ name: String) -> HeardEvent {
        let unanswered = script.knowledge.unansweredEvent
        guard name.hasPrefix(unanswered + ".") else {
            return HeardEvent(name: name, rank: HeardEvent.rank(of: name))
        }
        return HeardEvent(
            name: unanswered, object: String(name.dropFirst(unanswered.count + 1)), rank: .intent)
    }

    private func event(for given: Given) -> HeardEvent? {
        switch given.recognition.standing {
        case .accepted:
            if let must = script.field(given.path)?.must,
                given.recognition.readings.first?.value == .boolean(!must)
            {
                return HeardEvent(name: "invalid.\(given.path)", object: "must", rank: .field)
            }
            return HeardEvent(
                name: "filled.\(given.path)", object: given.path.field, rank: .field,
                isAddressed: given.isBare, given: given.isBare ? given : nil)
        case .ambiguous:
            return HeardEvent(name: "ambiguous.\(given.path)", object: given.path.field, rank: .field)
        case .refused:
            return HeardEvent(
                name: "invalid.\(given.path)", object: given.recognition.reason ?? given.recognition.status,
                rank: .field)
        case .absent: return nil
        }
    }
}

extension [FieldType] {
    /// Each type once, in the order of its first place.
    fileprivate var uniquedTypes: [FieldType] {
        var seen: Set<FieldType> = []
        return filter { seen.insert($0).inserted }
    }
}
