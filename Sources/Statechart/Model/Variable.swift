internal import Markup

/// A variable that a chart declares with `data`.
struct Variable: Sendable, Hashable {
    var id: String
    var initial: Content
    var location: Location
    /// Whether `data` declares it; otherwise a `foreach` makes it.
    var isDeclared: Bool

    /// What a variable holds in a running machine.
    struct Holding: Sendable, Hashable, Codable {
        var id: String
        var value: Datum
        /// Whether the variable stands for a node itself (as `foreach` binds its item) and not for a `data`
        /// element with the value inside.
        var isNode = false
    }
}
