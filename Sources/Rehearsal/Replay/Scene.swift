import Dialogue
import Understanding
import Values

/// What a check can look at.
struct Scene {
    /// The message that the section is about.
    let message: String
    /// The answer that it is part of.
    let answer: PartnerAnswer

    private var reply: Reply { answer.reply }
    private var trace: Trace { answer.trace }

    /// What became of a check.
    struct Verdict: Hashable {
        /// It is as it should be.
        let holds: Bool
        /// What there is.
        let found: String
    }

    /// Decides on a check; nil where it cannot be seen. With `!` none of several arguments may be found.
    func verdict(on check: Transcript.Check) -> Verdict? {
        guard canSee(check) else { return nil }
        let finding = finding(of: check)
        let holds = check.isNegated ? !finding.isAny : finding.isAll
        return Verdict(holds: holds, found: finding.seen.isEmpty ? "nothing" : finding.seen)
    }

    private func canSee(_ check: Transcript.Check) -> Bool {
        switch check.asserter {
        case .filled, .dropped, .intentConfidence: answer.sight == .whole
        case .booking: answer.sight == .whole || (answer.sight == .reply && check.arguments.isEmpty)
        case .state, .heard, .intent, .expects, .alert, .handoff: answer.sight != .lines
        default: true
        }
    }

    /// What was found of a check's arguments.
    private struct Finding {
        var isAll: Bool
        var isAny: Bool
        var seen: String

        init(_ isFound: Bool, seen: String) {
            isAll = isFound
            isAny = isFound
            self.seen = seen
        }

        init(_ arguments: [String], in there: [String], by fits: (String, String) -> Bool) {
            let found = arguments.map { argument in there.contains { fits($0, argument) } }
            isAll = arguments.isEmpty ? !there.isEmpty : found.allSatisfy(\.self)
            isAny = arguments.isEmpty ? !there.isEmpty : found.contains(true)
            seen = there.joined(separator: " | ")
        }
    }

    private func finding(of check: Transcript.Check) -> Finding {
        let arguments = check.arguments
        return switch check.asserter {
        case .buttons: Finding(arguments, in: reply.choices.map(\.text)) { Wording.contains($0, $1) }
        case .buttonsCount: buttonsCount(arguments)
        case .intent: Finding(arguments, in: topics, by: ==)
        case .intentConfidence: confidence(arguments)
        case .heard: Finding(arguments, in: trace.heard, by: ==)
        case .dropped: Finding(arguments, in: trace.dropped) { Wording.contains($0, $1) }
        case .state: Finding(arguments, in: trace.state, by: ==)
        case .expects: Finding(arguments, in: reply.expects.map { [$0.field] } ?? [], by: ==)
        case .alert: Finding(arguments, in: reply.alert.map { [$0.rawValue] } ?? [], by: ==)
        case .handoff: Finding(arguments, in: reply.handoff.map { [$0.rawValue] } ?? [], by: ==)
        case .over: Finding(reply.end, seen: reply.end ? "the conversation is over" : "it goes on")
        case .filled: filled(arguments)
        case .booking: booking(arguments)
        default: text(check.asserter, arguments)
        }
    }

    private var topics: [String] {
        trace.heard.filter { $0.hasPrefix("question.") || $0.hasPrefix("intent.") }
    }

    private func confidence(_ arguments: [String]) -> Finding {
        guard let confidence = trace.confidence else {
            return Finding(false, seen: "no question and no intent was heard")
        }
        let percent = confidence * 100
        let least = arguments.first.flatMap(Double.init) ?? .infinity
        // Never rounded up: what is told is what was compared.
        return Finding(percent >= least, seen: "\(Double(Int(percent * 10)) / 10) %")
    }

    private func buttonsCount(_ arguments: [String]) -> Finding {
        let holds = arguments.first.flatMap(Comparison.init)?.holds(for: reply.choices.count) ?? false
        return Finding(holds, seen: "\(reply.choices.count) choices: \(Stage.list(reply.choices))")
    }

    private func text(_ asserter: Asserter, _ arguments: [String]) -> Finding {
        let fits: (String) -> Bool =
            switch asserter {
            case .textExact, .textEquals: { Wording.equals(message, $0) }
            case .textEqualsIC: { Wording.equals(message, $0, caseBlind: true) }
            case .textContainsAnyIC, .textContainsAllIC: { Wording.holds(message, $0, caseBlind: true) }
            default: { Wording.holds(message, $0, caseBlind: false) }
            }
        let all = asserter == .textContainsAll || asserter == .textContainsAllIC
        let found = all ? arguments.allSatisfy(fits) : arguments.contains(where: fits)
        return Finding(found, seen: message)
    }

    // MARK: - Values

    private func filled(_ arguments: [String]) -> Finding {
        guard let name = arguments.first, let slot = slot(name), slot.hasValue else {
            let names = answer.slots.filter(\.value.hasValue).keys.sorted().joined(separator: ", ")
            return Finding(false, seen: names.isEmpty ? "no field is filled" : "filled are \(names)")
        }
        let seen = "\(slot.reading?.spoken ?? "") (typed: \(slot.typed))"
        guard arguments.count > 1 else { return Finding(true, seen: seen) }
        return Finding(Self.holds(arguments[1], [slot.reading?.spoken ?? "", slot.typed]), seen: seen)
    }

    /// A slot by `FORM.FIELD`, or by its field's name alone.
    private func slot(_ name: String) -> Slot? {
        answer.slots[name] ?? answer.slots.first { $0.key.hasSuffix("." + name) }?.value
    }

    private func booking(_ arguments: [String]) -> Finding {
        guard let field = arguments.first else {
            return Finding(
                answer.submitted,
                seen: answer.submitted ? "a request went in" : "no request went in with this turn")
        }
        guard let request = answer.request else { return Finding(false, seen: "no request went in") }
        guard let values = Self.values(of: field, in: request) else {
            let names = request.entries.map(\.field).joined(separator: ", ")
            return Finding(false, seen: "the request has no \(field); it has \(names)")
        }
        let seen = values.joined(separator: " | ")
        return Finding(arguments.count < 2 || Self.holds(arguments[1], values), seen: seen)
    }

    private static func values(of field: String, in request: BookingRequest) -> [String]? {
        switch field {
        case "reference": [request.reference]
        case "status": [request.status.rawValue]
        case "remarks": request.remarks
        case "signs": request.signs.map { "\($0.flag) \($0.state.rawValue)" }
        default: request.entries.first { $0.field == field }.map { [$0.spoken, $0.typed] }
        }
    }

    private static func holds(_ words: String, _ values: [String]) -> Bool {
        values.contains { Wording.contains($0, words) }
    }
}
