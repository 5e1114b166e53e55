internal import Markup

/// An XPath expression of a chart.
struct Expression: Sendable, Hashable {
    /// The expression as written.
    var source: String
    var location: Location
    var namespaces: [String: String]
    /// The structure; nil where it is no XPath, which a lenient chart notices only when it gets there.
    var syntax: XPathSyntax?
    /// Why it is no XPath.
    var problem: String?
    /// What evaluates it without a tree, where it is simple enough.
    var formula: Formula?
}
