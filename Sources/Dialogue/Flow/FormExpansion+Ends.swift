import Markup
import Understanding

/// The beginning and the end of a form: safety questions, read-back, change, and giving up.
extension FormExpansion {
    /// `FORM.screen` with a state for each safety question.
    func screen(_ part: Element, form: inout Form, reader: inout FlowReader) -> Element {
        form.items.append(.screening)
        var states: [Element] = []
        for ask in reader.screening.asks {
            let state = "\(id).screen.\(ask.id)"
            var question = Question(state: state, form: id, location: ask.element.location)
            question.kind = .screening
            question.flags = ask.flags
            reader.questions[state] = reader.questionReader.read(ask.element, into: question)
            states.append(askState(ask, state: state, part: part))
            guard ask.flags.count > 1 else { continue }
            question.state += ".which"
            question.kind = .choice
            question.offer = .signs
            question.prompts = prompts("which-sign", reader)
            reader.questions[question.state] = question
            states.append(whichState(ask, part: part))
        }
        guard !states.isEmpty else {
            reader.diagnostics.append(
                .error(
                    part.location,
                    "talk:screen has nothing to ask; write a talk:screening with talk:ask in it"))
            return .flow("state", ["id": "\(id).screen"], at: part)
        }
        return .flow("state", ["id": "\(id).screen"], at: part, states)
    }

    private func askState(_ ask: Screening.Ask, state: String, part: Element) -> Element {
        let next = "\(id).next"
        let yes =
            ask.flags.count > 1
            ? Element.transition(event: "act.yes", target: state + ".which", at: part)
            : answered("act.yes", ask, .yes, part)
        return .flow(
            "state", ["id": state], at: part,
            [
                .transition(cond: "not(talk:wants('\(state)'))", target: next, at: part), yes,
                answered("act.no", ask, .no, part), answered("act.unsure", ask, .unsure, part),
                .transition(
                    event: "act.skip", at: part,
                    [.talk("say", ["message": "cannot-skip-screening"], at: part)]),
                .transition(
                    event: "sign.denied", at: part,
                    [
                        .talk(
                            "say",
                            ["message": ask.flags.count > 1 ? "screening-partly" : "screening-plainly"],
                            at: part)
                    ]),
                .transition(event: "stuck.\(state)", target: "\(id).stuck", at: part),
            ])
    }

    private func whichState(_ ask: Screening.Ask, part: Element) -> Element {
        let state = "\(id).screen.\(ask.id)"
        return .flow(
            "state", ["id": state + ".which"], at: part,
            [
                .transition(cond: "not(talk:wants('\(state)'))", target: "\(id).next", at: part),
                answered("act.unsure act.yes act.skip nomatch", ask, .unsure, part),
                answered("act.no", ask, .no, part),
            ])
    }

    private func answered(_ events: String, _ ask: Screening.Ask, _ answer: ScreenAnswer, _ part: Element)
        -> Element
    {
        let action = Element.talk("screened", ["ask": ask.id, "answer": answer.rawValue], at: part)
        return .transition(event: events, target: "\(id).next", at: part, [action])
    }

    /// `FORM.confirm`: the read-back.
    func confirm(_ part: Element, form: inout Form, reader: inout FlowReader) -> [Element] {
        form.isConfirmed = true
        var question = Question(state: "\(id).confirm", form: id, location: part.location)
        question.kind = .confirmation
        var asked = part
        if part.talk("prompt").isEmpty {
            asked.children = [.element(Element(.talk("prompt"), children: part.children, at: part.location))]
        }
        reader.questions[question.state] = reader.questionReader.read(asked, into: question)
        let transitions = [
            // A safety question that is open again comes before the read-back.
            Element.transition(cond: "not(talk:wants('\(id).confirm'))", target: "\(id).next", at: part),
            .transition(
                event: "act.yes", cond: "talk:may-submit('\(id)')", target: "\(id).done", at: part),
            .transition(event: "act.yes", target: "\(id).next", at: part),
            .transition(event: "act.no", target: "\(id).change", at: part),
            .transition(event: "stuck.\(id).confirm", target: "\(id).stuck", at: part),
        ]
        return [.flow("state", ["id": "\(id).confirm"], at: part, transitions)]
    }

    /// `FORM.draft`: a form that was left half filled is offered again before anything else is asked.
    func draft(reader: inout FlowReader) -> Element {
        let state = "\(id).draft"
        var question = Question(state: state, form: id, location: element.location)
        question.kind = .yesNo
        question.prompts = prompts("go-on", reader)
        for index in question.prompts.indices {
            question.prompts[index].choices = [("yes", "go-on-yes"), ("no", "go-on-no")].compactMap {
                answer, message in
                (reader.messages[message]?.first).map {
                    Question.Choice(
                        id: answer, wording: $0, action: .event("act.\(answer)"), location: element.location)
                }
            }
        }
        reader.questions[state] = question
        let afresh = [action("restart"), Element.talk("say", ["message": "restarted"], at: element)]
        return .flow(
            "state", ["id": state], at: element,
            [
                .flow("onexit", at: element, [action("take-up")]),
                .transition(event: "act.yes act.unsure act.skip", target: "\(id).next", at: element),
                .transition(event: "act.no", target: "\(id).next", at: element, afresh),
                .transition(event: "stuck.\(state)", target: "\(id).stuck", at: element),
            ])
    }

    /// `FORM.change`, `FORM.stuck` and `FORM.done`.
    func closing(reader: inout FlowReader) -> [Element] {
        var question = Question(state: "\(id).change", form: id, location: element.location)
        question.kind = .choice
        question.offer = .fields
        question.prompts = prompts("change", reader)
        reader.questions[question.state] = question
        let change = Element.flow(
            "state", ["id": "\(id).change"], at: element,
            [
                .transition(
                    event: "act.no act.skip act.yes stuck.\(id).change", target: "\(id).next", at: element)
            ])
        let giveUp = Element.flow(
            "onentry", at: element,
            [
                action("leave"),
                .talk("say", ["message": "stuck"], at: element),
                .talk("handoff", ["reason": "stuck"], at: element),
            ])
        let stuck = Element.flow(
            "state", ["id": "\(id).stuck"], at: element, [giveUp, .transition(target: exit, at: element)])
        let filled = element.talk("filled").map { Element.flow("onentry", at: $0, $0.elements) }
        return [change, stuck, .flow("final", ["id": "\(id).done"], at: element, filled)]
    }
}
