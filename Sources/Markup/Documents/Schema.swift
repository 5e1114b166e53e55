internal import CLibXML2
internal import Synchronization

/// A RELAX NG grammar, compiled once.
///
/// Validation may be asked for on any thread; one at a time is carried out, since the library promises nothing
/// about a compiled grammar that two threads use.
package final class Schema: Sendable {
    private let grammar: Mutex<Grammar>

    /// Compiles a grammar in RELAX NG's XML syntax; it may not include other files.
    ///
    /// - Parameters:
    ///   - relaxNG: The grammar.
    ///   - name: What mistakes call the grammar.
    /// - Throws: What is wrong with the grammar.
    package init(relaxNG: [UInt8], name: String) throws(Mistakes) {
        grammar = Mutex(try Grammar(relaxNG, name: name))
    }

    /// Says where a document does not follow the grammar.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - file: What diagnostics call the document.
    ///   - limits: What the document may cost.
    /// - Returns: At most one diagnostic a line; none where the document is valid. A document that is not
    ///   well-formed gives the parser's diagnostics.
    package func check(_ bytes: [UInt8], file: String, limits: Limits = .script) -> [Diagnostic] {
        grammar.withLock { grammar in
            do throws(Mistakes) {
                let document = try Document(parsing: bytes, file: file, limits: limits)
                return grammar.check(document, file: file)
            } catch {
                return error.diagnostics
            }
        }
    }
}
