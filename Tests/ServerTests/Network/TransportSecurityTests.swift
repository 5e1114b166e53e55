import Foundation
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Testing

@testable import Server

@Suite("TLS for the relay protocol")
struct TransportSecurityTests {
    @Test("A relay that believes the certificate is answered, line by line and after its half-close")
    func speaks() async throws {
        let files = try PEMFiles()
        let security = try TransportSecurity(certificate: files.certificate, key: files.key)
        let lines = try await Self.talk(security, files, showing: false)
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix(#"{"type":"reply","session":"s","re":"m""#) == true)
        #expect(lines.last == #"{"type":"pong"}"#)
    }

    @Test("Where relays have to show a certificate, one without gets no answer", arguments: [true, false])
    func clients(shows: Bool) async throws {
        let files = try PEMFiles()
        let security = try TransportSecurity(
            certificate: files.certificate, key: files.key, clientAuthority: files.certificate)
        let lines = try await Self.talk(security, files, showing: shows)
        #expect(lines.count == (shows ? 2 : 0))
    }

    @Test("What is renewed counts for the connections to come")
    func renewed() async throws {
        let files = try PEMFiles()
        let open = try TransportSecurity(certificate: files.certificate, key: files.key)
        let strict = try TransportSecurity(
            certificate: files.certificate, key: files.key, clientAuthority: files.certificate)
        let service = await Self.service(open)
        let port = try await service.listen(.relay, at: ListenAddress(host: "127.0.0.1", port: 0)).address
            .port
        let context = try files.clientContext(showing: false)
        #expect(try await Self.exchange(port: port, context).count == 2)
        service.renew(security: strict)
        #expect(try await Self.exchange(port: port, context).isEmpty)
        await service.drain()
    }

    @Test("Files that cannot be used are named")
    func faults() throws {
        let files = try PEMFiles()
        #expect(throws: TransportSecurity.Fault.unusable(path: "/nowhere")) {
            try TransportSecurity(certificate: "/nowhere", key: files.key)
        }
        #expect(throws: TransportSecurity.Fault.unusable(path: files.certificate)) {
            try TransportSecurity(certificate: files.certificate, key: files.certificate)
        }
    }

    /// Says two frames over TLS and gives back the lines that came until the server closed or a second had passed.
    private static func talk(
        _ security: TransportSecurity, _ files: PEMFiles, showing: Bool
    ) async throws -> [String] {
        let service = await Self.service(security)
        let port = try await service.listen(.relay, at: ListenAddress(host: "127.0.0.1", port: 0)).address
            .port
        let context = try files.clientContext(showing: showing)
        let heard = try await Self.exchange(port: port, context)
        await service.drain()
        return heard
    }

    private static func service(_ security: TransportSecurity) async -> Service {
        await Service(
            reception: FakeReception(), limits: .unhurried,
            relays: RelaySettings(server: "lumbar/test", dialogue: "fake"), security: security,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    private static func exchange(port: Int, _ context: NIOSSLContext) async throws -> [String] {
        let group = MultiThreadedEventLoopGroup.singleton
        let heard = group.next().makePromise(of: [String].self)
        let channel = try await ClientBootstrap(group: group).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                let tls = try NIOSSLClientHandler(context: context, serverHostname: "localhost")
                try channel.pipeline.syncOperations.addHandlers(tls, LineGatherer(expected: 2, heard))
            }
        }.connect(host: "127.0.0.1", port: port).get()
        let frames = #"{"type":"say","session":"s","id":"m","text":"x"}"# + "\n" + #"{"type":"ping"}"# + "\n"
        channel.writeAndFlush(ByteBuffer(string: frames), promise: nil)
        let lines = try await heard.futureResult.get()
        try? await channel.close().get()
        return lines
    }
}

/// Gathers lines until there are enough, or nothing more comes.
private final class LineGatherer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let expected: Int
    private let promise: EventLoopPromise<[String]>
    private var text = ""

    init(expected: Int, _ promise: EventLoopPromise<[String]>) {
        self.expected = expected
        self.promise = promise
    }

    private var lines: [String] { text.split(separator: "\n").map(String.init).sorted(by: >) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        text += String(buffer: unwrapInboundIn(data))
        if text.utf8.count(where: { $0 == 0x0A }) >= expected { promise.succeed(lines) }
    }

    func channelInactive(context: ChannelHandlerContext) { promise.succeed(lines) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

/// A certificate and its key for tests alone: self-signed, for localhost, good until 2120, believed by nobody.
private final class PEMFiles {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pem-\(UUID().uuidString)")
    var certificate: String { folder.appending(path: "certificate.pem").path }
    var key: String { folder.appending(path: "key.pem").path }

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Self.certificateText.write(toFile: certificate, atomically: true, encoding: .utf8)
        try Self.keyText.write(toFile: key, atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func clientContext(showing: Bool) throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        let own = try NIOSSLCertificate.fromPEMFile(certificate)
        configuration.trustRoots = .certificates(own)
        if showing {
            configuration.certificateChain = own.map { .certificate($0) }
            configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: key, format: .pem))
        }
        return try NIOSSLContext(configuration: configuration)
    }

    private static let certificateText = """
        -----BEGIN CERTIFICATE-----
        MIIBZjCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
        c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
        CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDs0+awaS+nHnBZX
        8i8CnX/9hwN5QwuuomQdRl8+wOHkBunzF3Xp5HTEcX4dFkfm7VsuUk73h2UHb4gW
        atg17NWjTjBMMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYIJbG9jYWxob3N0
        hwR/AAABMB0GA1UdDgQWBBSSRErqPqqRfSkw4jc8ompr9K52hjAKBggqhkjOPQQD
        AgNHADBEAiA5OuSrXhpvn73ENFYuHoppPIrbyhCsrDsHsbwomT5gTQIgZuxZdYL1
        BQoN4JDQw9RMiWqQCtdAgqh/wq3dRRl+Zws=
        -----END CERTIFICATE-----

        """

    private static let keyText = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8o2OWIPmA7h14Gmk
        YtgbGQdnMp36E4T6GCZk/utYRlKhRANCAAQ7NPmsGkvpx5wWV/IvAp1//YcDeUML
        rqJkHUZfPsDh5Abp8xd16eR0xHF+HRZH5u1bLlJO94dlB2+IFmrYNezV
        -----END PRIVATE KEY-----

        """
}
