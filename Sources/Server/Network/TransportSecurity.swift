internal import NIOSSL

/// TLS for the relay protocol: the server's certificate and key, and whom it believes.
package struct TransportSecurity: Sendable {
    /// Why certificate or key cannot be used.
    package enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
        /// A file that is missing, or holds nothing of the kind.
        case unusable(path: String)
        /// Certificate and key do not belong together.
        case unmatched

        package var description: String {
            switch self {
            case .unusable(let path): "cannot use \(path): it is missing, or not in PEM form"
            case .unmatched: "certificate and key do not belong together"
            }
        }
    }

    let context: NIOSSLContext

    /// Reads the files.
    ///
    /// - Parameters:
    ///   - certificate: the server's certificate in PEM form, followed by those that vouch for it.
    ///   - key: its private key in PEM form.
    ///   - clientAuthority: whose certificates relays have to bring, in PEM form; nil where they need none.
    /// - Throws: ``Fault``.
    package init(certificate: String, key: String, clientAuthority: String? = nil) throws(Fault) {
        let chain = try Self.read(certificate) { try NIOSSLCertificate.fromPEMFile(certificate) }
        let secret = try Self.read(key) { try NIOSSLPrivateKey(file: key, format: .pem) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
        configuration.minimumTLSVersion = .tlsv12
        if let clientAuthority {
            let roots = try Self.read(clientAuthority) { try NIOSSLCertificate.fromPEMFile(clientAuthority) }
            configuration.trustRoots = .certificates(roots)
            configuration.certificateVerification = .noHostnameVerification
        }
        do {
            context = try NIOSSLContext(configuration: configuration)
        } catch {
            throw .unmatched
        }
    }

    private static func read<Content>(_ path: String, _ read: () throws -> Content) throws(Fault) -> Content {
        do {
            return try read()
        } catch {
            throw .unusable(path: path)
        }
    }
}
