import Dialogue
import Foundation

/// A conversation under way, as a value: each next turn can be tried and taken back.
struct Walk: Sendable {
    /// What the visitor did so far.
    private(set) var visits: [Transcript.Visit] = []
    /// The conversation as it stands.
    private(set) var conversation: Conversation
    /// The clock.
    private(set) var now = Replay.usualStart
    /// The transitions that were taken so far.
    private(set) var transitions: Set<Int>
    /// What was answered last.
    private(set) var reply: Reply

    /// The fields that hold something.
    var given: Set<String> { Set(conversation.slots.filter { $0.value.state != .empty }.keys) }

    /// The fields that keep a value.
    var filled: Set<String> { Set(conversation.slots.filter { $0.value.state == .filled }.keys) }

    /// Greets.
    init(_ engine: Engine) {
        let turn = Self.greeting(engine)
        conversation = turn.conversation
        reply = turn.reply
        transitions = turn.footprint.transitions
    }

    private static func greeting(_ engine: Engine) -> Turn {
        engine.turn(nil, .begin, at: Moment(now: Replay.usualStart, reference: "R-0"))
    }

    /// Takes the visitor's next turn.
    ///
    /// - Returns: the turn; nil where it cannot be taken: the conversation is over, or the choice is not on offer.
    mutating func take(_ visit: Transcript.Visit, with engine: Engine) -> Turn? {
        if conversation.isOver { return nil }
        if case .pick(let id) = visit.act, !conversation.offers(choice: id) { return nil }
        let span = visit.pause + visit.silence
        now += span / .seconds(1)
        visits.append(visit)
        let moment = Moment(now: now, elapsed: span, reference: "R-\(visits.count)")
        let turn = engine.turn(conversation, visit.input, at: moment)
        conversation = turn.conversation
        reply = turn.reply
        transitions.formUnion(turn.footprint.transitions)
        return turn
    }

    /// Takes several turns in a row.
    ///
    /// - Returns: the transitions that they took; nil where one of them cannot be taken.
    mutating func take(all visits: [Transcript.Visit], with engine: Engine) -> Set<Int>? {
        var taken: Set<Int> = []
        for visit in visits {
            guard let turn = take(visit, with: engine) else { return nil }
            taken.formUnion(turn.footprint.transitions)
        }
        return taken
    }

    /// The conversation as a rehearsal's text.
    ///
    /// - Parameters:
    ///   - title: its title.
    ///   - engine: the dialogue.
    /// - Returns: every turn with what is said now, word by word.
    func rehearsal(title: String, with engine: Engine) -> String {
        var writer = TranscriptWriter(title: title, start: Replay.usualStart)
        let greeting = Self.greeting(engine)
        writer.add(nil, reply: greeting.reply, trace: greeting.trace)
        var again = Walk(engine)
        for visit in visits {
            guard let turn = again.take(visit, with: engine) else { continue }
            writer.add(
                visit.act, after: visit.pause, isLost: visit.isLost, reply: turn.reply, trace: turn.trace)
        }
        return writer.text
    }
}

extension Transcript.Visit {
    /// A turn without anything around it.
    init(_ act: Transcript.Act) { self.init(settings: [], act: act) }

    /// How much time goes by before it.
    var pause: Duration {
        settings.reduce(.zero) { sum, setting in
            if case .pause(let span) = setting { sum + span } else { sum }
        }
    }

    /// How long the visitor says nothing in it.
    var silence: Duration { if case .wait(let span) = act { span } else { .zero } }

    /// Whether the store fails, so that nothing of it is kept.
    var isLost: Bool { settings.contains(.failToKeep) }

    /// What the dialogue gets to see.
    var input: Input {
        if isLost { return .failed(reason: "rehearsed") }
        return switch act {
        case .say(let words): .line(words)
        case .sayEach(let list): .line(list.phrases.first ?? "")
        case .pick(let id): .pick(id)
        case .wait: .silence
        }
    }
}
