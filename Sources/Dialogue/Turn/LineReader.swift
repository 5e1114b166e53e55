import Foundation
import Understanding
import Values

/// Hears a visitor's line in the light of the open question: which events it means, and which values it gives.
struct LineReader {
    static let recogniser = Recogniser()

    let script: Script
    let question: Question?
    let surroundings: Surroundings
    /// What the understanding heard.
    let hearing: Hearing
    let text: String
    /// How the open question steers what is heard.
    let asked: Asked
    /// What is known so far, with what the line says of whom the session is for: fields depend on it.
    private(set) var known: TurnHost
    /// For whom the session is, where the line says so.
    private(set) var whom: Given?

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

        /// It was said in words that need no question to be understood.
        var isOutright = false

        /// It is no value that stands in a piece of the line, but the line itself.
        var isInOwnWords: Bool { [.boolean, .text].contains(recognition.type) }

        /// A yes or no counts only where its question is still open when its turn comes.
        var isBare: Bool { isAsked && !isOutright && recognition.type == .boolean }
    }

    /// Hears a line.
    init(
        _ text: String, _ question: Question?, _ conversation: Conversation, script: Script, now: Date,
        explain: Bool
    ) {
        self.text = text
        self.question = question
        self.script = script
        surroundings = script.surroundings(at: now)
        asked = Self.asked(question, conversation, script)
        hearing = script.understanding.hear(text, asked: asked, explain: explain)
        known = TurnHost(script, conversation, Moment(now: now, reference: ""))
        whom = readWhom()
        guard let whom, let reading = whom.recognition.readings.first else { return }
        known.conversation.slots[whom.path.description] = Slot(
            state: .filled, reading: reading, turn: conversation.turn)
    }

    private static func asked(_ question: Question?, _ conversation: Conversation, _ script: Script) -> Asked
    {
        Asked(
            question?.kind ?? .open, type: question?.types.first, flags: question?.flags ?? [],
            forSomebodyElse: conversation.forSomebodyElse || conversation.sentForSomebodyElse == true,
            fieldNames: question?.form == nil && question?.isDecision == true ? [:] : script.fieldNames)
    }

    // MARK: - What the line is

    /// Whether the open question is the read-back of a form.
    var isConfirmation: Bool { question?.kind == .confirmation }

    /// The form whose fields the line may fill: the one that asks, else the first of the script.
    var askedForm: Form? {
        if let form = question?.form { return script.forms[form] }
        return (script.formOrder.first).flatMap { script.forms[$0] }
    }

    /// The topic, where one is sure enough; a whole clause that says it is surest.
    var settled: String? {
        topicsHeard.first
    }

    /// What the line is about, all of it.
    var topicsHeard: [String] {
        let main = if case .settled(let event, _) = hearing.topic { [event] } else { [String]() }
        return (hearing.acts.filter(\.isTopic).map(\.event) + main + hearing.further).uniqued
    }

    /// Whether topics would be offered to choose from.
    var isSuggested: Bool {
        if case .suggested = hearing.topic { true } else { false }
    }

    /// The acts and topics that the line was heard as.
    var told: Set<String> {
        Set(hearing.acts.map(\.event) + topicsHeard)
    }

    /// Whether the line may say for whom the session is: where it books, answers or says so outright, never where it only asks.
    var tellsWhom: Bool {
        let isNamed = question?.kind == .screening && hearing.acts.contains { $0.event.hasPrefix("whom.") }
        let isOutright = asksForWhom || isNamed || (question?.form != nil && OwnershipWords.sayForWhom(text))
        // While a sign holds the writer up, "can my wife have the massage?" turns to her.
        if question?.form == nil, !known.conversation.blockingSigns.isEmpty, hearing.signs.isEmpty {
            return hearing.forSomebodyElse == true
        }
        let isStatement = isOutright && !text.contains("?")
        guard isStatement || settled?.hasPrefix("question.") != true else { return false }
        let isTold =
            askedForm?.fields.contains { !$0.toldBy.isEmpty && !told.isDisjoint(with: $0.toldBy) } ?? false
        return question?.form != nil || settled == "intent.book" || isTold
    }

    /// Whether the open question is for whom the session is.
    var asksForWhom: Bool {
        question?.form != nil
            && askedForm?.fields.contains { $0.tellsWhom && $0.name == question?.field } == true
    }

    /// Whether an act is at least half of what the line says.
    func isMostOfLine(_ act: Hearing.Act) -> Bool { act.span.count * 2 >= text.tidy.utf8.count }

    /// Whether a value was read from at least half of the line.
    func isMostOfLine(_ given: Given) -> Bool {
        given.recognition.standing != .refused && given.typed.utf8.count * 2 > text.tidy.utf8.count
    }

    /// Whether the line asks at its end.
    var endsAsQuestion: Bool { text.tidy.hasSuffix("?") }

    /// A choice by its place is made in so many words at most: "let's go back to Tuesday, the 1st, around 2" is none.
    private static let wordsOfChoice = 6

    /// The words of an act as they were written.
    func words(of act: Hearing.Act) -> String {
        String(decoding: Array(text.utf8)[act.span.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
    }

    /// The place in a row that the line names and nothing else: "the second one" is 2, "the last" is 0. Where readings are to
    /// choose from, more may be said: "they look the same to me, dear. The first".
    var place: Int? {
        guard hearing.acts.count == 1, let act = hearing.acts.first, act.event == "act.correction",
            let object = act.object,
            act.span.count + 3 > text.tidy.utf8.count
                || question?.offer == .readings && text.typedWords.count <= Self.wordsOfChoice
        else { return nil }
        return object == "last" ? 0 : Int(object)
    }
}

extension Hearing.Act {
    /// Whether it is no act, but what the line is about, said in a whole clause.
    var isTopic: Bool { event.hasPrefix("intent.") || event.hasPrefix("question.") }
}
