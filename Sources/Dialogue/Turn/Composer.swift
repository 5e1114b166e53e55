import Statechart
import Understanding
import Values

/// Puts what was said in a turn and the open question together into one reply.
struct Composer {
    private var host: TurnHost
    private let before: String?
    private var reply = Reply()

    /// Begins with what was said.
    ///
    /// - Parameters:
    ///   - host: the turn that has come to rest.
    ///   - before: the state whose question was open before the turn.
    init(_ host: TurnHost, askedBefore before: String?) {
        self.host = host
        self.before = before
    }

    /// The reply and the turn as it stands after speaking.
    static func compose(_ host: TurnHost, askedBefore before: String?) -> (Reply, TurnHost) {
        var composer = Composer(host, askedBefore: before)
        composer.write()
        return (composer.reply, composer.host)
    }

    private mutating func write() {
        reply.messages = host.statements
        reply.booking = host.booking
        reply.alert = host.alert
        reply.handoff = host.handoff
        reply.end = host.conversation.machine?.isFinished ?? true
        host.conversation.asked = host.currentQuestion?.state
        guard !reply.end, !host.isMute else { return }
        if host.isQuiet, !host.statements.isEmpty { return }
        if host.conversation.offers.isEmpty {
            if let question = host.currentQuestion { ask(question) }
        } else {
            offer()
        }
        if reply.messages.isEmpty { reply.messages = ["…"] }
    }

    // MARK: - The open question

    private mutating func ask(_ question: Question) {
        let failures = host.conversation.failures[question.state] ?? 0
        // After a digression the question is the plain one again, whatever failed before.
        let prompts = fitting(question.prompts, attempt: host.hasFailed ? failures + 1 : 1)
        guard let first = prompts.first else { return }
        let index =
            prompts.isEmpty ? 0 : (host.conversation.used["ask." + question.state] ?? 0) % prompts.count
        if prompts.count > 1 { host.conversation.used["ask." + question.state, default: 0] += 1 }
        let prompt = prompts.indices.contains(index) ? prompts[index] : first
        say(prompt, of: question)
        reply.choices = prompt.choices.map { Reply.Choice(id: $0.id, text: text(of: $0.wording)) }
        if prompt.choices.isEmpty, let choices = question.prompts.first?.choices {
            reply.choices = choices.map { Reply.Choice(id: $0.id, text: text(of: $0.wording)) }
        }
        reply.choices += offers(of: question)
        if let field = question.field, let type = question.types.first {
            let others = Array(question.types.dropFirst())
            reply.expects = Reply.Expectation(
                field: field, type: type, others: others.isEmpty ? nil : others)
        }
    }

    private func fitting(_ prompts: [Question.Prompt], attempt: Int) -> [Question.Prompt] {
        let possible = prompts.filter { $0.count <= attempt }
        return possible.filter { $0.count == possible.map(\.count).max() }
    }

    /// After a digression the question comes back over a bridge, not word for word.
    private mutating func say(_ prompt: Question.Prompt, of question: Question) {
        let wasAsked = host.conversation.used["asked." + question.state] != nil
        host.conversation.used["asked." + question.state] = 1
        let isBack = question.state == before || (wasAsked && question.form == nil)
        let words = host.render(prompt.wording)
        host.footprint.add(prompt.wording)
        let isChanged = question.kind == .confirmation && !host.written.isEmpty
        guard isBack, !host.statements.isEmpty, !host.hasFailed, !host.isAfresh, !isChanged else {
            reply.messages += (isBack ? [] : exceptions(from: question)) + words
            return
        }
        if !question.resume.isEmpty {
            reply.messages += said(question.resume, key: "resume." + question.state)
        } else if question.form != nil, question.kind != .confirmation {
            let bridge = said(host.script.messages["resume"] ?? [], key: "resume").joined(separator: " ")
            reply.messages += [(bridge + " " + (words.first ?? "")).tidyLines] + words.dropFirst()
        } else {
            reply.messages += words
        }
    }

    /// That a safety question leaves aside what a doctor has looked at, in the script's words.
    private mutating func exceptions(from question: Question) -> [String] {
        let cleared = question.flags.filter(host.isCleared)
        guard question.kind == .screening, !cleared.isEmpty, cleared.count < question.flags.count else {
            return []
        }
        return said(host.script.messages["screening-others"] ?? [], key: "message.screening-others")
    }

    private mutating func said(_ wordings: [Wording], key: String) -> [String] {
        host.choose(wordings, key: key).map { host.render($0) } ?? []
    }

    private func text(of wording: Wording) -> String {
        host.render(wording).joined(separator: " ")
    }

    /// Answers that depend on what was entered.
    private func offers(of question: Question) -> [Reply.Choice] {
        switch question.offer {
        case .none: return []
        case .readings:
            let slot = host.conversation.slots[question.state.replacingSuffix(".which", with: "")]
            return (slot?.readings ?? []).prefix(6).enumerated().map {
                Reply.Choice(id: "r\($0.offset + 1)", text: $0.element.spoken)
            }
        case .fields:
            let form = host.script.forms[question.form ?? ""]
            let given = form?.fields.filter { field in
                host.isAsked(field)
                    && host.conversation.slots["\(form?.id ?? "").\(field.name)"]?.reading != nil
            }
            return (given ?? []).map { Reply.Choice(id: "change.\($0.name)", text: $0.label) }
        case .signs:
            return question.flags.map { flag in
                Reply.Choice(id: flag, text: host.script.flagTexts[flag]?.title ?? flag)
            }
        }
    }

    // MARK: - Did you mean

    private mutating func offer() {
        reply.messages += said(host.script.messages["did-you-mean"] ?? [], key: "did-you-mean")
        reply.choices = host.conversation.offers.sorted { $0.key < $1.key }.map { id, event in
            Reply.Choice(id: id, text: host.script.title(of: event) ?? event)
        }
    }
}

extension String {
    /// The string with its end exchanged, where it ends so.
    func replacingSuffix(_ suffix: String, with other: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self
    }
}
