import Foundation
import Statechart
import Understanding
import Values

/// Everything that a visitor can do next.
struct MoveFinder: Sendable {
    private let script: Script
    private let general: [Move]
    private let samples: [FieldType: Recognition]

    /// Prepares for a script.
    init(_ script: Script, kinds: EventKinds, at now: Date) {
        self.script = script
        samples = Self.samples(script.surroundings(at: now))
        general = Self.general(script, kinds)
    }

    // MARK: - In every situation

    private static func general(_ script: Script, _ kinds: EventKinds) -> [Move] {
        let flags = kinds.signs.map { $0[0] }
        var moves = flags.map { sign("flag", $0) }
        if let grave = flags.first(where: { script.gravity(of: $0) != .doctor }) {
            moves.append(sign("bystander", grave))
        }
        if script.hasDoubtState {
            for flag in flags where script.gravity(of: flag) == .doctor { moves.append(sign("doubt", flag)) }
        }
        // Where nothing answers a doctor's word, a sign beside it is no other than a sign.
        if kinds.events.contains("cleared") {
            for flag in flags where script.gravity(of: flag) != .crisis {
                moves.append(sign("cleared", flag))
            }
        }
        if let flag = flags.last {
            let pieces: [Move.Piece] = [
                .sign(prefix: "flag", flag: flag), .event("act.yes", object: nil),
            ]
            moves.append(Move(kind: .message(pieces), name: "flag.\(flag) and act.yes"))
        }
        moves += kinds.events.map { .event($0) }
        if !script.forms.isEmpty { moves.append(.event("act.correction")) }
        moves += kinds.counted.map { .repeated($0, times: 2) }
        return moves + kinds.failures.map { .repeated($0, times: 4) }
    }

    private static func sign(_ prefix: String, _ flag: String) -> Move {
        let name = prefix == "cleared" ? "flag.\(flag) and cleared" : "\(prefix).\(flag)"
        return Move(kind: .message([.sign(prefix: prefix, flag: flag)]), name: name)
    }

    // MARK: - In one situation

    /// What can happen in a situation, values before refusals.
    func moves(from conversation: Conversation, question: Question?) -> [Move] {
        var moves = asked(question) + general
        if isReopened(conversation) { moves.removeAll { $0.name == "act.back" } }
        moves += corrections(conversation, question)
        moves += offered(question, conversation)
        if conversation.machine?.nextDue != nil { moves.append(Move(kind: .time, name: "time goes by")) }
        // With a sign open the day may as well go by after it is settled.
        let isDated =
            !conversation.screening.isEmpty || conversation.signs.contains { $0.state == .cleared }
        if isDated, conversation.blockingSigns.isEmpty {
            moves.append(Move(kind: .expiry, name: "a day goes by"))
        }
        return moves
    }

    private func asked(_ question: Question?) -> [Move] {
        guard let id = question?.form, let name = question?.field, let form = script.forms[id] else {
            return []
        }
        let fields = form.fields.filter { $0.name == name || $0.group == name }
        return fields.flatMap { values($0, of: id) + refusals($0, of: id) }
    }

    private func values(_ field: Form.Field, of form: String) -> [Move] {
        guard let sample = samples[field.type] else { return [] }
        let path = FieldPath(form: form, field: field.name)
        func given(_ recognition: Recognition) -> LineReader.Given {
            LineReader.Given(path: path, recognition: recognition, typed: "", isAsked: true)
        }
        if field.type == .boolean {
            return [true, false].map { answer in
                .value(given(.answer(answer)), name: "filled.\(path) (\(answer ? "yes" : "no"))")
            }
        }
        var moves = [Move.value(given(sample), name: "filled.\(path)")]
        if field.type.canBeAmbiguous {
            moves.append(.value(given(sample.ambiguous), name: "ambiguous.\(path)"))
        }
        return moves
    }

    private func refusals(_ field: Form.Field, of form: String) -> [Move] {
        guard field.type.canBeInvalid else { return [] }
        let path = FieldPath(form: form, field: field.name)
        let refused = Recognition(field.type, .refused, status: "invalid")
        return [
            .value(
                LineReader.Given(path: path, recognition: refused, typed: "", isAsked: true),
                name: "invalid.\(path)")
        ]
    }

    /// At most one slot is open again at a time.
    private func corrections(_ conversation: Conversation, _ question: Question?) -> [Move] {
        guard !isReopened(conversation) else { return [] }
        return given(conversation).map { .event("act.correction", object: $0.name) }
    }

    private func isReopened(_ conversation: Conversation) -> Bool {
        conversation.slots.values.contains { $0.state == .reopened }
    }

    /// The fields of the active form that were given or skipped, those left out that are not asked for as things stand.
    func given(_ conversation: Conversation) -> [Form.Field] {
        let active = conversation.machine?.configuration.lazy.compactMap { script.forms[$0] }.first
        guard let form = active else { return [] }
        let host = TurnHost(script, conversation, Moment(now: .distantPast, reference: ""))
        return form.fields.filter { field in
            guard host.isAsked(field) else { return false }
            let state = conversation.slots["\(form.id).\(field.name)"]?.state ?? .empty
            return [.filled, .waiting, .skipped].contains(state)
        }
    }

    private func offered(_ question: Question?, _ conversation: Conversation) -> [Move] {
        guard let question else { return [] }
        func pick(_ id: String) -> Move { Move(kind: .pick(id), name: "pick \(id)") }
        switch question.offer {
        case .none: return []
        case .readings: return [pick("r1")]
        case .fields:
            return isReopened(conversation) ? [] : given(conversation).map { pick("change.\($0.name)") }
        case .signs: return question.flags.prefix(1).map(pick)
        }
    }

    // MARK: - Values

    private static func samples(_ surroundings: Surroundings) -> [FieldType: Recognition] {
        let texts: [FieldType: String] = [
            .name: "Dana", .phone: "518-555-0177", .email: "dana@example.com", .when: "tomorrow at 3pm",
            .place: "12 Maple Street, Albany", .text: "words",
        ]
        var samples = texts.mapValues { Recognition(.text, .accepted, status: "ok", readings: [.sample($0)]) }
        for (type, text) in texts where type != .text {
            let read = Recogniser().read(text, as: type, in: surroundings)
            // A number of another region still fills the slot: no condition sees which it was.
            samples[type] = read.standing == .accepted ? read : samples[type]
            samples[type]?.type = type
        }
        samples[.boolean] = .answer(true)
        return samples
    }
}

extension Reading {
    fileprivate static func sample(_ text: String) -> Reading { Reading(.text(text), spoken: text) }
}

extension Recognition {
    fileprivate static func answer(_ answer: Bool) -> Recognition {
        let reading = Reading(.boolean(answer), spoken: answer ? "yes" : "no")
        return Recognition(.boolean, .accepted, status: "ok", readings: [reading])
    }

    /// The same value with a second reading beside it.
    fileprivate var ambiguous: Recognition {
        Recognition(type, .ambiguous, status: "ambiguous", readings: readings + readings)
    }
}
