import Markup
import Understanding

/// Everything that the bot can say.
extension Script {
    /// Every text, in the order of files and lines, each once.
    package var texts: [SpokenText] {
        let all =
            answerTexts + messageTexts + signTexts + questions.values.flatMap(texts(of:)) + formTexts
            + texts(in: flow, state: "start", when: "")
        var seen: Set<SpokenTextKey> = []
        return all.sorted { $0.order < $1.order }.filter { seen.insert(SpokenTextKey($0)).inserted }
    }

    private func text(_ wording: Wording, _ occasion: String) -> SpokenText {
        let messages = wording.messages { piece in
            switch piece {
            case .fact(let name): facts[name] ?? "[\(name)]"
            case .field(let name): "[\(name)]"
            case .known(let known): "[\(known.rawValue)]"
            case .summary: "[what was entered]"
            case .text, .nextMessage: ""
            }
        }
        return SpokenText(
            messages: messages, place: wording.location, occasion: occasion, source: wording.source)
    }

    private func name(_ words: String, _ occasion: String, at place: Location?) -> SpokenText {
        SpokenText(
            messages: [words], place: place ?? flow.location, occasion: occasion, source: nil)
    }

    // MARK: - What is known

    private var answerTexts: [SpokenText] {
        let titles = knowledge.topics.map { name($0.title, "\($0.event), its name", at: places[$0.event]) }
        return titles + answers.flatMap { topic, wordings in wordings.map { text($0, topic) } }
    }

    private var messageTexts: [SpokenText] {
        messages.flatMap { id, wordings in wordings.map { text($0, "message \(id)") } }
    }

    private var signTexts: [SpokenText] {
        flagTexts.flatMap { flag, sign in
            [name(sign.title, "flag.\(flag), its name", at: sign.location)]
                + sign.answers.map { text($0, "flag.\(flag)") }
                + [sign.clearance].compactMap(\.self).map { text($0, "flag.\(flag), clearance") }
        }
    }

    // MARK: - What is asked

    private func texts(of question: Question) -> [SpokenText] {
        let state = question.state
        func tapered(_ prompts: [Question.Prompt], _ what: String) -> [SpokenText] {
            prompts.map { text($0.wording, state + what + ($0.count > 1 ? ", time \($0.count)" : "")) }
        }
        let invalid = question.invalid.flatMap { reason, wordings in
            wordings.map { text($0, "\(state), invalid \(reason)") }
        }
        return tapered(question.prompts, "") + tapered(question.nomatch, ", nomatch")
            + tapered(question.noinput, ", noinput")
            + question.choices.map { text($0.wording, "\(state), choice") }
            + question.help.map { text($0, "\(state), help") }
            + question.why.map { text($0, "\(state), why") }
            + question.resume.map { text($0, "\(state), resume") } + invalid
    }

    private var formTexts: [SpokenText] {
        forms.values.flatMap { form in
            form.fields.map { name($0.label, "\(form.id).\($0.name), its name", at: $0.location) }
        }
    }

    // MARK: - What is said on the way

    private func texts(in element: Element, state: String, when: String) -> [SpokenText] {
        var (state, when) = (state, when)
        switch element.flowName {
        case "state", "parallel", "final": state = element["id"] ?? state
        case "transition": when = element["event"].map { " on \($0)" } ?? ""
        case "onentry": when = " on entry"
        case "onexit": when = " on exit"
        default: break
        }
        return element.elements.flatMap { child -> [SpokenText] in
            guard child.talkName == "prompt" else { return texts(in: child, state: state, when: when) }
            return [text(Wording(child) { _ in }, state + when)]
        }
    }
}

extension SpokenText {
    fileprivate var order: (String, Int, String) { (place.file, place.line, occasion) }
}

/// The same words at the same place are one text, however many states share them.
private struct SpokenTextKey: Hashable {
    let place: Location
    let messages: [String]

    init(_ text: SpokenText) {
        place = text.place
        messages = text.messages
    }
}
