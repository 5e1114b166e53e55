internal import CLibXML2

/// What libxml2 has to be told once in a process, before any thread uses it.
enum LibXML {
    /// Set up on first use; every entry into the library reads this first.
    static let isReady: Bool = {
        xmlInitParser()
        // A file is read by us and parsed from memory, so the library itself never opens anything.
        unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
        xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
        silence()
        return true
    }()

    /// Nothing of a script may reach standard error by itself: the first pair of calls is for this thread,
    /// the second for every thread that comes later.
    private static func silence() {
        unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
        unsafe xmlThrDefSetStructuredErrorFunc(nil) { _, _ in }
        let generic: xmlGenericErrorFunc? = unsafe lumbar_silent_error()
        unsafe xmlSetGenericErrorFunc(nil, generic)
        unsafe xmlThrDefSetGenericErrorFunc(nil, generic)
    }
}
