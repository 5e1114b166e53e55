package import Foundation
import Statechart
import Understanding
package import Values

/// What would be heard in a line, without a conversation.
package struct Heard: Sendable {
    /// The events in the order in which they would be handled; `nomatch` where nothing is understood.
    package var events: [String]
    /// How sure the topic is, 0 to 1.
    package var confidence: Double
    /// The events that would be offered, where the bot would ask back.
    package var suggestions: [String]
    /// Every flag that is raised, without prefix.
    package var flags: [String]
    /// The values that were read.
    package var values: [Recognition]
    /// Lines that explain each decision.
    package var explanation: [String]
}

extension Engine {
    /// Hears a line in the light of a state's question.
    ///
    /// - Parameters:
    ///   - text: the line.
    ///   - state: the state whose question is open: `booking.confirm`, or a compound state, which stands for the first question inside it; nil for none.
    ///   - now: the clock.
    ///   - explain: whether to tell why.
    /// - Returns: what would be heard; nil where there is no such state.
    package func hear(_ text: String, in state: String?, at now: Date, explain: Bool = false) -> Heard? {
        var question: Question?
        if let state {
            guard let found = firstQuestion(in: state) else { return nil }
            question = found
        }
        let conversation = Conversation(scriptDigest: script.digest)
        var host = TurnHost(script, conversation, Moment(now: now, reference: ""))
        host.line = text.tidy
        if let question, let choice = choice(named: text, question, host) {
            let events = take(choice, question, &host)
            return Heard(
                events: events.map(\.name), confidence: 0, suggestions: [], flags: [], values: [],
                explanation: [])
        }
        let reader = LineReader(text, question, conversation, script: script, now: now, explain: explain)
        let values = reader.values
        let events = reader.events(values)
        return Heard(
            events: events.isEmpty ? ["nomatch"] : events.map(\.name), confidence: confidence(reader.hearing),
            suggestions: events.isEmpty ? suggestions(reader.hearing) : [],
            flags: events.filter { $0.name.hasPrefix("flag.") || $0.name.hasPrefix("doubt.") }.compactMap(
                \.object),
            values: values.map(\.recognition), explanation: reader.hearing.explanation)
    }

    private func choice(named text: String, _ question: Question, _ host: TurnHost) -> Question.Choice? {
        let written = question.prompts.first?.choices ?? []
        let offered = written.map { choice in
            Reply.Choice(id: choice.id, text: host.render(choice.wording).joined(separator: " "))
        }
        let id = ChoiceNames(offered, of: question).choice(named: text)
        return written.first { $0.id == id }
    }

    private func firstQuestion(in state: String) -> Question? {
        if let question = script.questions[state] { return question }
        guard let compound = script.chart.state(state) else { return nil }
        let inside = script.chart.states.filter { isInside($0.index, compound.index) }
        return inside.lazy.compactMap { self.script.questions[$0.id] }.first
            ?? Question(state: state, location: compound.location)
    }

    private func isInside(_ index: Int, _ ancestor: Int) -> Bool {
        var place = script.chart.states[index].parent
        while let parent = place {
            if parent == ancestor { return true }
            place = script.chart.states[parent].parent
        }
        return false
    }

    private func confidence(_ hearing: Hearing) -> Double {
        switch hearing.topic {
        case .settled(_, let confidence), .suggested(_, let confidence): confidence
        case .none: 0
        }
    }

    private func suggestions(_ hearing: Hearing) -> [String] {
        guard case .suggested(let events, _) = hearing.topic else { return [] }
        let unanswered = script.knowledge.unansweredEvent
        return events.filter(script.isOffered).map { $0.hasPrefix(unanswered + ".") ? unanswered : $0 }
            .uniqued
    }
}
