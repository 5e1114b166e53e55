internal import CLibXML2

/// A compiled XPath expression.
///
/// libxml2 writes into a compiled expression while it evaluates it, so it belongs to one thread and is not
/// `Sendable`.
@safe package final class XPath {
    let pointer: xmlXPathCompExprPtr
    let namespaces: [String: String]

    /// Compiles an expression.
    ///
    /// - Parameters:
    ///   - source: The expression.
    ///   - namespaces: The prefixes it may use, to their URIs; XPath has no default namespace.
    /// - Throws: That it is no XPath expression.
    package init(_ source: String, namespaces: [String: String] = [:]) throws(XPathError) {
        _ = LibXML.isReady
        guard let pointer = unsafe xmlXPathCtxtCompile(nil, source) else {
            throw XPathError("'\(source)' is not an XPath 1.0 expression")
        }
        unsafe self.pointer = unsafe pointer
        self.namespaces = namespaces.filter { !$0.key.isEmpty }
    }

    deinit {
        unsafe xmlXPathFreeCompExpr(pointer)
    }
}
