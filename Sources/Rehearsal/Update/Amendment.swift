/// What would make a rehearsal fit what is said now: a change of words, never of what must be heard, reached or stored.
package enum Amendment: Sendable, Hashable {
    /// The `#bot` section on this line, counted from 1, gets this message for its words.
    case reword(line: Int, message: String)
    /// These messages get sections of their own before the section on this line; nil is the end of the conversation.
    case insert(before: Int?, messages: [String])
    /// The `#bot` section on this line goes: nothing more is said there.
    case remove(line: Int)
}
