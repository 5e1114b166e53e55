/// What was heard in one turn and where it led, without a word of what was written: enough to hold a conversation again in
/// other words.
package struct CourseStep: Sendable, Hashable, Codable {
    /// So many turns of a conversation are noted; those after them are not.
    package static let limit = 100

    /// The events, in the order in which they were handled.
    package var heard: [String]
    /// The innermost state after the turn.
    package var state: String

    /// Notes a turn.
    package init(heard: [String], state: String) {
        self.heard = heard
        self.state = state
    }

    // It is written with every turn.
    private enum CodingKeys: String, CodingKey {
        case heard = "h"
        case state = "s"
    }
}

extension Conversation {
    /// Notes what was heard in a turn; a greeting, a blank line and a return are nothing.
    mutating func note(_ trace: Trace) {
        guard !trace.heard.isEmpty, course?.count ?? 0 < CourseStep.limit else { return }
        course = (course ?? []) + [CourseStep(heard: trace.heard, state: trace.state.last ?? "")]
    }
}
