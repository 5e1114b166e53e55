import Foundation
import Statechart
import Understanding
import Values

/// One thing that can happen to a conversation, in place of everything that is handled alike.
struct Move: Sendable, Hashable {
    /// A piece of a message.
    enum Piece: Sendable, Hashable {
        /// An event by its name, with what it names.
        case event(String, object: String?)
        /// A warning sign: the visitor's own (`flag`), an unclear one (`doubt`), somebody else's (`bystander`), or one that
        /// comes with a doctor's word (`cleared`).
        case sign(prefix: String, flag: String)
        /// A value, accepted, ambiguous or refused.
        case value(LineReader.Given)
    }

    /// What happens.
    enum Kind: Sendable, Hashable {
        /// The visitor arrives.
        case begin
        /// The visitor writes something with all of these in it.
        case message([Piece])
        /// The visitor picks a choice that was made at run time.
        case pick(String)
        /// The same happens over and over until the conversation moves on, at most so many times.
        case repeated(String, times: Int)
        /// So much time goes by that a delayed event is due.
        case time
        /// So much time goes by that answers to safety questions have to be asked for again.
        case expiry
    }

    /// What has to be so for it to be one of the moves; each looks at one slot after the other.
    enum Need: Sendable, Hashable {
        /// No slot is open again: at most one is at a time.
        case settled
        /// A slot was given or skipped.
        case given(String)
        /// A slot does not say yes.
        case unsaid(String)

        /// Whether it is met as far as one slot goes.
        func isMet(by slot: Slot?, _ key: String) -> Bool {
            switch self {
            case .settled: slot?.state != .reopened
            case .given(let given): given != key || slot.isGiven
            case .unsaid(let told): told != key || slot?.reading?.value != .boolean(true)
            }
        }
    }

    /// What happens.
    var kind: Kind
    /// What a transcript calls it.
    var name: String
    /// What has to be so for it.
    var needs: [Need] = []

    /// An event alone.
    static func event(_ name: String, object: String? = nil, needs: [Need] = []) -> Move {
        Move(
            kind: .message([.event(name, object: object)]),
            name: object.map { "\(name) (\($0))" } ?? name, needs: needs)
    }

    /// A value for a field.
    static func value(_ given: LineReader.Given, name: String) -> Move {
        Move(kind: .message([.value(given)]), name: name)
    }

    /// Whether it is one of the moves of a conversation with these slots.
    func isPossible(_ slots: [String: Slot], keys: [String]) -> Bool {
        needs.allSatisfy { need in keys.allSatisfy { need.isMet(by: slots[$0], $0) } }
    }

    /// Whether a visitor may do it at will: nobody should have to name a warning sign, or to wait, to get on.
    var isFree: Bool {
        switch kind {
        case .time, .expiry: false
        case .message(let pieces): !pieces.contains { if case .sign = $0 { true } else { false } }
        default: true
        }
    }

    /// An event that counts: of failures the fourth is one too many.
    static func repeated(_ name: String, times: Int) -> Move {
        Move(kind: .repeated(name, times: times), name: "\(name) over and over")
    }
}

extension Engine {
    /// Makes a move.
    ///
    /// - Parameters:
    ///   - conversation: the conversation so far; nil begins one.
    ///   - move: what happens.
    ///   - moment: when.
    ///   - isMute: whether replies may do without words, which is faster.
    /// - Returns: its turns in order; only ``Move/Kind/repeated(_:times:)`` takes more than one.
    func turns(
        _ conversation: Conversation?, making move: Move, at moment: Moment, isMute: Bool = false
    ) -> [Turn] {
        func input(_ input: Input, _ conversation: Conversation?, _ moment: Moment) -> [Turn] {
            [
                turn(conversation, at: moment, isMute: isMute) { host, trace in
                    self.events(for: input, &host, &trace, explain: false)
                }
            ]
        }
        switch move.kind {
        case .begin: return input(.begin, conversation, moment)
        case .message(let pieces): return [turn(conversation, pieces, moment, isMute)]
        case .pick(let id): return input(.pick(id), conversation, moment)
        case .repeated(let event, let times): return turns(conversation, event, times: times, moment, isMute)
        case .time:
            var later = moment
            later.elapsed = conversation?.machine?.nextDue ?? .zero
            return input(.silence, conversation, later)
        case .expiry:
            for ask in script.screening.asks { watch?.touch(.answer(ask.id)) }
            for gravity in Knowledge.Gravity.all { watch?.touch(.signs(gravity)) }
            return input(.resume, conversation?.expired, moment)
        }
    }

    private func turn(
        _ conversation: Conversation?, _ pieces: [Move.Piece], _ moment: Moment, _ isMute: Bool
    ) -> Turn {
        turn(conversation, at: moment, isMute: isMute) { host, _ in
            pieces.compactMap { host.event(of: $0) }.sorted { $0.rank < $1.rank }
        }
    }

    private func turns(
        _ conversation: Conversation?, _ event: String, times: Int, _ moment: Moment, _ isMute: Bool
    ) -> [Turn] {
        var turns: [Turn] = []
        var current = conversation
        while turns.count < times {
            let turn = turn(current, [.event(event, object: nil)], moment, isMute)
            turns.append(turn)
            if turn.conversation.machine?.configuration != conversation?.machine?.configuration { break }
            current = turn.conversation
        }
        return turns
    }
}

extension TurnHost {
    /// Puts down what a piece of a message says, and tells its event.
    fileprivate mutating func event(of piece: Move.Piece) -> HeardEvent? {
        switch piece {
        case .event(let name, let object):
            let rank = HeardEvent.rank(of: name)
            return HeardEvent(name: name, object: object, rank: rank, isAddressed: rank == .answer)
        case .value(let given):
            if !given.isBare { keep(given) }
            return given.event(in: script)
        case .sign(let prefix, let flag):
            if prefix == "cleared" { return cleared(flag) }
            if prefix != "bystander" { raise(flag, words: flag, origin: .message) }
            if prefix == "doubt" { unansweredSigns.removeAll { $0 == flag } }
            let isGrave = script.gravity(of: flag) != .doctor
            return HeardEvent(name: "\(prefix).\(flag)", object: flag, rank: isGrave ? .gravest : .flag)
        }
    }

    /// A sign that comes with a doctor's word is open until the clearance question is answered.
    private mutating func cleared(_ flag: String) -> HeardEvent {
        raise(cleared: flag, words: flag)
        return HeardEvent(name: "cleared", object: flag, rank: .cleared)
    }
}

extension Conversation {
    /// The conversation with every safety answer and every clearance out of date.
    fileprivate var expired: Conversation {
        var old = self
        for id in old.screening.keys { old.screening[id]?.at = .distantPast }
        for index in old.signs.indices where old.signs[index].settled != nil {
            old.signs[index].settled = .distantPast
        }
        return old
    }
}
