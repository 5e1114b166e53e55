import Statechart
import Understanding
import Values

/// What was not understood, and what cannot be kept.
extension TurnHost {
    /// Counts a failure of the open question and says so; the fourth raises `stuck`.
    mutating func fail(_ event: Event?) -> [Event] {
        guard let question = currentQuestion else {
            say(message: "nomatch")
            return []
        }
        let count = countFailure(question.state)
        guard count < 4 else { return stuck(question.state) }
        let isSilence = event?.name == "noinput"
        let own = isSilence ? question.noinput : question.nomatch
        let fitting = own.filter { $0.count <= count }
        let best = fitting.filter { $0.count == fitting.map(\.count).max() }
        let fallback = isSilence ? "noinput" : reason(question)
        say(best.map(\.wording), key: "\(fallback).\(question.state)", or: fallback)
        return []
    }

    /// The standard message that says what was wrong: that the answer is no value of the field's kind, where the field has one kind.
    private func reason(_ question: Question) -> String {
        guard question.kind == .field, question.types.count == 1, let type = question.types.first else {
            return "nomatch"
        }
        let id = "invalid.\(type.rawValue)"
        return script.messages[id] == nil ? "nomatch" : id
    }

    private mutating func countFailure(_ state: String) -> Int {
        hasFailed = true
        footprint.add(failureOf: state)
        conversation.failures[state, default: 0] += 1
        return conversation.failures[state] ?? 1
    }

    private mutating func stuck(_ state: String) -> [Event] {
        conversation.failures[state] = nil
        return [Event("stuck.\(state)", kind: .internal)]
    }

    /// Says why a value cannot be kept; where its field is the one that is asked, that is a failure.
    mutating func refuse(_ event: Event?) -> [Event] {
        guard let event, case .text(let reason) = event.data else { return [] }
        let state = String(event.name.drop { $0 != "." }.dropFirst())
        let question = script.questions[state]
        let type = question?.types.first.map(\.rawValue) ?? ""
        let own = question?.invalid[reason] ?? question?.invalid[""] ?? []
        let ids = ["invalid.\(type).\(reason)", "invalid.\(reason)", "invalid.\(type)", "invalid"]
        let id = ids.first { script.messages[$0] != nil } ?? "nomatch"
        let asked = currentQuestion.flatMap { isAbout($0, state) ? $0.state : nil }
        if let asked, countFailure(asked) >= 4 { return stuck(asked) }
        say(own, key: "invalid.\(state)", or: id)
        return []
    }

    private func isAbout(_ question: Question, _ state: String) -> Bool {
        guard let form = question.form, let field = question.field else { return false }
        if "\(form).\(field)" == state { return true }
        return script.forms[form]?.group(field).contains { "\(form).\($0.name)" == state } ?? false
    }
}
