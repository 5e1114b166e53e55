import Statechart
import Understanding

extension Drawing {
    /// Draws a script.
    ///
    /// - Parameters:
    ///   - script: the script.
    ///   - isExpanded: whether the states inside forms, each answered question and the manners that every dialogue has are
    ///     drawn too.
    package init(of script: Script, isExpanded: Bool = false) {
        var drafter = Drafter(script, isExpanded: isExpanded)
        drafter.draw()
        self = drafter.drawing
    }
}

/// Draws a script, state by state.
private struct Drafter {
    var drawing: Drawing
    private let script: Script
    private let isExpanded: Bool
    private let words: FlowWords

    init(_ script: Script, isExpanded: Bool) {
        self.script = script
        self.isExpanded = isExpanded
        words = FlowWords(script)
        drawing = Drawing(name: script.name)
    }

    /// Boxes that stand for no state have ids that no state has.
    private static let start = "start."
    private static let questions = "questions."

    private var states: [State] { script.chart.states }

    mutating func draw() {
        drawing.parts.append(.box(.init(id: Self.start, shape: .start, lines: ["start"])))
        for child in inside(states[0]) { drawing.parts += parts(of: child, isOutermost: true) }
        drawQuestions()
        for target in entered(states[0]) { drawing.connect(Self.start, target, []) }
        for transition in script.chart.transitions { draw(transition) }
    }

    // MARK: - Boxes

    /// Child states and memories in document order.
    private func inside(_ state: State) -> [State] {
        (state.children + state.histories).sorted().map { states[$0] }
    }

    private func parts(of state: State, isOutermost: Bool) -> [Drawing.Part] {
        if let form = script.forms[state.id], !isExpanded {
            return [.box(.init(id: state.id, shape: .form, lines: [words.title(state.id)] + items(form)))]
        }
        guard !state.children.isEmpty else { return [.box(box(state))] }
        var parts = inside(state).flatMap { self.parts(of: $0, isOutermost: false) }
        if state.transitions.contains(where: { isDrawn(script.chart.transitions[$0]) }) {
            let title = isOutermost ? "at any time" : "at any time in \(words.title(state.id))"
            parts.insert(.box(.init(id: anywhere(state), shape: .anywhere, lines: [title])), at: 0)
        }
        // What holds everything needs no frame.
        if isOutermost, states[0].children.count(where: { !states[$0].isFinal }) == 1 { return parts }
        return [.group(.init(id: state.id, title: words.title(state.id), parts: parts))]
    }

    private func box(_ state: State) -> Drawing.Box {
        if state.isFinal { return .init(id: state.id, shape: .end, lines: [words.title(state.id)]) }
        if state.isHistory {
            return .init(id: state.id, shape: .back, lines: ["back to where the conversation stood"])
        }
        let lines = [words.title(state.id), words.question(of: state.id)].filter { !$0.isEmpty }
        return .init(id: state.id, shape: .state, lines: lines)
    }

    private func anywhere(_ state: State) -> String { "any." + state.id }

    private func items(_ form: Form) -> [String] {
        var lines = form.items.map { item in
            switch item {
            case .screening: "safety questions"
            case .field(let name): form.field(name)?.label ?? name
            case .group(let name): form.group(name).map(\.label).joined(separator: " or ")
            }
        }
        if form.isConfirmed { lines.append("everything read back") }
        return lines
    }

    /// What is answered, as one box beside the rest.
    private mutating func drawQuestions() {
        let questions = script.knowledge.topics.filter { $0.event.hasPrefix("question.") }
        guard !questions.isEmpty else { return }
        guard isExpanded else {
            let count = "\(questions.count) question\(questions.count == 1 ? "" : "s")"
            let lines = ["\(count) answered", "in any state, which then asks again"]
            drawing.parts.append(.box(.init(id: Self.questions, shape: .form, lines: lines)))
            return
        }
        let boxes = questions.map { Drawing.Part.box(.init(id: $0.event, shape: .form, lines: [$0.title])) }
        drawing.parts.append(.group(.init(id: Self.questions, title: "answered in any state", parts: boxes)))
    }

    // MARK: - Arrows

    /// Whether an arrow belongs into the picture: not what stays, and not what every dialogue has.
    private func isDrawn(_ transition: Transition) -> Bool {
        guard !transition.targets.isEmpty else { return false }
        return isExpanded || !words.isManner(transition)
    }

    private mutating func draw(_ transition: Transition) {
        guard isDrawn(transition), !isHeld(transition) else { return }
        let ended = isExpanded ? nil : words.form(endedBefore: transition)
        let from = ended ?? shown(states[transition.source])
        for to in transition.targets.flatMap({ entered(states[$0]) }) {
            guard from != to || isExpanded else { continue }
            drawing.connect(from, to, words.reasons(for: transition))
        }
    }

    /// A form sends the visitor to a sign's state by itself where one is open; the sign's own arrow says so already.
    private func isHeld(_ transition: Transition) -> Bool {
        guard !isExpanded, form(around: states[transition.source]) != nil, transition.events.isEmpty else {
            return false
        }
        return words.asksForSigns(transition)
    }

    /// The id of the box that stands for a state.
    private func shown(_ state: State) -> String {
        if !isExpanded, let form = form(around: state) { return form }
        if state.children.isEmpty { return state.id }
        return anywhere(state)
    }

    /// The boxes that stand for the states that are entered with a state.
    private func entered(_ state: State) -> [String] {
        let isBox = state.children.isEmpty || (!isExpanded && form(around: state) != nil)
        if isBox { return [shown(state)] }
        return (state.kind == .parallel ? state.children : state.entry).flatMap { entered(states[$0]) }
    }

    private func form(around state: State) -> String? {
        var place: Int? = state.index
        while let index = place {
            if script.forms[states[index].id] != nil { return states[index].id }
            place = states[index].parent
        }
        return nil
    }
}
