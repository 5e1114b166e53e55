import Dialogue
import Foundation

/// A conversation with a visitor who may do anything, held against the promises.
struct FuzzPlay {
    /// What the visitor did.
    private(set) var visits: [Transcript.Visit] = []
    /// The first promise that was broken, and how.
    private(set) var broken: (promise: Promise, words: String)?
    /// What was said.
    private var writer: TranscriptWriter
    private var conversation: Conversation
    private var now = Replay.usualStart
    private let engine: Engine

    /// The conversation as a rehearsal.
    var text: String { writer.text }

    /// Plays until the visitor stops, the conversation ends, or a promise is broken.
    ///
    /// - Parameters:
    ///   - engine: the dialogue.
    ///   - title: the title as a rehearsal.
    ///   - next: what the visitor does after a reply; nil stops.
    init(_ engine: Engine, title: String = "A visitor", next: (Reply) -> Transcript.Visit?) {
        self.engine = engine
        writer = TranscriptWriter(title: title, start: now)
        let greeting = engine.turn(nil, .begin, at: Moment(now: now, reference: "R-0"))
        conversation = greeting.conversation
        writer.add(nil, reply: greeting.reply, trace: greeting.trace)
        var reply = greeting.reply
        while broken == nil, !reply.end, let visit = next(reply) { reply = take(visit) }
    }

    private mutating func take(_ visit: Transcript.Visit) -> Reply {
        // Where turns before were left out, a choice may not be on offer any more.
        if case .pick(let id) = visit.act, !conversation.offers(choice: id) {
            return conversation.lastReply ?? Reply()
        }
        visits.append(visit)
        let span = visit.pause + visit.silence
        now += span / .seconds(1)
        let moment = Moment(now: now, elapsed: span, reference: "R-\(visits.count)")
        let turn = engine.turn(conversation, visit.input, at: moment)
        let again = engine.turn(conversation, visit.input, at: moment)
        let isSame = again.reply == turn.reply && again.conversation == turn.conversation
        broken = isSame ? Promise.broken(by: turn, visit.act, of: engine.script) : (.same, "it differs")
        if broken == nil, visit.isLost {
            broken = Promise.claim(in: turn, after: conversation).map { (.lost, $0) }
        }
        writer.add(
            visit.act, after: visit.pause, isLost: visit.isLost, reply: turn.reply, trace: turn.trace)
        conversation = turn.conversation
        return turn.reply
    }
}
