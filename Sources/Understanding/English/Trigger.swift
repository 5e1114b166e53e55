/// English words and phrases that say of whom, when and whether something is said.
enum Trigger: UInt8, Sendable, Hashable, CaseIterable {
    /// Denies what follows: "no", "without".
    case negation
    /// Looks like a denial and is none: "not only", "no idea".
    case falseNegation
    /// Denies what stands just before: "numbness: none".
    case absence
    /// Ends the reach of a denial: "but", "because".
    case end
    /// Turns a denial round: "not … until yesterday".
    case reversal
    /// The writer: "i", "my".
    case writer
    /// Somebody else: "my wife", "he".
    case another
    /// Only imagined: "what if", "in case".
    case imagined
    /// A time that may come: "on the day", "would you still".
    case someday
    /// An "if" that still asserts: "is it ok if my …".
    case assertedIf
    /// Told in general: "your site says".
    case hearsay
    /// A case for a lesson or a story: "exam question", "for my novel".
    case lesson
    /// Time that is over: "years ago", "used to".
    case past
    /// It went away: "healed", "gone now".
    case over
    /// It goes on: "still", "ever since".
    case ongoing
    /// The session is for somebody else: "booking for my mom".
    case forAnother
    /// The session is for the writer.
    case forWriter
}
