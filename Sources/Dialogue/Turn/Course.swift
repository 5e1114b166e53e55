/// What was heard in the turns of a conversation, without a word of what was written.
///
/// It grows with every turn and is held for as long as the conversation is in memory. So each name stands in it once and a turn is a few numbers:
/// a conversation that goes on takes little more than a short one. In its stored form it is the list of its steps.
package struct Course: Sendable, Hashable {
    /// So many turns of a conversation are noted; those after them are not.
    package static let limit = 100

    /// How many turns are noted.
    package private(set) var count = 0
    /// Every name that occurs, in the order of first occurrence, each with ``nameEnd`` behind it.
    private var names = ""
    /// The steps: the places of the events' names and of the state's, then ``stepEnd``.
    private var places: [UInt16] = []

    /// A character that no name has.
    private static let nameEnd: UInt8 = 0x1F
    /// A place that no name has.
    private static let stepEnd = UInt16.max

    /// A course with these steps, up to the limit.
    init(_ steps: [CourseStep]) {
        for step in steps { note(step) }
    }

    /// The steps in the order of the turns.
    package var steps: [CourseStep] {
        let table = pieces.map { String(Substring($0)) }
        return places.split(separator: Self.stepEnd).map { step in
            let names = step.map { table[Int($0)] }
            return CourseStep(heard: Array(names.dropLast()), state: names.last ?? "")
        }
    }

    /// Notes a turn, where there is room.
    mutating func note(_ step: CourseStep) {
        guard count < Self.limit else { return }
        for name in step.heard + [step.state] { places.append(place(of: name)) }
        places.append(Self.stepEnd)
        count += 1
    }

    /// The names as they stand in the text.
    private var pieces: ArraySlice<Substring.UTF8View> {
        names.utf8.split(separator: Self.nameEnd, omittingEmptySubsequences: false).dropLast()
    }

    /// A name's place among the names, added where it is new. There are far fewer than places: they are those of one script.
    private mutating func place(of name: String) -> UInt16 {
        let known = pieces
        let place = known.firstIndex { $0.elementsEqual(name.utf8) } ?? known.count
        if place == known.count {
            names += name
            names.unicodeScalars.append(Unicode.Scalar(Self.nameEnd))
        }
        return UInt16(min(place, Int(Self.stepEnd) - 1))
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
