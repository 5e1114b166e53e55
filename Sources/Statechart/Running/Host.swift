package import Markup

/// What the embedding application supplies to a running chart.
///
/// Everything has a default that does nothing, so that a host writes only what it needs.
package protocol Host {
    /// Carries out an element of executable content that is not SCXML's.
    ///
    /// - Parameters:
    ///   - action: The index in ``Chart/foreign``.
    ///   - event: The event that is being handled; nil at the start.
    /// - Returns: Events for the internal queue, in order.
    mutating func perform(_ action: Int, on event: Event?) -> [Event]

    /// Decides a condition in Swift.
    ///
    /// - Parameter condition: The index in ``Chart/conditions``.
    /// - Returns: The answer, or nil to let the data model evaluate the condition.
    func decide(_ condition: Int) -> Bool?

    /// Answers an XPath function that is neither XPath's own nor `In`.
    ///
    /// - Parameters:
    ///   - function: The name with its namespace.
    ///   - arguments: The arguments; node-sets as ``Datum/tree(_:)``.
    /// - Returns: The result, or nil where there is no such function (an error in the expression).
    func call(_ function: Name, _ arguments: [Datum]) -> Datum?

    /// Is told that a transition leads to what a history state remembers.
    ///
    /// - Parameters:
    ///   - history: The id of the history state.
    ///   - states: The ids of what it remembers; nil before its parent has been left once.
    func recalls(_ history: String, _ states: [String]?)

    /// Is told that a history state has written down anew what it remembers.
    func remembers(_ history: String)

    /// Takes what `log` says.
    mutating func log(_ label: String, _ text: String)

    /// Whether ``dispatch(_:)`` can do something with a send; otherwise it is an error in the chart.
    func accepts(_ send: OutgoingSend) -> Bool

    /// Takes a send whose target is not this machine, its parent or one of its children.
    mutating func dispatch(_ send: OutgoingSend)
}

extension Host {
    package mutating func perform(_ action: Int, on event: Event?) -> [Event] { [] }
    package func decide(_ condition: Int) -> Bool? { nil }
    package func call(_ function: Name, _ arguments: [Datum]) -> Datum? { nil }
    package func recalls(_ history: String, _ states: [String]?) {}
    package func remembers(_ history: String) {}
    package mutating func log(_ label: String, _ text: String) {}
    package func accepts(_ send: OutgoingSend) -> Bool { true }
    package mutating func dispatch(_ send: OutgoingSend) {}
}

/// A host that adds nothing: what a bare SCXML document runs with.
package struct SilentHost: Host {
    /// Makes a host that adds nothing.
    package init() {}

    package func accepts(_ send: OutgoingSend) -> Bool { false }
}
