internal import CLibXML2

/// Evaluates compiled expressions on live trees, for one thread.
@safe package final class XPathContext {
    /// After so many elementary operations an evaluation is given up.
    package static let operationLimit: UInt = 100_000

    private let pointer: xmlXPathContextPtr
    private let namespaces: [String: String]
    /// The evaluation that is under way, for the callbacks.
    private var frame: Frame?

    /// What one evaluation may refer to, and which tree its nodes belong to.
    struct Frame {
        let scope: any XPathScope
        let tree: Tree
    }

    /// Prepares evaluation of expressions that use these prefixes; nil where memory is out.
    package init?(namespaces: [String: String]) {
        _ = LibXML.isReady
        guard let pointer = unsafe xmlXPathNewContext(nil) else { return nil }
        unsafe self.pointer = unsafe pointer
        self.namespaces = namespaces.filter { !$0.key.isEmpty }
        for (prefix, uri) in self.namespaces { unsafe xmlXPathRegisterNs(pointer, prefix, uri) }
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe pointer.pointee.userData = unsafe me
        unsafe pointer.pointee.error = { _, _ in }
        unsafe xmlXPathRegisterVariableLookup(pointer, XPathCallbacks.variable, me)
        unsafe xmlXPathRegisterFuncLookup(pointer, XPathCallbacks.function, me)
    }

    deinit {
        unsafe xmlXPathFreeContext(pointer)
    }

    /// Evaluates an expression.
    ///
    /// - Parameters:
    ///   - expression: The compiled expression; its prefixes must be this context's.
    ///   - tree: The tree, whose root element is the context node.
    ///   - scope: Variables and functions.
    /// - Returns: The value.
    /// - Throws: What went wrong: an unknown name, a wrong type, too much work.
    package func evaluate(
        _ expression: XPath, in tree: Tree, scope: some XPathScope
    ) throws(XPathError) -> XPathValue {
        let outer = frame
        frame = Frame(scope: scope, tree: tree)
        defer { frame = outer }
        unsafe pointer.pointee.doc = unsafe tree.document
        unsafe pointer.pointee.node = unsafe tree.root.pointer
        unsafe pointer.pointee.opLimit = Self.operationLimit
        unsafe pointer.pointee.opCount = 0
        unsafe pointer.pointee.lastError.code = 0
        guard let result = unsafe xmlXPathCompiledEval(expression.pointer, pointer) else {
            throw XPathCallbacks.error(unsafe pointer.pointee.lastError.code)
        }
        defer { unsafe xmlXPathFreeObject(result) }
        return try unsafe XPathCallbacks.value(result, in: tree)
    }

    var current: Frame? { frame }
}
