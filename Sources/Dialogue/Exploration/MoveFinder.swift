import Foundation
import Statechart
import Understanding
import Values

/// Everything that a visitor can do next.
struct MoveFinder: Sendable {
    private let script: Script
    private let general: [Move]
    private let samples: [FieldType: Recognition]
    /// The events that mean something by their names.
    private let own: Set<String>

    /// Prepares for a script.
    init(_ script: Script, kinds: EventKinds, at now: Date) {
        self.script = script
        samples = Self.samples(script.surroundings(at: now))
        general = Self.general(script, kinds)
        own = script.countedEvents.union(["act.goodbye", "act.restart"])
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
        moves += kinds.events.map { .event($0, needs: $0 == "act.back" ? [.settled] : []) }
        if !script.forms.isEmpty { moves.append(.event("act.correction")) }
        return moves + kinds.failures.flatMap { [.event($0), .repeated($0, times: 4)] }
    }

    private static func sign(_ prefix: String, _ flag: String) -> Move {
        let name = prefix == "cleared" ? "flag.\(flag) and cleared" : "\(prefix).\(flag)"
        return Move(kind: .message([.sign(prefix: prefix, flag: flag)]), name: name)
    }

    // MARK: - In one situation

    /// A day in which what gets old gets old.
    static let aging = Move(kind: .expiry, name: "a day goes by")

    /// What can happen in a conversation, values before refusals.
    func moves(from conversation: Conversation, question: Question?) -> [Move] {
        let keys = script.orderedForms.flatMap(\.slotKeys)
        return moves(at: conversation, question: question).filter {
            $0.isPossible(conversation.slots, keys: keys)
        }
    }

    /// What can happen where a conversation is, with one event for all that are handled alike there: the same transitions take them, under the
    /// same conditions.
    func kinds(at place: Conversation, question: Question?) -> [Move] {
        let all = moves(at: place, question: question)
        guard !script.chart.looksAtEvent else { return all }
        var seen: Set<[Int]> = []
        return all.filter { move in
            guard case .message(let pieces) = move.kind, pieces.count == 1,
                case .event(let name, object: nil) = pieces[0], move.needs.isEmpty, !own.contains(name)
            else { return true }
            return seen.insert(transitions(for: name, at: place)).inserted
        }
    }

    /// The transitions that may take an event, the innermost first, up to one without a condition.
    private func transitions(for event: String, at place: Conversation) -> [Int] {
        let states = place.state.reversed().compactMap { script.chart.state($0) }
        let all = states.flatMap(\.transitions).filter { script.chart.transitions[$0].matches(event) }
        guard !states.contains(where: { $0.kind == .parallel }),
            let last = all.firstIndex(where: { script.chart.transitions[$0].condition == nil })
        else { return all }
        return Array(all[...last])
    }

    /// What can happen where a conversation is, whatever it holds, if the needs of each are met.
    func moves(at place: Conversation, question: Question?) -> [Move] {
        let form = place.machine?.configuration.lazy.compactMap { script.forms[$0] }.first
        var moves = asked(question) + general
        if let form = form ?? script.orderedForms.first {
            moves += told(form) + volunteered(form, at: question)
        }
        moves += form.map(corrections) ?? []
        moves += offered(question, form)
        if place.machine?.nextDue != nil { moves.append(Move(kind: .time, name: "time goes by")) }
        return moves + (script.screening.asks.isEmpty ? [] : [Self.aging])
    }

    /// What is put down when the visitor says so in passing.
    private func told(_ form: Form) -> [Move] {
        form.fields.flatMap { field -> [Move] in
            let path = FieldPath(form: form.id, field: field.name)
            return field.toldBy.map { event in
                let given = LineReader.Given(
                    path: path, recognition: .answer(true), typed: "", isAsked: false)
                return Move(
                    kind: .message([.value(given), .event(event, object: nil)]), name: "\(event) (\(path))",
                    needs: [.unsaid(path.description)])
            }
        }
    }

    private func asked(_ question: Question?) -> [Move] {
        guard let id = question?.form, let name = question?.field, let form = script.forms[id] else {
            return []
        }
        let fields = form.fields.filter { $0.name == name || $0.group == name }
        return fields.flatMap { values($0, of: id, isAsked: true) + refusals($0, of: id) }
    }

    /// Values that come without being asked for; a consent does not.
    private func volunteered(_ form: Form, at question: Question?) -> [Move] {
        let asked = question?.form == form.id ? question?.field : nil
        let fields = form.fields.filter { field in
            field.must == nil && (asked == nil || (field.name != asked && field.group != asked))
        }
        return fields.flatMap { values($0, of: form.id, isAsked: false) }
    }

    private func values(_ field: Form.Field, of form: String, isAsked: Bool) -> [Move] {
        guard let sample = samples[field.type] else { return [] }
        let path = FieldPath(form: form, field: field.name)
        let passing = isAsked ? "" : ", in passing"
        func given(_ recognition: Recognition) -> LineReader.Given {
            LineReader.Given(path: path, recognition: recognition, typed: "", isAsked: isAsked)
        }
        if field.type == .boolean {
            return [true, false].map { answer in
                .value(given(.answer(answer)), name: "filled.\(path) (\(answer ? "yes" : "no")\(passing))")
            }
        }
        let note = isAsked ? "" : " (in passing)"
        var moves = [Move.value(given(sample), name: "filled.\(path)\(note)")]
        if field.type.canBeAmbiguous {
            moves.append(.value(given(sample.ambiguous), name: "ambiguous.\(path)\(note)"))
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
    private func corrections(_ form: Form) -> [Move] {
        form.fields.map { field in
            .event(
                "act.correction", object: field.name, needs: [.settled, .given("\(form.id).\(field.name)")])
        }
    }

    private func offered(_ question: Question?, _ form: Form?) -> [Move] {
        guard let question else { return [] }
        func pick(_ id: String, _ needs: [Move.Need] = []) -> Move {
            Move(kind: .pick(id), name: "pick \(id)", needs: needs)
        }
        switch question.offer {
        case .none: return []
        case .readings: return [pick("r1")]
        case .fields:
            return (form?.fields ?? []).map { field in
                pick("change.\(field.name)", [.settled, .given("\(form?.id ?? "").\(field.name)")])
            }
        case .signs: return question.flags.prefix(1).map { pick($0) }
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
