internal import CLibXML2

/// Owns one libxml2 tree and frees it.
@safe struct Document: ~Copyable {
    let pointer: xmlDocPtr

    /// Takes over a tree.
    init(owning pointer: xmlDocPtr) {
        unsafe self.pointer = unsafe pointer
    }

    /// Parses a document from memory: no network, no document type, no entities beyond the five.
    init(parsing bytes: [UInt8], file: String, limits: Limits) throws(Mistakes) {
        _ = LibXML.isReady
        if let refusal = Gate.refusal(of: bytes, file: file, limits: limits) { throw Mistakes([refusal]) }
        let log = ErrorLog(file: file)
        guard let document = unsafe Self.read(bytes, file: file, into: log) else {
            throw log.mistakes(otherwise: "not well-formed XML")
        }
        unsafe self.pointer = unsafe document
    }

    deinit {
        unsafe xmlFreeDoc(pointer)
    }

    /// The tree, or nil where the log says why not.
    private static func read(_ bytes: [UInt8], file: String, into log: ErrorLog) -> xmlDocPtr? {
        guard let context = unsafe xmlNewParserCtxt() else { return nil }
        defer { unsafe xmlFreeParserCtxt(context) }
        unsafe context.pointee._private = unsafe Unmanaged.passUnretained(log).toOpaque()
        unsafe listen(to: context)
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
            | XML_PARSE_BIG_LINES.rawValue
        let document = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { text in
                unsafe xmlCtxtReadMemory(
                    context, text.baseAddress, CInt(text.count), file, "UTF-8", CInt(options))
            }
        }
        let isGood = unsafe context.pointee.wellFormed == 1 && log.diagnostics.isEmpty
        guard isGood, let document = unsafe document, unsafe document.pointee.intSubset == nil else {
            unsafe xmlFreeDoc(document)
            return nil
        }
        return unsafe document
    }

    /// Hands errors to the log in `_private`, and stops at a document type.
    private static func listen(to context: xmlParserCtxtPtr) {
        guard let sax = unsafe context.pointee.sax else { return }
        unsafe sax.pointee.serror = { context, error in
            guard let log = unsafe Document.log(of: context), let error = unsafe error else { return }
            unsafe log.add(error)
        }
        unsafe sax.pointee.internalSubset = { context, _, _, _ in
            guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
            let line = unsafe context.pointee.input.map { unsafe Int($0.pointee.line) } ?? 1
            unsafe Document.log(of: UnsafeMutableRawPointer(context))?.add(
                line: line, "a document type (DOCTYPE) is not read: remove it; write characters, not entities"
            )
            unsafe xmlStopParser(context)
        }
    }

    private static func log(of context: UnsafeMutableRawPointer?) -> ErrorLog? {
        guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
            let log = unsafe context.pointee._private
        else { return nil }
        return unsafe Unmanaged<ErrorLog>.fromOpaque(log).takeUnretainedValue()
    }
}
