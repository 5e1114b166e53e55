import Markup
import Understanding
import Values

/// Turns the flow as an author writes it into the plain SCXML that it stands for.
///
/// What belongs to asking a question is taken out of the flow and kept by state; forms and `talk:safety` are written out;
/// the outer state gets the manners that every dialogue has.
struct FlowReader {
    /// Questions by the state that asks them.
    var questions: [String: Question] = [:]
    /// Forms by id.
    var forms: [String: Form] = [:]
    /// The order of the forms in the script.
    var formOrder: [String] = []
    /// The safety questions.
    var screening = Screening()
    /// Which state answers which signs, in document order.
    var safety: [(flags: [String], target: String, place: Location)] = []
    /// Where an unclear sign is asked about; nil where it is treated as present.
    var doubt: String?
    /// What is wrong.
    var diagnostics: [Diagnostic] = []
    /// Reads what belongs to questions.
    var questionReader = QuestionReader()
    /// Standard wordings by id, for the questions that every form has.
    let messages: [String: [Wording]]
    /// The signs that never hold a form up.
    let unheld: Set<String>

    /// Prepares for a flow.
    ///
    /// - Parameters:
    ///   - screening: the safety questions that `talk:screen` stands for.
    ///   - messages: the standard wordings.
    ///   - unheld: the signs that never hold a form up.
    init(screening: Screening, messages: [String: [Wording]], unheld: Set<String> = []) {
        self.screening = screening
        self.messages = messages
        self.unheld = unheld
    }

    /// The plain SCXML of a script's root element.
    mutating func expand(_ root: Element) -> Element {
        findSafety(root)
        let outer = root.hasSafety ? nil : root["initial"]
        var plain = root
        plain.children = root.elements.flatMap { child -> [Element.Node] in
            guard child.talkName == nil || child.talkName == "form" else { return [] }
            let isOuter = !root.hasSafety && ["state", "parallel"].contains(child.flowName)
            return [.element(expandState(child, isOuter: isOuter, exit: outer ?? child["initial"] ?? ""))]
        }
        diagnostics += questionReader.diagnostics
        return plain
    }

    private mutating func findSafety(_ element: Element) {
        for child in element.elements {
            for on in child.talk("safety").flatMap({ $0.talk("on") }) {
                safety.append((on.words("flag"), on["target"] ?? "", on.location))
            }
            doubt = doubt ?? child.talk("safety").compactMap { $0["doubt"] }.first
            findSafety(child)
        }
    }

    private mutating func expandState(_ element: Element, isOuter: Bool, exit: String) -> Element {
        if element.talkName == "form" {
            element.elements.filter { $0.flowName == "transition" }.forEach { checkSafety($0) }
            return FormExpansion(element, exit: exit, reader: self).written(into: &self)
        }
        guard ["state", "parallel", "final"].contains(element.flowName) else { return element }
        let ownsSafety = !element.talk("safety").isEmpty
        let exit = isOuter || ownsSafety ? element["initial"] ?? element.firstState ?? exit : exit
        takeQuestion(of: element)
        var plain = element
        var children = ownsSafety ? safetyTransitions(element) : []
        for child in element.elements where child.talkName != "safety" {
            if let name = child.talkName, QuestionReader.parts.contains(name) { continue }
            if child.flowName == "transition" { checkSafety(child) }
            children.append(expandState(child, isOuter: false, exit: exit))
        }
        if isOuter || ownsSafety { children += manners(of: element, exit: exit) }
        plain.children = children.map(Element.Node.element)
        return plain
    }

    private mutating func takeQuestion(of element: Element) {
        guard let id = element["id"] else { return }
        let events = element.elements.filter { $0.flowName == "transition" }.flatMap { $0.words("event") }
        var question = Question(state: id, location: element.location)
        question.flags = element.words("flags")
        if events.contains("act.yes") || events.contains("act.no") { question.kind = .yesNo }
        questions[id] = questionReader.read(element, into: question)
    }

    private func safetyTransitions(_ element: Element) -> [Element] {
        let origin = element.talk("safety").first ?? element
        let bystander = Element.transition(event: "bystander", at: origin, [.talk("warn", at: origin)])
        let unclear = doubt.map { [Element.transition(event: "doubt", target: $0, at: origin)] } ?? []
        return safety.map { on in
            let events = on.flags.map { "flag." + $0 }.joined(separator: " ")
            return Element.transition(event: events, target: on.target, at: origin)
        } + unclear + [bystander]
    }

    /// In SCXML the innermost transition wins, so no other one may catch a sign.
    private mutating func checkSafety(_ transition: Element) {
        for descriptor in transition.words("event") {
            let tokens = descriptor.split(separator: ".").drop { $0.isEmpty }
            guard ["*", "flag", "doubt", "bystander"].contains(tokens.first ?? "*") else { continue }
            diagnostics.append(
                .error(
                    transition.location,
                    "event=\"\(descriptor)\" would swallow a warning sign; only talk:safety handles flag.*: "
                        + "name the events that you mean"))
        }
    }

    /// What every dialogue answers, last in the outer state, so that an author's own transitions win.
    private func manners(of element: Element, exit: String) -> [Element] {
        func say(_ event: String, _ message: String) -> Element {
            var action = Element.talk("say", ["message": message], at: element)
            action.location = element.location
            return .transition(event: event, at: element, [action])
        }
        func act(_ event: String, _ action: String) -> Element {
            .transition(event: event, at: element, [.talk(action, at: element)])
        }
        let forms = element.descendantForms.flatMap { form in
            [
                Element.transition(event: "done.state.\(form)", target: exit, at: element),
                .transition(
                    event: "act.cancel", cond: "talk:begun('\(form)')", target: exit, at: element,
                    [
                        .talk("leave", ["form": form], at: element),
                        .talk("say", ["message": "cancelled"], at: element),
                    ]),
            ]
        }
        return forms + [
            act("question intent", "answer"), act("act.help", "help"), act("act.why", "why"),
            .transition(event: "act.repeat", at: element), say("act.thanks", "thanks"),
            say("act.greet", "greet"), say("act.smalltalk", "smalltalk"),
            say("act.grumble", "grumble"),
            .transition(
                event: "act.goodbye", at: element,
                [.talk("say", ["message": "goodbye"], at: element), .talk("hush", at: element)]),
            .transition(event: "act.restart", target: exit, at: element, [.talk("restart", at: element)]),
            say("act.cancel", "nothing-to-cancel"), say("act.back", "nothing-to-go-back"),
            say("act.correction", "nothing-to-change"), say("submit.failed", "not-kept"),
            say("filled ambiguous", "noted"),
            .transition(
                event: "stuck", at: element,
                [
                    .talk("say", ["message": "stuck"], at: element),
                    .talk("handoff", ["reason": "stuck"], at: element),
                ]),
            say("cleared", "cleared"), act("nomatch noinput act.yes act.no act.unsure act.skip", "fail"),
            act("invalid", "invalid"),
        ]
    }
}

extension Element {
    /// Whether a state below has `talk:safety`.
    fileprivate var hasSafety: Bool {
        elements.contains { $0.talkName == "safety" || $0.hasSafety }
    }

    /// The id of the first state or form inside.
    fileprivate var firstState: String? {
        elements.first { ["state", "parallel"].contains($0.flowName) || $0.talkName == "form" }?["id"]
    }

    /// The ids of the forms below.
    fileprivate var descendantForms: [String] {
        elements.flatMap { child in
            (child.talkName == "form" ? [child["id"] ?? ""] : []) + child.descendantForms
        }
    }
}
