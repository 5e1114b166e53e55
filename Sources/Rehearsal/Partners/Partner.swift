package import Dialogue
package import Foundation

/// Whoever answers in a rehearsal: the dialogue itself, or a server that runs it.
package protocol Partner {
    /// Whether the rehearsal has the partner's clock and store; else it can neither set the one, keep silent, nor let the
    /// other fail.
    var isOurs: Bool { get }

    /// Answers what the visitor does.
    ///
    /// - Parameters:
    ///   - deed: what is done.
    ///   - now: the rehearsal's wall clock.
    ///   - elapsed: how much time has gone by since the deed before.
    /// - Returns: the answer.
    /// - Throws: ``PartnerFailure`` where there is none.
    mutating func answer(
        _ deed: Deed, at now: Date, after elapsed: Duration
    ) throws(PartnerFailure) -> PartnerAnswer
}

/// What a visitor does, as a partner sees it.
package enum Deed: Sendable, Hashable {
    /// Arrives.
    case arrive
    /// Types a line; none for a blank one.
    case say(String)
    /// Picks a choice on offer, by its id and its place among the choices, counted from 1.
    case pick(id: String, place: Int)
    /// Says nothing until something happens.
    case keepSilent
    /// Does something that cannot be kept: the conversation stays as it was.
    case failToKeep
}

/// How much of an answer a partner lets a rehearsal see.
package enum Sight: Sendable, Hashable {
    /// Lines and choices. Where one message ends and the next begins is not known.
    case lines
    /// The reply with everything that belongs to it, what was heard and where it led.
    case reply
    /// Also what was dropped, what was entered, and the request.
    case whole
}

/// What a partner answered, and what it lets a rehearsal see.
package struct PartnerAnswer: Sendable {
    /// The reply; where only lines are seen, each of its messages is one line of a message.
    package var reply: Reply
    /// How much is seen.
    package let sight: Sight
    /// What was heard and where it led.
    package var trace = Trace()
    /// What was entered, by `FORM.FIELD`.
    package var slots: [String: Slot] = [:]
    /// Where the turn went in the script.
    package var footprint = Footprint()
    /// The last request that went in.
    package var request: BookingRequest?
    /// Whether a request went in with this answer.
    package var submitted = false

    /// An answer.
    package init(_ reply: Reply, sight: Sight) {
        self.reply = reply
        self.sight = sight
        submitted = reply.booking != nil
    }
}

/// A partner that does not answer as it should.
package struct PartnerFailure: Error, Sendable, Hashable {
    /// What happened instead of an answer, one line.
    package let reason: String

    /// Says what happened.
    package init(_ reason: String) { self.reason = reason }
}
