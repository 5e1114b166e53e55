import ArgumentParser
import Foundation
import Server

/// TLS for the relay protocol.
struct ServeSecurity: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "TLS for the relay protocol: the certificate in PEM form, followed by those that vouch for it.",
            valueName: "path"))
    var tlsCert: String?

    @Option(help: ArgumentHelp("The certificate's private key in PEM form.", valueName: "path"))
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            "Relays have to bring a certificate that one of these vouches for, in PEM form.",
            valueName: "path"))
    var tlsClientCa: String?

    func validate() throws {
        guard (tlsCert == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-cert and --tls-key go together")
        }
        guard tlsClientCa == nil || isWanted else {
            throw ValidationError("--tls-client-ca needs --tls-cert and --tls-key")
        }
    }

    /// TLS is to be spoken.
    var isWanted: Bool { tlsCert != nil }

    /// Reads the files; nil where TLS is not wanted.
    ///
    /// - Throws: ``CommandFailure`` with one line, where a file cannot be used or the key is open to everybody.
    func load() throws -> TransportSecurity? {
        guard let tlsCert, let tlsKey else { return nil }
        let attributes = try? FileManager.default.attributesOfItem(atPath: tlsKey)
        if let mode = attributes?[.posixPermissions] as? NSNumber, mode.intValue & 0o007 != 0 {
            throw CommandFailure.couldNotRun("the key \(tlsKey) can be read by everybody (mode 0600)")
        }
        do throws(TransportSecurity.Fault) {
            return try TransportSecurity(certificate: tlsCert, key: tlsKey, clientAuthority: tlsClientCa)
        } catch {
            throw CommandFailure.couldNotRun(error.description)
        }
    }
}
