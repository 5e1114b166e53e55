internal import CLibXML2

/// The C side of an evaluation: looking names up, and values in both directions.
enum XPathCallbacks {
    private static func frame(_ context: UnsafeMutableRawPointer?) -> XPathContext.Frame? {
        guard let context = unsafe context else { return nil }
        return unsafe Unmanaged<XPathContext>.fromOpaque(context).takeUnretainedValue().current
    }

    private static func name(_ local: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?) -> Name {
        unsafe Name(ElementReader.string(local), in: ElementReader.string(space))
    }

    static let variable: xmlXPathVariableLookupFunc = { context, local, space in
        guard let frame = unsafe frame(context),
            let value = unsafe frame.scope.variable(name(local, space))
        else { return nil }
        return unsafe object(value)
    }

    /// XPath 1.0's own functions, which libxml2 answers itself.
    package static let core: Set<String> = [
        "boolean", "ceiling", "concat", "contains", "count", "false", "floor", "id", "lang", "last",
        "local-name", "name", "namespace-uri", "normalize-space", "not", "number", "position", "round",
        "starts-with", "string", "string-length", "substring", "substring-after", "substring-before", "sum",
        "translate", "true",
    ]

    /// Every other name is answered, since libxml2 prints names that nobody answers.
    static let function: xmlXPathFuncLookupFunc = { _, local, space in
        let name = unsafe name(local, space)
        return name.space.isEmpty && core.contains(name.local) ? nil : unsafe XPathCallbacks.call
    }

    private static let call: xmlXPathFunction = { parser, count in
        guard let parser = unsafe parser, let context = unsafe parser.pointee.context else { return }
        guard let frame = unsafe frame(context.pointee.userData),
            let arguments = unsafe arguments(Int(count), of: parser, in: frame.tree),
            let value = unsafe frame.scope.call(
                name(context.pointee.function, context.pointee.functionURI), arguments)
        else {
            unsafe xmlXPathErr(parser, CInt(XPATH_UNKNOWN_FUNC_ERROR.rawValue))
            return
        }
        unsafe valuePush(parser, object(value))
    }

    private static func arguments(
        _ count: Int, of parser: xmlXPathParserContextPtr, in tree: Tree
    ) -> [XPathValue]? {
        var values: [XPathValue] = []
        for _ in 0..<count {
            guard let object = unsafe valuePop(parser) else { return nil }
            defer { unsafe xmlXPathFreeObject(object) }
            guard let value = try? unsafe value(object, in: tree) else { return nil }
            values.append(value)
        }
        return values.reversed()
    }

    // MARK: - Values

    private static func object(_ value: XPathValue) -> xmlXPathObjectPtr? {
        switch value {
        case .boolean(let flag): return unsafe xmlXPathNewBoolean(flag ? 1 : 0)
        case .number(let number): return unsafe xmlXPathNewFloat(number)
        case .string(let text): return unsafe xmlXPathNewString(text)
        case .nodes(let nodes):
            let object = unsafe xmlXPathNewNodeSet(nil)
            for node in nodes { unsafe xmlXPathNodeSetAdd(object?.pointee.nodesetval, node.pointer) }
            return unsafe object
        }
    }

    static func value(_ object: xmlXPathObjectPtr, in tree: Tree) throws(XPathError) -> XPathValue {
        switch unsafe object.pointee.type {
        case XPATH_BOOLEAN: return .boolean(unsafe object.pointee.boolval != 0)
        case XPATH_NUMBER: return .number(unsafe object.pointee.floatval)
        case XPATH_STRING: return .string(unsafe ElementReader.string(object.pointee.stringval))
        case XPATH_NODESET: return .nodes(unsafe nodes(object, in: tree))
        default: throw XPathError("the expression gives a value that is not XPath 1.0's")
        }
    }

    private static func nodes(_ object: xmlXPathObjectPtr, in tree: Tree) -> [Node] {
        guard let set = unsafe object.pointee.nodesetval else { return [] }
        unsafe xmlXPathNodeSetSort(set)
        return unsafe (0..<Int(set.pointee.nodeNr)).compactMap { index in
            guard let node = unsafe set.pointee.nodeTab[index] else { return nil }
            // libxml2 lends namespace nodes for one evaluation only.
            return unsafe node.pointee.type == XML_NAMESPACE_DECL ? nil : unsafe Node(node, in: tree)
        }
    }

    // MARK: - Errors

    /// libxml2 gives codes here, and no message; none at all for a prefix that nobody declares.
    static func error(_ code: CInt) -> XPathError {
        let message =
            switch code == 0
                ? XPATH_UNDEF_PREFIX_ERROR.rawValue
                : UInt32(bitPattern: code) &- XML_XPATH_EXPRESSION_OK.rawValue
            {
            case XPATH_UNDEF_VARIABLE_ERROR.rawValue: "there is no such variable"
            case XPATH_UNDEF_PREFIX_ERROR.rawValue: "a namespace prefix is not declared"
            case XPATH_UNKNOWN_FUNC_ERROR.rawValue: "there is no such function, or not with these arguments"
            case XPATH_INVALID_ARITY.rawValue: "a function has the wrong number of arguments"
            case XPATH_INVALID_TYPE.rawValue: "a value has the wrong type: a path needs nodes"
            case XPATH_OP_LIMIT_EXCEEDED.rawValue: "the expression takes too much work"
            case XPATH_RECURSION_LIMIT_EXCEEDED.rawValue: "the expression is nested too deeply"
            default: "the expression cannot be evaluated (libxml2 code \(code))"
            }
        return XPathError(message)
    }
}
