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
        case .affirm: affirm()
        case .clear: settle(.cleared)
        case .withdraw: settle(.withdrawn)
        case .screen(let ask, let answer): return screen(ask, answer)
        case .fail: return fail(event)
        case .invalid: return refuse(event)
        case .skip(let path): skip(path)
        case .stay(let path): stay(path)
        case .drop(let form): drop(form)
        case .reopen(let path): reopen(path)
        case .back(let form): back(form)
        case .begin(let form): begin(form)
        case .submit: submit()
        case .retract: retract()
        case .help: say(currentQuestion?.help ?? [], key: "help", or: "help")
        case .why: say(reasoned?.why ?? [], key: "why", or: "why")
        case .leave(let form): leave(form)
        case .takeUp(let form): takeUp(form)
        case .restart(let form): if let form { empty(form) } else { forgetDraft() }
        case .forget: forget()
        case .hush: isQuiet = true
        case .handoff(let reason): handoff = reason
        case .remark(let text, let quotes): remark(quotes ? quoting(text) : text)
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
        // "No elevator" asks nothing: it goes along, and nobody is told what the bot does not know.
        if script.notedTopics.contains(topic), isUnderWay, Remarks.tellOutright(line) {
            passOn(titled: script.title(of: topic))
            return
        }
        say(script.answers[topic] ?? [], key: topic)
        if topic.hasPrefix(script.knowledge.unansweredEvent + "."), let title = script.title(of: topic) {
            if remark(quoting(title)) { say(message: "remark-added") }
        }
        if topic == "intent.person" { handoff = .asked }
    }

    /// The question that a visitor wants a reason for: that of the field they name, else the open one.
    private var reasoned: Question? {
        guard let field = event?.object, let form = activeForm?.id ?? script.formOrder.first else {
            return currentQuestion
        }
        return script.questions["\(form).\(field)"] ?? currentQuestion
    }

    /// A remark with the visitor's words, unless these are not to be kept.
    private func quoting(_ title: String) -> String {
        isSecret || line.isEmpty ? title : "\(title): \"\(line.tidy.prefix(Self.longestQuote))\""
    }

    /// What an answer says beside its value goes along with the request; it is said so where there was room for it.
    mutating func passOn(_ answer: LineReader.Given? = nil, titled title: String? = nil) {
        guard !isSecret else { return }
        let field = answer.flatMap {
            [.boolean, .when].contains($0.recognition.type) ? nil : script.field($0.path)
        }
        let also = script.messages["also"]?.first.map { render($0).joined(separator: " ") }
        let text = quoting(title ?? field?.label ?? also ?? "")
        remark(text)
        guard conversation.remarks.contains(text) else { return }
        written.insert(text)
        say(message: "rest-noted")
    }

    /// Takes notes out again, and says so; the read-back shows the rest.
    mutating func dropRemarks(_ places: [Int]) {
        for place in places.sorted(by: >) { written.insert(conversation.remarks.remove(at: place)) }
        say(message: "note-dropped")
    }

    /// Whether a request is being filled, or half filled.
    var isUnderWay: Bool { !conversation.begun.isEmpty || !conversation.left.isEmpty }

    /// Notes something for the practice: on the request that is in, else for the one to come.
    ///
    /// - Returns: whether it went to a request that is in.
    @discardableResult
    private mutating func remark(_ text: String) -> Bool {
        guard !isUnderWay, let index = conversation.requests.lastIndex(where: { !$0.isWithdrawn }) else {
            Self.add(text, to: &conversation.remarks)
            return false
        }
        var remarks = conversation.requests[index].remarks ?? []
        guard Self.add(text, to: &remarks) else { return false }
        conversation.requests[index].remarks = remarks
        effects.append(.remark(reference: conversation.requests[index].reference, remarks: remarks))
        return true
    }

    /// Whether the text is new and there is still room for it.
    @discardableResult
    private static func add(_ text: String, to remarks: inout [String]) -> Bool {
        guard !remarks.contains(text), remarks.count < mostRemarks else { return false }
        remarks.append(text)
        return true
    }
}
