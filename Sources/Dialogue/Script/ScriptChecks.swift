import Markup
import Statechart
import Understanding

/// Holds the parts of a script against each other: everything that is named has to exist.
struct ScriptChecks {
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []

    let script: Script
    let flow: FlowReader
    let places: [String: Location]

    /// Checks a script that was read.
    init(_ script: Script, flow: FlowReader, places: [String: Location]) {
        self.script = script
        self.flow = flow
        self.places = places
        checkWordings()
        checkSources()
        checkFlags()
        checkCover()
        checkEvents()
        checkTargets()
        checkConditions()
        checkActions()
        checkQuestions()
        checkAnswers()
    }

    mutating func error(_ place: Location, _ message: String) {
        diagnostics.append(.error(place, message))
    }

    // MARK: - Words

    private mutating func checkWordings() {
        let fields = Set(script.forms.values.flatMap { form in form.fields.map(\.name) })
        for wording in script.wordings {
            for fact in wording.facts where script.facts[fact] == nil {
                error(wording.location, "there is no fact \"\(fact)\"; write it into talk:practice")
            }
            for field in wording.fields where !fields.contains(field) {
                error(wording.location, "there is no field \"\(field)\" in any form")
            }
        }
    }

    /// Where the practice's own texts are at hand, a source is one of their sections.
    private mutating func checkSources() {
        guard !script.articles.isEmpty else { return }
        let known = Set(script.articles.flatMap(\.sections).map(\.heading))
        for wording in script.wordings {
            guard let source = wording.source, !known.contains(source) else { continue }
            let files = script.articles.map(\.file).joined(separator: " or ")
            error(
                wording.location, "there is no section \"\(source)\" in \(files); name a heading as it stands"
            )
        }
    }

    /// A question that the script takes for its own is answered by the script.
    private mutating func checkAnswers() {
        for topic in script.knowledge.topics where topic.event.hasPrefix("question.") {
            guard (script.answers[topic.event] ?? []).isEmpty, let place = places[topic.event] else {
                continue
            }
            error(place, "\(topic.event) has no talk:answer")
        }
    }

    // MARK: - Questions

    private mutating func checkQuestions() {
        for question in script.questions.values {
            let ids = question.prompts.map { $0.choices.map(\.id) }
            for choices in ids where Set(choices).count < choices.count {
                error(
                    question.location,
                    "\(question.state) offers two choices of the same id; give each its own")
            }
            if !question.prompts.contains(where: { $0.count == 1 }) {
                error(
                    question.location,
                    "\(question.state) has no prompt for the first time; write one without count=")
            }
        }
    }
}

extension Script {
    /// Every wording in the script.
    fileprivate var wordings: [Wording] {
        let flags = flagTexts.values.flatMap { $0.answers + [$0.clearance].compactMap { $0 } }
        let said = actions.flatMap { if case .say(let wordings) = $0 { wordings } else { [Wording]() } }
        return questions.values.flatMap(\.wordings) + flags + said + answers.values.flatMap { $0 }
            + messages.values.flatMap { $0 }
    }
}

extension Question {
    /// Every wording that belongs to the question.
    var wordings: [Wording] {
        (prompts + nomatch + noinput).map(\.wording) + choices.map(\.wording) + help + why + resume
            + invalid.values.flatMap { $0 }
    }

    /// Every choice of every prompt.
    var choices: [Choice] { prompts.flatMap(\.choices) }
}
