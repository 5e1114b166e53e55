import Foundation
import Statechart
import Understanding

/// One visitor's conversation: a value that can be saved between any two turns and taken up by another process.
package struct Conversation: Sendable, Hashable, Codable {
    /// How many turns there were.
    package internal(set) var turn = 0
    /// The digest of the script that it was held with.
    package internal(set) var scriptDigest: String
    /// The last reply: what a resumed connection is shown again, what a pick is checked against.
    package internal(set) var lastReply: Reply?
    /// When the host should take the next turn by itself, with ``Input/silence``; nil for never.
    package internal(set) var alarm: Duration?
    /// The conversation has ended; a further line begins a new one.
    package internal(set) var isOver = false
    /// What was entered, by `FORM.FIELD`.
    package internal(set) var slots: [String: Slot] = [:]
    /// Warning signs, in the order in which they came up.
    package internal(set) var signs: [SignRecord] = []
    /// The references of the requests that were handed over, oldest first.
    package internal(set) var requests: [SentRequest] = []

    /// What was heard in each turn, without a word of it; nil where nothing was, or an older version did not note it.
    package internal(set) var course: Course?

    /// A request that was handed over.
    package struct SentRequest: Sendable, Hashable, Codable {
        /// The reference that the visitor was given.
        package var reference: String
        /// Whether a sign holds it up.
        package var isHeld: Bool
        /// Whether the visitor took it back.
        package var isWithdrawn: Bool
        /// What it tells the practice besides; nil where nothing.
        package var remarks: [String]?
        /// Whether the session is for somebody other than the writer; nil where an older version sent it.
        package var isForSomebodyElse: Bool?
        /// What was read back of it before it was sent, a line a field; nil where an older version sent it.
        package var lines: [String]?
    }

    /// The state machine.
    var machine: Machine?
    /// Forms that were entered, and neither sent nor left.
    var begun: Set<String> = []
    /// Forms that were left half filled.
    var left: Set<String> = []
    /// Whether the last request was for somebody else; nil where none was sent since the safety questions were asked.
    var sentForSomebodyElse: Bool?
    /// When the last turn was.
    var lastTurn: Date?
    /// Answers to safety questions, by the question's id.
    var screening: [String: Screened] = [:]
    /// Failures of a question since its last success, by state.
    var failures: [String: Int] = [:]
    /// The state whose question was open at the end of the last turn.
    var asked: String?
    /// How often a wording was used, by its name: the next variant's turn.
    var used: [String: Int] = [:]
    /// How often an event was heard.
    var heard: [String: Int] = [:]
    /// The events behind choices that were offered for one turn, by choice id.
    var offers: [String: String] = [:]
    /// Remarks for the practice.
    var remarks: [String] = []
    /// The session is known to be for somebody else.
    var forSomebodyElse = false
    /// Signs that were told of somebody else, with the words, while the session was not known to be theirs; nil where none was.
    var othersSigns: [String: String]?

    /// An answer to a safety question.
    struct Screened: Sendable, Hashable, Codable {
        var answer: ScreenAnswer
        var at: Date
    }

    init(scriptDigest: String) {
        self.scriptDigest = scriptDigest
    }

    /// Whether a choice was on offer in the last reply.
    package func offers(choice id: String) -> Bool {
        lastReply?.choices.contains { $0.id.utf8.elementsEqual(id.utf8) } ?? false
    }

    /// The signs that stand in the way of a request: open, and not of the kind that is only answered.
    var blockingSigns: [SignRecord] {
        signs.filter { $0.state == .open && $0.gravity != .crisis }
    }

    /// The signs that are neither withdrawn nor cleared.
    var openSigns: [SignRecord] { signs.filter { $0.state == .open } }

    /// The active states, outermost first.
    package var state: [String] { machine?.configuration ?? [] }
}
