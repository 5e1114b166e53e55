package import Markup

/// A state of a chart, or a pseudo-state: `scxml`, `state`, `parallel`, `final` or `history`.
package struct State: Sendable, Hashable {
    /// What a state is made of and how it is entered.
    package enum Kind: Sendable, Hashable {
        /// A state without child states.
        case atomic
        /// A state of which exactly one child is active; the document itself is one.
        case compound
        /// A state of which all children are active.
        case parallel
        /// The end of its parent.
        case final
        /// The memory of its parent: of the children, or (deep) of all descendants.
        case history(isDeep: Bool)
    }

    /// The position in ``Chart/states``.
    package let index: Int
    /// The id as written; `#` and the index where the author wrote none; empty for the document itself.
    package let id: String
    /// What kind of state this is.
    package let kind: Kind
    /// The index of the parent; nil for the document itself.
    package let parent: Int?
    /// The indices of the child states without histories, in document order.
    package internal(set) var children: [Int] = []
    /// The indices of the history children, in document order.
    package internal(set) var histories: [Int] = []
    /// The indices of the transitions that leave this state, in document order.
    package internal(set) var transitions: [Int] = []
    /// Where the state is written.
    package let location: Location
    /// Child elements of other vocabularies; the interpreter ignores them.
    package internal(set) var extensions: [Element] = []

    /// The index of the last descendant; this state's own where it has none.
    var last: Int
    /// How far the state is from the document, which is 0.
    var depth = 0
    /// What is entered by default: targets and content, from `initial` in either form.
    var initial = Entry()
    var onEntry: [[Action]] = []
    var onExit: [[Action]] = []
    /// The variables that are declared here, as indices of ``Chart/variables``.
    var variables: [Int] = []
    var invocations: [Invocation] = []
    var doneData: Payload?

    /// A default way in: where to, and what is done on the way.
    struct Entry: Sendable, Hashable {
        var targets: [Int] = []
        var content: [Action] = []
    }

    /// The indices of the states that are entered by default, as `initial` names them; of a memory, those that it begins with.
    package var entry: [Int] { initial.targets }

    /// Whether the state ends its parent.
    package var isFinal: Bool { kind == .final }
    /// Whether the state is a memory and so never active.
    package var isHistory: Bool { if case .history = kind { true } else { false } }

    init(index: Int, id: String, kind: Kind, parent: Int?, depth: Int, location: Location) {
        self.index = index
        self.id = id
        self.kind = kind
        self.parent = parent
        self.depth = depth
        self.location = location
        last = index
    }

    /// Whether another state lies inside this one.
    func contains(_ other: Int) -> Bool { other > index && other <= last }
}
