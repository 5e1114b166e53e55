/// What was heard in one turn and where it led, without a word of what was written: enough to hold a conversation again in
/// other words.
package struct CourseStep: Sendable, Hashable, Codable {
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
