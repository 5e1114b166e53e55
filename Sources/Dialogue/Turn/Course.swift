/// What was heard in the turns of a conversation, without a word of what was written.
///
/// It grows with every turn and is held for as long as the conversation is in memory. So it is one text, a fifth of what lists of names would take;
/// in its stored form it is the list of its steps.
package struct Course: Sendable, Hashable {
    /// So many turns of a conversation are noted; those after them are not.
    package static let limit = 100

    /// How many turns are noted.
    package private(set) var count = 0
    /// The steps, each the names of its events and of its state.
    private var text = ""

    // Characters that no name has.
    private static let stepEnd: UInt8 = 0x1E
    private static let nameEnd: UInt8 = 0x1F

    /// A course with these steps, up to the limit.
    init(_ steps: [CourseStep]) {
        for step in steps { note(step) }
    }

    /// The steps in the order of the turns.
    package var steps: [CourseStep] {
        text.utf8.split(separator: Self.stepEnd).map { step in
            let names = step.split(separator: Self.nameEnd, omittingEmptySubsequences: false).map {
                String(Substring($0))
            }
            return CourseStep(heard: Array(names.dropLast()), state: names.last ?? "")
        }
    }

    /// Notes a turn, where there is room.
    mutating func note(_ step: CourseStep) {
        guard count < Self.limit else { return }
        for name in step.heard {
            text += name
            text.unicodeScalars.append(Unicode.Scalar(Self.nameEnd))
        }
        text += step.state
        text.unicodeScalars.append(Unicode.Scalar(Self.stepEnd))
        count += 1
    }
}

extension Course: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try [CourseStep](from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        try steps.encode(to: encoder)
    }
}

extension Conversation {
    /// Notes what was heard in a turn; a greeting, a blank line and a return are nothing.
    mutating func note(_ trace: Trace) {
        guard !trace.heard.isEmpty else { return }
        var noted = course ?? Course([])
        // The new value is the only holder of its text, and writes into it.
        course = nil
        noted.note(CourseStep(heard: trace.heard, state: trace.state.last ?? ""))
        course = noted
    }
}
