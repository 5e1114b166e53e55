package import Markup

/// A transition between states.
package struct Transition: Sendable, Hashable {
    /// The position in ``Chart/transitions``.
    package let index: Int
    /// The index of the state that the transition leaves.
    package let source: Int
    /// The event descriptors as written, without a trailing `.` or `.*`; `*` for any event; empty for eventless.
    package let events: [String]
    /// The index in ``Chart/conditions``; nil where the transition is unconditional.
    package let condition: Int?
    /// The ids of the targets; empty for a targetless transition.
    package let targetIDs: [String]
    /// The indices of the targets.
    package internal(set) var targets: [Int]
    /// Whether the source stays active where the targets are inside it (`type="internal"`).
    package let isInternal: Bool
    /// Where the transition is written.
    package let location: Location

    let content: [Action]

    /// The elements of other vocabularies that are carried out, as indices of ``Chart/foreign``; nil where SCXML's own
    /// executable content is among them.
    package var foreignContent: [Int]? {
        var indices: [Int] = []
        for action in content {
            guard case .foreign(let index) = action else { return nil }
            indices.append(index)
        }
        return indices
    }
}
