internal import Markup

/// An XPath expression of a chart.
struct Expression: Sendable, Hashable {
    var source: String
    var location: Location
    var namespaces: [String: String]
}
