package import Markup
import Statechart
import Understanding
import Values

/// What has to hold in every situation that a conversation can come to.
package enum Invariant: Sendable, Hashable, Comparable {
    /// From everywhere a goodbye or a new start can be reached.
    case wayOut
    /// A warning sign is answered in the turn in which it was heard.
    case answeredSign
    /// Nothing is submitted while a sign is open and not cleared.
    case heldRequest
    /// What was entered can be corrected until it is sent.
    case correction
    /// One of the script's own, by its place in the script.
    case own(Int)
}

/// What an author says must hold always: `talk:always`.
package struct Always: Sendable, Hashable {
    /// What it means, in words.
    package var words: String
    /// Where it stands.
    package var location: Location
    /// What has to hold when a turn has come to its end.
    var condition: Predicate
    /// Where it has to hold: while this state is active; nil for everywhere.
    var state: String?
}

/// Holds turns against the invariants.
struct InvariantCheck {
    let script: Script
    let moment: Moment
    /// Notes what the check asks of the conversations.
    var watch: Watch?

    /// What a turn breaks.
    ///
    /// - Parameters:
    ///   - turn: what came of a move.
    ///   - move: what happened.
    ///   - before: the conversation before the turn; nil at the start.
    /// - Returns: the invariants that do not hold.
    func broken(by turn: Turn, _ move: Move, from before: Conversation?) -> [Invariant] {
        var broken: [Invariant] = []
        if hasSign(move), !answersSign(turn, move) { broken.append(.answeredSign) }
        if submits(turn), hasSign(turn, before) { broken.append(.heldRequest) }
        if let before, !corrects(turn, move, before) { broken.append(.correction) }
        for index in script.invariants.indices where !holds(script.invariants[index], turn) {
            broken.append(.own(index))
        }
        return broken
    }

    private func answersSign(_ turn: Turn, _ move: Move) -> Bool {
        guard case .message(let pieces) = move.kind else { return true }
        for case .sign(let prefix, let flag) in pieces where !["doubt", "cleared"].contains(prefix) {
            let rank = script.gravity(of: flag).rank
            guard let alert = turn.reply.alert, alert.rank <= rank, !turn.reply.messages.isEmpty else {
                return false
            }
        }
        return true
    }

    private func hasSign(_ move: Move) -> Bool {
        guard case .message(let pieces) = move.kind else { return false }
        return pieces.contains { if case .sign = $0 { true } else { false } }
    }

    private func submits(_ turn: Turn) -> Bool {
        turn.effects.contains { if case .submit = $0 { true } else { false } }
    }

    /// Whether a sign is open after a turn, or was before it.
    private func hasSign(_ turn: Turn, _ before: Conversation?) -> Bool {
        [before, turn.conversation].compactMap(\.self).contains { conversation in
            Knowledge.Gravity.blocking.contains { gravity in
                noted(.signs(gravity), in: conversation) { !$0.openSigns(gravity).isEmpty }
            }
        }
    }

    private func noted(
        _ part: Part, in conversation: Conversation, _ question: @escaping @Sendable (Conversation) -> Bool
    ) -> Bool {
        watch?.ask(part, in: conversation) { question($0) ? 1 : 0 }
        return question(conversation)
    }

    /// A field that is to be corrected is asked for again, and with a new value it is open no longer.
    private func corrects(_ turn: Turn, _ move: Move, _ before: Conversation) -> Bool {
        guard case .message(let pieces) = move.kind, pieces.count == 1 else { return true }
        switch pieces[0] {
        case .event("act.correction", object: let object?):
            guard let field = givenField(object, before) else { return true }
            let asked = turn.conversation.asked.flatMap { script.questions[$0] }?.field
            return asked != nil && (asked == field.name || asked == field.group)
        case .value(let given) where given.recognition.standing == .accepted:
            let key = given.path.description
            return given.event(in: script)?.name.hasPrefix("invalid.") == true
                || noted(.slot(key), in: turn.conversation) { $0.slots[key]?.state != .reopened }
        default: return true
        }
    }

    /// The field of the active form that a correction names, where it was given. That it was is what the move needs.
    private func givenField(_ name: String, _ before: Conversation) -> Form.Field? {
        var host = TurnHost(script, before, moment)
        host.watch = watch
        guard let form = host.activeForm, let field = form.field(name), host.isAsked(field) else {
            return nil
        }
        return before.slots["\(form.id).\(name)"].isGiven ? field : nil
    }

    private func holds(_ always: Always, _ turn: Turn) -> Bool {
        if let state = always.state, !turn.conversation.state.contains(state) { return true }
        var host = TurnHost(script, turn.conversation, moment)
        host.watch = watch
        return host.holds(always.condition)
    }

    /// Whether a turn is a goodbye or a new start.
    func isWayOut(_ turn: Turn, _ move: Move, start: String?) -> Bool {
        if turn.conversation.isOver { return true }
        switch move.kind {
        case .message([.event("act.goodbye", object: nil)]):
            return turn.reply.messages.contains { $0 == "message.goodbye" || goodbyes.contains($0) }
        case .message([.event("act.restart", object: nil)]):
            return isEmpty(turn.conversation) && turn.conversation.asked == start
        default: return false
        }
    }

    private func isEmpty(_ conversation: Conversation) -> Bool {
        let keys = script.forms.values.flatMap(\.slotKeys).sorted()
        return keys.allSatisfy { key in noted(.slot(key), in: conversation) { $0.slots[key] == nil } }
    }

    private var goodbyes: Set<String> {
        let host = TurnHost(script, Conversation(scriptDigest: script.digest), moment)
        return Set((script.messages["goodbye"] ?? []).flatMap { host.render($0) })
    }
}
