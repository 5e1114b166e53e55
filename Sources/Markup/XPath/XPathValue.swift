/// What an XPath expression can give.
package enum XPathValue {
    /// A truth value.
    case boolean(Bool)
    /// A number.
    case number(Double)
    /// A string.
    case string(String)
    /// A node-set, in document order.
    case nodes([Node])
}
