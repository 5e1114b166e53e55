import Dialogue
import Foundation

/// The dialogue itself: no socket, no real clock, no chance, so that each run is the same.
struct EnginePartner: Partner {
    private let engine: Engine
    private var conversation: Conversation?
    private var request: BookingRequest?
    private var turns = 0

    /// A conversation that has not begun.
    init(_ engine: Engine) {
        self.engine = engine
    }

    var isOurs: Bool { true }

    mutating func answer(_ deed: Deed, at now: Date, after elapsed: Duration) -> PartnerAnswer {
        let earlier = conversation.flatMap { $0.isOver ? nil : $0 }
        // References count up, so that a rehearsal reads the same each time.
        let moment = Moment(now: now, elapsed: elapsed, reference: "R-\(turns)")
        let turn = engine.turn(earlier, Self.input(deed), at: moment)
        turns += 1
        conversation = turn.conversation
        turn.effects.forEach { keep($0) }
        var answer = PartnerAnswer(turn.reply, sight: .whole)
        answer.trace = turn.trace
        answer.slots = turn.conversation.slots
        answer.footprint = turn.footprint
        answer.request = request
        answer.submitted = turn.effects.contains { if case .submit = $0 { true } else { false } }
        return answer
    }

    private static func input(_ deed: Deed) -> Input {
        switch deed {
        case .arrive: .begin
        case .say(let words): .line(words)
        case .pick(let id, _): .pick(id)
        case .keepSilent: .silence
        case .failToKeep: .failed(reason: "rehearsed")
        }
    }

    private mutating func keep(_ effect: Effect) {
        switch effect {
        case .submit(let new): request = new
        case .hold(_, let signs): settle(.held, signs)
        case .release(_, let signs): settle(.requested, signs)
        case .remark(_, let remarks): request?.remarks = remarks
        case .withdraw: request?.status = .withdrawn
        case .erase: request = nil
        }
    }

    private mutating func settle(_ status: BookingRequest.Status, _ signs: [SignRecord]) {
        request?.status = status
        request?.signs = signs
    }
}
