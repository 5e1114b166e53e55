package import Foundation
import Statechart

/// Where a conversation stands: as much of it as the script's flow can see.
///
/// Conversations of one standing are in the same states, have failed the open question as often, and the same conditions of
/// the script hold for them. Values and words do not count.
package struct Standing: Sendable, Hashable {
    /// The state whose question is open; where none is, the innermost active one.
    package let state: String
    /// Which conditions of the script hold, as a row of 0 and 1.
    package let held: String
    private let outline: String

    init(state: String, held: String, outline: String) {
        self.state = state
        self.held = held
        self.outline = outline
    }
}

/// Tells where conversations of one script stand.
package struct Standings: Sendable {
    private let script: Script
    /// Every condition of the flow once.
    private let conditions: [Predicate]
    /// After so many failures of a question more of them change nothing.
    private static let mostFailures = 4

    /// Prepares for a script.
    package init(of script: Script) {
        self.script = script
        var seen: Set<Predicate> = []
        conditions = script.predicates.compactMap(\.self).filter { seen.insert($0).inserted }
    }

    /// Where a conversation stands at a moment.
    package func standing(of conversation: Conversation, at now: Date) -> Standing {
        let host = TurnHost(script, conversation, Moment(now: now, reference: ""))
        var held = ""
        for condition in conditions { held += host.holds(condition) ? "1" : "0" }
        let state = conversation.asked ?? conversation.state.last ?? ""
        let failures = min(conversation.failures[state] ?? 0, Self.mostFailures)
        let isWaiting = conversation.machine?.nextDue != nil
        let states = conversation.state.joined(separator: " ")
        return Standing(
            state: state, held: held,
            outline: "\(states) \(failures) \(isWaiting) \(conversation.isOver)")
    }
}

extension Script {
    /// The states that ask something.
    package var askingStates: Set<String> { Set(questions.keys) }

    /// How many transitions the flow has, those of forms written out as well.
    package var transitionCount: Int { chart.transitions.count }

    /// The transitions that an event might take from where a conversation stands, if their conditions held.
    package func transitions(for event: String, in conversation: Conversation) -> [Int] {
        let active = Set(conversation.state)
        return chart.transitions.filter { transition in
            active.contains(chart.states[transition.source].id)
                && transition.events.contains { $0 == "*" || event == $0 || event.hasPrefix($0 + ".") }
        }.map(\.index)
    }

    /// The events of which some condition asks whether they are heard for the second time.
    package var countedEvents: Set<String> { Set(probes.filter { $0.0 == .again }.compactMap(\.1.first)) }

    /// The path of every field: `booking.phone`.
    package var fieldPaths: [String] {
        formOrder.compactMap { forms[$0] }.flatMap { form in form.fields.map { "\(form.id).\($0.name)" } }
    }

    /// A name by which visitors mean this field and no other; nil where it shares all of them, so that only a list tells it apart.
    package func ownName(ofField path: String) -> String? {
        guard let form = formOrder.first(where: { path.hasPrefix($0 + ".") }).flatMap({ forms[$0] }),
            let field = form.field(String(path.dropFirst(form.id.count + 1)))
        else { return nil }
        let names = fieldNames
        let own = ([field.name] + field.names).first { names[$0] == field.name }
        return own?.replacing("-", with: " ")
    }

    /// For how long an answer to a safety question holds.
    package var screeningLifetime: Duration { screening.lifetime }
}

extension Conversation {
    /// What the fourth failure of the open question raises; nil where no question is open.
    package var stuckEvent: String? { asked.map { "stuck." + $0 } }

    /// The signs that keep a request from being sent, by their names.
    package var blockingFlags: [String] { blockingSigns.map(\.flag) }
}
