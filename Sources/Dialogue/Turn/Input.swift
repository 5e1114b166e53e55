package import Foundation

/// What a turn begins with.
package enum Input: Sendable, Hashable, Codable {
    /// The visitor has arrived: greet.
    case begin
    /// A line that the visitor typed; an empty one asks for the open question again.
    case line(String)
    /// A choice that was on offer, by its id. It never passes through understanding.
    case pick(String)
    /// Time went by: delayed events may be due, a silence may have lasted long enough.
    case silence
    /// The host could not keep the turn that it was given; the conversation is the one before it.
    case failed(reason: String)
    /// The visitor comes back to an open conversation, for example over a new connection: ask again.
    case resume
}

/// When a turn happens, and what chance brings to it: everything that a pure function cannot know.
package struct Moment: Sendable, Hashable {
    /// The wall clock.
    package var now: Date
    /// Monotonic time since the turn before; zero for a conversation that was just restored.
    package var elapsed: Duration
    /// The reference that a request submitted in this turn will bear.
    package var reference: String

    /// Describes the moment of a turn.
    package init(now: Date, elapsed: Duration = .zero, reference: String) {
        self.now = now
        self.elapsed = elapsed
        self.reference = reference
    }
}
