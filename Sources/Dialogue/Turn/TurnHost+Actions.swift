import Markup
import Statechart
import Understanding
import Values

/// What the talk's elements do.
extension TurnHost {
    /// Carries out an action; the events that it returns go to the flow's internal queue.
    mutating func run(_ action: Action, on event: Event?) -> [Event] {
        switch action {
        case .say(let wordings): say(wordings, key: "say.\(wordings.first?.location.description ?? "")")
        case .message(let id): say(message: id)
        case .answer: answer(event)
        case .warn: warn(event)
        case .affirm: unansweredSigns = conversation.blockingSigns.map(\.flag)
        case .clear: settle(.cleared)
        case .withdraw: settle(.withdrawn)
        case .screen(let ask, let answer): return screen(ask, answer)
        case .fail: return fail(event)
        case .invalid: return refuse(event)
        case .skip(let path): skip(path)
        case .reopen(let path): reopen(path)
        case .back(let form): back(form)
        case .begin(let form): begin(form)
        case .submit: submit()
        case .retract: retract()
        case .help: say(currentQuestion?.help ?? [], key: "help", or: "help")
        case .why: say(currentQuestion?.why ?? [], key: "why", or: "why")
        case .restart: forgetDraft()
        case .forget: forget()
        case .hush: isQuiet = true
        case .handoff(let reason): handoff = reason
        case .remark(let text): remark(text)
        }
        return []
    }

    /// So many characters of a question are passed on, and so many remarks.
    private static let longestQuote = 300
    private static let mostRemarks = 20

    /// Says what the script answers to a topic; where the script cannot answer, the question goes along with a request.
    private mutating func answer(_ event: Event?) {
        guard let event else { return }
        var topic = event.name
        if case .text(let object) = event.data, topic == script.knowledge.unansweredEvent {
            topic += "." + object
        }
        say(script.answers[topic] ?? [], key: topic)
        if topic.hasPrefix(script.knowledge.unansweredEvent + "."), let title = script.title(of: topic) {
            remark(isSecret || line.isEmpty ? title : "\(title): \"\(line.tidy.prefix(Self.longestQuote))\"")
        }
        if topic == "intent.person" { handoff = .asked }
    }

    private mutating func remark(_ text: String) {
        guard !conversation.remarks.contains(text), conversation.remarks.count < Self.mostRemarks else {
            return
        }
        conversation.remarks.append(text)
    }

    // MARK: - Failures

    /// Counts a failure of the open question and says so; the fourth raises `stuck`.
    private mutating func fail(_ event: Event?) -> [Event] {
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
        let fallback = isSilence ? "noinput" : "nomatch"
        say(best.map(\.wording), key: "\(fallback).\(question.state)", or: fallback)
        return []
    }

    private mutating func countFailure(_ state: String) -> Int {
        hasFailed = true
        conversation.failures[state, default: 0] += 1
        return conversation.failures[state] ?? 1
    }

    private mutating func stuck(_ state: String) -> [Event] {
        conversation.failures[state] = nil
        return [Event("stuck.\(state)", kind: .internal)]
    }

    /// Says why a value cannot be kept; where its field is the one that is asked, that is a failure.
    private mutating func refuse(_ event: Event?) -> [Event] {
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

    // MARK: - Slots

    private mutating func skip(_ path: FieldPath) {
        let key = path.description
        guard conversation.slots[key]?.state == .reopened else {
            conversation.slots[key] = Slot(state: .skipped, turn: conversation.turn)
            return say(message: "skipped")
        }
        if conversation.slots[key]?.reading == nil {
            conversation.slots[key] = nil
        } else {
            conversation.slots[key]?.state = .filled
            say(message: "stays")
        }
    }

    private mutating func reopen(_ path: FieldPath?) {
        let form = path?.form ?? activeForm?.id ?? ""
        let name = path?.field ?? event?.object ?? ""
        let key = "\(form).\(name)"
        if conversation.slots[key]?.reading != nil {
            conversation.slots[key]?.state = .reopened
        } else if script.field(FieldPath(form: form, field: name))?.group != nil {
            conversation.slots[key] = Slot(state: .reopened, turn: conversation.turn)
        } else {
            conversation.slots[key] = nil
        }
        conversation.failures[key] = nil
        isAfresh = true
    }

    /// Opens the last field again that was given before the one that is asked.
    private mutating func back(_ id: String) {
        guard let form = script.forms[id], currentQuestion?.kind != .screening else {
            return say(message: "nothing-to-go-back")
        }
        let current = form.fields.firstIndex {
            $0.name == currentQuestion?.field || $0.group == currentQuestion?.field
        }
        let before = form.fields[..<(current ?? form.fields.endIndex)]
        let given = before.last { field in
            let slot = conversation.slots["\(id).\(field.name)"]
            return isAsked(field) && [.filled, .waiting, .skipped].contains(slot?.state ?? .empty)
        }
        guard let given else { return say(message: "nothing-to-go-back") }
        reopen(FieldPath(form: id, field: given.name))
    }

    private mutating func begin(_ id: String) {
        for (key, slot) in conversation.slots where key.hasPrefix(id + ".") && slot.state == .waiting {
            conversation.slots[key]?.state = .filled
        }
        if !conversation.failures.isEmpty { conversation.failures = [:] }
    }

    // MARK: - Requests

    /// Hands the request over; nothing happens unless ``maySubmit(_:)`` holds.
    private mutating func submit() {
        guard let form = activeForm, maySubmit(form.id) else {
            isRefused = true
            return
        }
        conversation.requests.append(
            Conversation.SentRequest(reference: moment.reference, isHeld: false, isWithdrawn: false))
        effects.append(.submit(request(form)))
        booking = moment.reference
        conversation.remarks = []
        for field in form.fields where !field.isKept {
            conversation.slots["\(form.id).\(field.name)"] = nil
        }
        for group in form.items {
            if case .group(let name) = group { conversation.slots["\(form.id).\(name)"] = nil }
        }
    }

    private func request(_ form: Form) -> BookingRequest {
        let entries = form.fields.compactMap { field -> BookingRequest.Entry? in
            let slot = conversation.slots["\(form.id).\(field.name)"]
            guard isAsked(field), let slot, slot.hasValue, let reading = slot.reading else { return nil }
            return BookingRequest.Entry(
                field: field.name, label: field.label, type: field.type, value: reading.value,
                spoken: reading.spoken, typed: slot.typed)
        }
        return BookingRequest(
            reference: moment.reference, dialogue: script.name, received: moment.now,
            serial: conversation.requests.count, status: .requested, signs: conversation.signs,
            entries: entries, remarks: conversation.remarks)
    }

    private mutating func retract() {
        guard let index = conversation.requests.lastIndex(where: { !$0.isWithdrawn }) else { return }
        conversation.requests[index].isWithdrawn = true
        effects.append(.withdraw(reference: conversation.requests[index].reference))
    }

    private mutating func forgetDraft() {
        conversation.slots = [:]
        conversation.failures = [:]
        conversation.remarks = []
        conversation.screening = [:]
        conversation.forSomebodyElse = false
        isAfresh = true
    }

    private mutating func forget() {
        effects.append(.erase(references: conversation.requests.map(\.reference)))
        forgetDraft()
        conversation.requests = []
        conversation.signs.removeAll { $0.state != .open }
        for index in conversation.signs.indices { conversation.signs[index].words = "" }
    }
}
