package import Markup

/// A `cond` of a chart.
package struct Condition: Sendable, Hashable {
    /// The position in ``Chart/conditions``.
    package let index: Int
    /// The expression as written.
    package let source: String
    /// Where it is written.
    package let location: Location
    /// The namespace prefixes in scope there.
    package let namespaces: [String: String]

    /// The position in ``Chart/expressions``.
    let expression: Int
}
