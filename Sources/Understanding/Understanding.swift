/// What a visitor's typed line means: acts, warning signs and topics.
///
/// A value trained once from a script's knowledge; hearing is a pure function of the line and the
/// question that was open.
package struct Understanding: Sendable {
    private let knowledge: Knowledge

    /// Learns what a script teaches; total and deterministic. Mistakes are left out: see `problems(in:)`.
    package init(_ knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// Every mistake in a script's knowledge, in the order of the script.
    package static func problems(in knowledge: Knowledge) -> [Problem] {
        []
    }

    /// Hears everything that a line says, in the light of the open question.
    package func hear(_ text: String, asked: Asked, explain: Bool = false) -> Hearing {
        Hearing()
    }
}
