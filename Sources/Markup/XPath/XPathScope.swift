/// What an expression can refer to besides the tree.
package protocol XPathScope {
    /// The value of a variable; nil where there is none.
    func variable(_ name: Name) -> XPathValue?

    /// The result of a function that is not XPath's own; nil where there is none or the arguments do not fit.
    func call(_ function: Name, _ arguments: [XPathValue]) -> XPathValue?
}
