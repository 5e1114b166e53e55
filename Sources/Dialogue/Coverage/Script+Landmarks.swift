import Markup
import Statechart
import Understanding
import Values

extension Script {
    /// Everything that conversations can pass by, in the order of files and lines within each kind.
    package var landmarks: [Landmark] {
        let all = stateMarks + transitionMarks + fieldMarks + topicMarks + flagMarks + promptMarks
        return Landmark.Kind.allCases.flatMap { kind in
            all.filter { $0.kind == kind }.sorted { $0.order < $1.order }
        }
    }

    /// What a turn passed by, but what became of its fields; a topic by its answer as well, since all that the
    /// practice leaves unanswered is heard as one event.
    package func landmarks(of turn: Footprint) -> Set<String> {
        turn.states.union(turn.transitions.map { name(of: chart.transitions[$0]) })
            .union(turn.wordings.map(\.description))
            .union(answers.filter { $0.value.contains { turn.wordings.contains($0.location) } }.keys)
    }

    /// A transition by its index.
    package func landmark(ofTransition index: Int) -> Landmark {
        let transition = chart.transitions[index]
        return Landmark(kind: .transition, name: name(of: transition), location: transition.location)
    }

    private var stateMarks: [Landmark] {
        chart.states.dropFirst().filter { !$0.isHistory }.map { state in
            Landmark(kind: .state, name: state.id, location: state.location)
        }
    }

    private var transitionMarks: [Landmark] {
        chart.transitions.map { landmark(ofTransition: $0.index) }
    }

    /// From where, why and whither, with the number that tells alike ones apart.
    private func name(of transition: Transition) -> String {
        let source = chart.states[transition.source].id
        let reason = transition.events.joined(separator: " ")
        let targets = transition.targetIDs.joined(separator: " ")
        return
            "\(source) —\(reason.isEmpty ? "" : " \(reason) ")→ \(targets.isEmpty ? "·" : targets) (\(transition.index))"
    }

    private var fieldMarks: [Landmark] {
        formOrder.compactMap { forms[$0] }.flatMap { form in
            let groups = form.items.compactMap { item in if case .group(let name) = item { name } else { nil }
            }
            let asked = groups.map { group in
                Landmark(
                    kind: .field, name: "\(form.id).\(group) \(FieldOutcome.reasked.rawValue)",
                    location: form.group(group).first?.location ?? form.location)
            }
            return form.fields.flatMap { field in
                field.outcomes.map { outcome in
                    Landmark(
                        kind: .field, name: "\(form.id).\(field.name) \(outcome.rawValue)",
                        location: field.location)
                }
            } + asked
        }
    }

    private var topicMarks: [Landmark] {
        knowledge.topics.map { topic in
            Landmark(kind: .question, name: topic.event, location: places[topic.event] ?? flow.location)
        }
    }

    private var flagMarks: [Landmark] {
        knowledge.flags.map { flag in
            Landmark(
                kind: .flag, name: "flag.\(flag.id)", location: flagTexts[flag.id]?.location ?? flow.location)
        }
    }

    private var promptMarks: [Landmark] {
        var words = questions.values.flatMap(\.words)
        for wordings in answers.values { words += wordings }
        for flag in flagTexts.values { words += flag.answers }
        return Set(words.map(\.location)).map { place in
            Landmark(kind: .prompt, name: place.description, location: place)
        }
    }
}

extension Question {
    /// Everything that the question says; the words of its choices are not its own.
    fileprivate var words: [Wording] {
        var words = (prompts + nomatch + noinput).map(\.wording)
        words += help + why + resume
        for wordings in invalid.values { words += wordings }
        return words
    }
}

extension Landmark {
    fileprivate var order: LandmarkOrder {
        LandmarkOrder(file: file, line: line, name: name)
    }
}

private struct LandmarkOrder: Comparable {
    let file: String
    let line: Int
    let name: String

    static func < (left: Self, right: Self) -> Bool {
        (left.file, left.line, left.name) < (right.file, right.line, right.name)
    }
}

extension Form.Field {
    /// What can become of the field; one that is told of by an event is never asked for by itself. What holds only one
    /// value is never replaced by another, and whom a request is for is read from words that are a value or none.
    fileprivate var outcomes: [FieldOutcome] {
        guard toldBy.isEmpty else { return [.filled] }
        var outcomes: [FieldOutcome] = [.filled]
        if must == nil { outcomes.append(.corrected) }
        if type.canBeInvalid, !tellsWhom { outcomes.append(.invalid) }
        if type.canBeAmbiguous { outcomes.append(.ambiguous) }
        if group == nil { outcomes.append(.reasked) }
        if !isRequired, group == nil { outcomes.append(.skipped) }
        return outcomes
    }
}
