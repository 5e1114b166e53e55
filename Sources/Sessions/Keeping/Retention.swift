import Dialogue
package import Foundation

/// How long what visitors wrote is kept, in seconds.
package struct Retention: Sendable, Hashable {
    /// A conversation without a request, since its last line.
    package var drafts: TimeInterval
    /// A request that nobody has dealt with, since it came.
    package var unanswered: TimeInterval
    /// Any other request, since its status last changed.
    package var rest: TimeInterval

    /// Describes a retention; without arguments a day, ninety days and thirty days.
    package init(
        drafts: TimeInterval = 86400, unanswered: TimeInterval = 90 * 86400, rest: TimeInterval = 30 * 86400
    ) {
        self.drafts = drafts
        self.unanswered = unanswered
        self.rest = rest
    }

    /// Whether a request's time is over.
    package func isOver(_ stored: StoredRequest, at now: Date) -> Bool {
        stored.status.isOpen
            ? stored.request.received < now - unanswered : stored.changed < now - rest
    }
}

/// What a purge deleted.
package struct Purged: Sendable, Hashable {
    /// The sessions whose conversation is gone.
    package var sessions: [SessionKey] = []
    /// How many conversations without a request went.
    package var drafts = 0
    /// How many requests went that nobody had dealt with.
    package var unanswered = 0
    /// How many other requests went.
    package var rest = 0
    /// How many lines went in which nothing had been understood.
    package var unheard = 0

    /// Nothing was deleted.
    package init() {}

    /// Whether anything was deleted.
    package var isEmpty: Bool { drafts + unanswered + rest + unheard == 0 }
}
