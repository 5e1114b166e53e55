/// A script as boxes and arrows: what a person looks at to see where a conversation can go.
package struct Drawing: Sendable, Hashable {
    /// What a box stands for.
    enum Shape: Sendable, Hashable {
        /// Where the conversation begins.
        case start
        /// A state.
        case state
        /// A form or the questions that are answered, as one.
        case form
        /// Something that may happen wherever the conversation stands.
        case anywhere
        /// Back to where the conversation stood.
        case back
        /// The end.
        case end
    }

    /// One box.
    struct Box: Sendable, Hashable {
        var id: String
        var shape: Shape
        /// What stands in it, the title first.
        var lines: [String]
    }

    /// Boxes that belong together, with what is inside in order.
    struct Group: Sendable, Hashable {
        var id: String
        var title: String
        var parts: [Part]
    }

    /// A box or a group.
    indirect enum Part: Sendable, Hashable {
        case box(Box)
        case group(Group)
    }

    /// An arrow, with what leads along it; several reasons stand under each other.
    struct Arrow: Sendable, Hashable {
        var from: String
        var to: String
        var labels: [String]
    }

    /// The script's name.
    var name: String
    /// What is drawn, in document order.
    var parts: [Part] = []
    /// The arrows, in document order of their first reason.
    var arrows: [Arrow] = []

    /// Adds reasons to go from one box to another.
    mutating func connect(_ from: String, _ to: String, _ labels: [String]) {
        guard let index = arrows.firstIndex(where: { $0.from == from && $0.to == to }) else {
            arrows.append(Arrow(from: from, to: to, labels: labels))
            return
        }
        for label in labels where !arrows[index].labels.contains(label) { arrows[index].labels.append(label) }
    }
}
