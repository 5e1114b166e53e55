package import Markup

/// A statechart that has been read and checked; it never changes.
///
/// The model is flat: states, transitions, conditions and foreign elements refer to each other by their positions
/// in these arrays, which are in document order.
package struct Chart: Sendable {
    /// The chart's name, where it has one.
    package let name: String?
    /// The document itself at index 0, then every state in document order.
    package let states: [State]
    /// Every transition of a state, in document order.
    package let transitions: [Transition]
    /// Every `cond`, in document order.
    package let conditions: [Condition]
    /// Every element of executable content outside the SCXML namespace, in document order.
    package let foreign: [Element]
    /// What an author should look at; mistakes are thrown instead.
    package let warnings: [Diagnostic]

    let dataModel: DataModel
    /// Whether variables get their values when their state is first entered (`binding="late"`).
    let isLate: Bool
    let expressions: [Expression]
    let variables: [Variable]
    let options: Options
    private let indices: [String: Int]

    /// Reads and checks a chart.
    ///
    /// - Parameters:
    ///   - root: The `scxml` element.
    ///   - options: How strict to be, and what the host adds.
    /// - Throws: Every mistake that was found, with file and line.
    package init(_ root: Element, options: Options = Options()) throws(Mistakes) {
        var reader = ChartReader(options: options)
        let (draft, warnings) = try reader.read(root)
        name = draft.name
        states = draft.states
        transitions = draft.transitions
        conditions = draft.conditions
        foreign = draft.foreign
        self.warnings = warnings
        isLate = draft.isLate
        dataModel = draft.dataModel
        expressions = draft.expressions
        variables = draft.variables
        indices = draft.indices
        self.options = options
    }

    /// The state with an id.
    package func state(_ id: String) -> State? {
        indices[id].map { states[$0] }
    }

    func index(of id: String) -> Int? { indices[id] }

    /// Whether some expression looks at the event that is handled.
    package var looksAtEvent: Bool {
        conditions.contains { $0.source.contains("_event") }
            || expressions.contains { $0.source.contains("_event") }
    }
}
