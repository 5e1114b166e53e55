import Markup
import Understanding
import Values

/// Writes a form out as the compound state that it stands for.
///
/// The ids are fixed, because other programs name them: `FORM.next` selects the first field that is wanted, `FORM.screen`
/// asks for warning signs, `FORM.FIELD` and `FORM.FIELD.which` ask for a value, `FORM.confirm` reads back, `FORM.change` asks what to change,
/// `FORM.stuck` gives up, `FORM.done` is final.
struct FormExpansion {
    let element: Element
    let id: String
    let exit: String
    /// The signs that hold the form up, with the states that answer them.
    private let safety: [(flags: [String], target: String)]

    /// Prepares to write out a form.
    init(_ element: Element, exit: String, reader: FlowReader) {
        self.element = element
        id = element["id"] ?? ""
        self.exit = element["exit"] ?? exit
        safety = reader.safety.compactMap { on in
            let flags = on.flags.filter { !reader.unheld.contains($0) }
            return flags.isEmpty ? nil : (flags, on.target)
        }
    }

    /// The form as a state; its fields and questions go to the reader.
    func written(into reader: inout FlowReader) -> Element {
        var form = Form(id: id, location: element.location)
        var states: [Element] = []
        for part in element.elements {
            switch part.talkName {
            case "screen": states.append(screen(part, form: &form, reader: &reader))
            case "field": states += field(part, group: nil, form: &form, reader: &reader)
            case "one-of": states += oneOf(part, form: &form, reader: &reader)
            case "confirm": states += confirm(part, form: &form, reader: &reader)
            default: break
            }
        }
        states += closing(reader: &reader)
        let extra = element.elements.filter { $0.flowName == "transition" }
        states.append(draft(reader: &reader))
        let begin = Element.flow("onentry", at: element, [action("begin")])
        let written = [begin] + extra + transitions(form) + [selector(form, reader: reader)] + states
        reader.forms[id] = form
        reader.formOrder.append(id)
        return .flow("state", ["id": id, "initial": "\(id).next"], at: element, written)
    }

    // MARK: - The form's own transitions

    private func transitions(_ form: Form) -> [Element] {
        let corrections = form.fields.map { field in
            Element.transition(
                event: "act.correction", cond: "talk:named('\(field.name)')", target: "\(id).\(field.name)",
                at: element, [action("reopen", field.name)])
        }
        return corrections + [
            .transition(event: "act.correction", target: "\(id).change", at: element),
            .transition(event: "act.drop", target: "\(id).next", at: element, [action("drop")]),
            .transition(event: "act.back", target: "\(id).next", at: element, [action("back")]),
            .transition(
                event: "act.cancel", cond: "talk:requested()", target: exit, at: element,
                [action("leave"), .talk("say", ["message": "cancelled-further"], at: element)]),
            .transition(
                event: "act.cancel", target: exit, at: element,
                [action("leave"), .talk("say", ["message": "cancelled"], at: element)]),
            .transition(
                event: "act.restart", target: "\(id).next", at: element,
                [
                    .talk("restart", at: element), action("begin"),
                    .talk("say", ["message": "restarted"], at: element),
                ]),
            .transition(event: "filled.\(id) ambiguous.\(id)", target: "\(id).next", at: element),
            .transition(event: "invalid.\(id)", at: element, [action("invalid")]),
        ]
    }

    func action(_ name: String, _ field: String? = nil) -> Element {
        guard let field else { return .talk(name, ["form": id], at: element) }
        return .talk(name, ["form": id, "field": field], at: element)
    }

    /// `FORM.next`: the only selector, eventless, in document order.
    private func selector(_ form: Form, reader: FlowReader) -> Element {
        func go(_ cond: String, _ target: String) -> Element {
            .transition(cond: cond, target: target, at: element)
        }
        func want(_ name: String) -> Element { go("talk:wants('\(id).\(name)')", "\(id).\(name)") }
        let held = safety.map { go("talk:flagged('\($0.flags.joined(separator: " "))')", $0.target) }
        var wishes: [Element] = []
        for item in form.items {
            switch item {
            case .screening: wishes += reader.screening.asks.map { want("screen.\($0.id)") }
            case .field(let name): wishes += form.field(name).map { Self.states(of: $0) }?.map(want) ?? []
            case .group(let name): wishes += form.group(name).flatMap(Self.states).map(want) + [want(name)]
            }
        }
        let last =
            form.isConfirmed
            ? Element.transition(target: "\(id).confirm", at: element)
            : go("talk:may-submit('\(id)')", "\(id).done")
        return .flow(
            "state", ["id": "\(id).next"], at: element,
            held + [go("talk:left('\(id)')", "\(id).draft")] + wishes + [last])
    }

    // MARK: - Fields

    private func oneOf(_ part: Element, form: inout Form, reader: inout FlowReader) -> [Element] {
        let group = part["name"] ?? ""
        form.items.append(.group(group))
        let fields = part.talk("field").flatMap { field($0, group: group, form: &form, reader: &reader) }
        var question = Question(state: "\(id).\(group)", form: id, field: group, location: part.location)
        question.kind = .field
        question.types = form.group(group).map(\.type)
        ask(part, question, reader: &reader)
        let isRequired = part["required"] != "no"
        return [fieldState(part, name: group, isRequired: isRequired, which: false)] + fields
    }

    private func field(
        _ part: Element, group: String?, form: inout Form, reader: inout FlowReader
    ) -> [Element] {
        var field = describe(part, group: group, reader: &reader)
        let whom = form.fields.first(where: \.tellsWhom)?.name ?? ""
        field.isOthers = field.condition?.probes.contains { $0.0 == .is && $0.1 == [whom, "no"] } ?? false
        if form.field(field.name) != nil {
            reader.diagnostics.append(
                .error(part.location, "form \(id) has a field \(field.name) already; give it another name"))
        }
        form.fields.append(field)
        if group == nil { form.items.append(.field(field.name)) }
        var question = Question(
            state: "\(id).\(field.name)", form: id, field: field.name, location: part.location)
        question.kind = .field
        question.types = [field.type]
        ask(part, question, reader: &reader)
        let plain = fieldState(part, name: field.name, isRequired: field.isRequired, which: false)
        guard field.type.canBeAmbiguous else { return [plain] }
        question = reader.questions[question.state] ?? question
        question.state += ".which"
        question.kind = .choice
        question.offer = .readings
        question.prompts = prompts("which", reader)
        question.resume = []
        reader.questions[question.state] = question
        return [plain, fieldState(part, name: field.name, isRequired: field.isRequired, which: true)]
    }

    /// The states of a field within its form, the one that settles what is ambiguous first.
    private static func states(of field: Form.Field) -> [String] {
        (field.type.canBeAmbiguous ? ["\(field.name).which"] : []) + [field.name]
    }

    private func describe(_ part: Element, group: String?, reader: inout FlowReader) -> Form.Field {
        let name = part["name"] ?? ""
        let type = FieldType(rawValue: part["type"] ?? "") ?? .text
        let condition = part["cond"].flatMap(PredicateParser.parse)
        if let written = part["cond"], condition == nil {
            reader.diagnostics.append(
                .error(
                    part.location,
                    "cond=\"\(written)\" of a field may only use talk: functions, and, or, not()"))
        }
        return Form.Field(
            name: name, label: part["label"] ?? name,
            names: (part["names"] ?? "").split(separator: ",").map { String($0).tidy }, type: type,
            isRequired: part["required"] != "no" && group == nil, must: part["must"].map { $0 == "yes" },
            tellsWhom: part["whom"] == "yes", toldBy: part.words("told"), isKept: part["keep"] == "yes",
            condition: condition,
            group: group,
            location: part.location)
    }

    private func ask(_ part: Element, _ question: Question, reader: inout FlowReader) {
        if let read = reader.questionReader.read(part, into: question) {
            reader.questions[question.state] = read
        } else {
            reader.diagnostics.append(
                .error(part.location, "\(question.state) asks nothing; give it a talk:prompt"))
        }
    }

    private func fieldState(_ part: Element, name: String, isRequired: Bool, which: Bool) -> Element {
        let state = which ? "\(id).\(name).which" : "\(id).\(name)"
        func to(_ event: String, _ target: String, _ actions: [Element] = []) -> Element {
            .transition(event: event, target: target, at: part, actions)
        }
        var transitions = [
            Element.transition(cond: "not(talk:wants('\(state)'))", target: "\(id).next", at: part)
        ]
        if isRequired {
            transitions += [
                to("act.skip", "", [action("stay", name)]),
                to("stuck.\(id).\(name)", "\(id).stuck"),
            ]
        } else {
            let isBoolean = part["type"] == FieldType.boolean.rawValue
            let refusals = isBoolean ? "act.skip" : "act.skip act.no act.unsure"
            transitions.append(
                to("\(refusals) stuck.\(id).\(name)", "\(id).next", [action("skip", name)]))
        }
        return .flow("state", ["id": state], at: part, transitions)
    }

    func prompts(_ message: String, _ reader: FlowReader) -> [Question.Prompt] {
        (reader.messages[message] ?? []).map { Question.Prompt(count: 1, wording: $0, choices: []) }
    }
}
