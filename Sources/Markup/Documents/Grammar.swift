internal import CLibXML2

/// Owns one compiled RELAX NG grammar and frees it.
@safe struct Grammar: ~Copyable {
    private let pointer: xmlRelaxNGPtr

    init(_ bytes: [UInt8], name: String) throws(Mistakes) {
        let source = try Document(parsing: bytes, file: name, limits: .document)
        let log = ErrorLog(file: name)
        guard let pointer = unsafe Self.compile(source, into: log) else {
            throw log.mistakes(otherwise: "not a RELAX NG grammar")
        }
        unsafe self.pointer = unsafe pointer
    }

    deinit {
        unsafe xmlRelaxNGFree(pointer)
    }

    private static func compile(_ source: borrowing Document, into log: ErrorLog) -> xmlRelaxNGPtr? {
        guard let context = unsafe xmlRelaxNGNewDocParserCtxt(source.pointer) else { return nil }
        defer { unsafe xmlRelaxNGFreeParserCtxt(context) }
        unsafe xmlRelaxNGSetParserStructuredErrors(
            context, Self.report, Unmanaged.passUnretained(log).toOpaque())
        return unsafe xmlRelaxNGParse(context)
    }

    /// Validates one document.
    func check(_ document: borrowing Document, file: String) -> [Diagnostic] {
        let log = ErrorLog(file: file)
        guard let context = unsafe xmlRelaxNGNewValidCtxt(pointer) else { return [] }
        defer { unsafe xmlRelaxNGFreeValidCtxt(context) }
        unsafe xmlRelaxNGSetValidStructuredErrors(
            context, Self.report, Unmanaged.passUnretained(log).toOpaque())
        let result = unsafe xmlRelaxNGValidateDoc(context, document.pointer)
        guard result != 0 else { return [] }
        return log.mistakes(otherwise: "the document does not follow the schema").diagnostics
    }

    private static let report: xmlStructuredErrorFunc = { log, error in
        guard let log = unsafe log, let error = unsafe error else { return }
        unsafe Unmanaged<ErrorLog>.fromOpaque(log).takeUnretainedValue().add(error)
    }
}
