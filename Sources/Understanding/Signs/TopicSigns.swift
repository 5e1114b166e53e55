/// Topics whose examples mostly speak of one sign.
struct TopicSigns: Sendable {
    /// Share of a topic's examples that must show the sign.
    private static let share = 0.5
    /// Signs by topic.
    let flags: [String: String]

    /// The topics that speak of a sign.
    init(_ flags: [String: String]) { self.flags = flags }

    /// The signs that an example shows.
    static func shown(in finds: Finds, _ signs: SignReader) -> [String] {
        signs.flags.filter { flag in flag.patterns.contains { $0.fits(finds) } }.map(\.id)
    }

    /// Counts which topics' examples show which sign.
    struct Count {
        private var counts: [String: (all: Int, shown: [String: Int])] = [:]

        /// Takes in an example of a topic and the signs that it shows.
        mutating func add(_ shown: [String], of event: String) {
            counts[event, default: (0, [:])].all += 1
            for flag in shown { counts[event]?.shown[flag, default: 0] += 1 }
        }

        /// The sign that most of a topic's examples speak of, by topic.
        var flags: [String: String] {
            counts.compactMapValues { count in
                let most = count.shown.max { ($0.value, $1.key) < ($1.value, $0.key) }
                return most.flatMap { Double($0.value) >= share * Double(count.all) ? $0.key : nil }
            }
        }
    }

    /// A sign that was heard, in whatever scope, decides between topics that are close.
    func decided(_ topic: Hearing.Topic, by signs: [Hearing.Sign]) -> Hearing.Topic {
        guard case .suggested(let events, let confidence) = topic else { return topic }
        let event = events.prefix(2).first { event in signs.contains { $0.flag == flags[event] } }
        return event.map { .settled(event: $0, confidence: confidence) } ?? topic
    }
}

extension Understanding {
    /// The sign that most examples of a topic speak of, without prefix; nil where none is.
    package func sign(ofTopic event: String) -> String? { topicSigns.flags[event] }
}
