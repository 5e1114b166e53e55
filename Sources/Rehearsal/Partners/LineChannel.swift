/// Lines of bytes to and from a server: a connection, or a program's standard input and output.
package protocol LineChannel: AnyObject {
    /// Sends a line; its end is added.
    ///
    /// - Throws: ``PartnerFailure`` where the other side is gone.
    func send(_ line: [UInt8]) throws(PartnerFailure)

    /// The next line without its end; nil where the other side has closed.
    ///
    /// - Throws: ``PartnerFailure`` where none comes in time.
    func receive() throws(PartnerFailure) -> [UInt8]?
}
