import Foundation
import SocketClient
import Testing

@testable import lumbar

@Suite("SIGHUP, seen from outside", .enabled(if: Served.command != nil, "the command is not built"))
struct ServeRenewalProcessTests {
    /// A file that only its owner can read.
    private static func write(_ text: String, to file: URL) throws {
        try Data(text.utf8).write(to: file)
        unsafe chmod(file.path, 0o600)
    }

    private static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hup-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// Says hello with a token and gives what comes back.
    private static func greet(_ port: Int, _ token: String) -> String {
        let caller = LineClient(port: port)
        caller.send(#"{"type":"hello","relay":"site-1","token":"\#(token)"}"# + "\n")
        return caller.line() ?? ""
    }

    @Test("Tokens are read anew for connections to come; a broken file leaves the old ones in force")
    func tokens() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "tokens")
        let (old, new) = ("old-0123456789abcdef", "new-0123456789abcdef")
        try Self.write("site-1 \(old)\n", to: file)
        let served = try Served(["--relay", "127.0.0.1:0", "--text", "none", "--token-file", file.path])
        let port = try #require(served.port("relay"))
        #expect(Self.greet(port, old).contains("welcome") && Self.greet(port, new).contains("unauthorized"))
        let staying = LineClient(port: port)
        staying.send(#"{"type":"hello","relay":"site-1","token":"\#(old)"}"# + "\n")
        #expect(staying.line()?.contains("welcome") == true)
        try Self.write("site-1 short\n", to: file)
        served.signal(SIGHUP)
        #expect(served.log(upTo: "what=tokens [lumbar] not loaded anew") != nil)
        #expect(Self.greet(port, old).contains("welcome"))
        try Self.write("site-1 \(new)\n", to: file)
        served.signal(SIGHUP)
        #expect(served.log(upTo: "what=tokens [lumbar] loaded anew") != nil)
        #expect(Self.greet(port, new).contains("welcome") && Self.greet(port, old).contains("unauthorized"))
        staying.send(#"{"type":"ping"}"# + "\n")
        #expect(staying.line() == #"{"type":"pong"}"#)
        served.signal(SIGTERM)
        let end = served.end()
        #expect(end.code == 0 && !end.log.contains("0123456789"))
    }

    /// The certificate that a server shows, in its text form; empty where none is shown.
    private static func certificate(at port: Int) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: python ?? "")
        process.arguments = [
            "-c",
            "import ssl, sys; print(ssl.get_server_certificate(('127.0.0.1', int(sys.argv[1]))), end='')",
            "\(port)",
        ]
        process.standardOutput = output
        try process.run()
        return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    private static let python = Bridge.path(of: "python3")

    @Test(
        "The certificate is read anew for connections to come; a broken one leaves the old one in force",
        .enabled(if: python != nil, "there is no python3"))
    func certificate() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let (certificate, key) = (folder.appending(path: "c.pem"), folder.appending(path: "k.pem"))
        try Self.write(Self.certificateText, to: certificate)
        try Self.write(Self.keyText, to: key)
        let served = try Served([
            "--relay", "127.0.0.1:0", "--text", "none", "--tls-cert", certificate.path, "--tls-key", key.path,
        ])
        let port = try #require(served.port("relay"))
        #expect(try Self.certificate(at: port) == Self.certificateText)
        try Self.write("nothing", to: certificate)
        served.signal(SIGHUP)
        #expect(served.log(upTo: "what=certificate [lumbar] not loaded anew") != nil)
        #expect(try Self.certificate(at: port) == Self.certificateText)
        try Self.write(Self.laterCertificateText, to: certificate)
        try Self.write(Self.laterKeyText, to: key)
        served.signal(SIGHUP)
        #expect(served.log(upTo: "what=certificate [lumbar] loaded anew") != nil)
        #expect(try Self.certificate(at: port) == Self.laterCertificateText)
        served.signal(SIGTERM)
        #expect(served.end().code == 0)
    }

    // For tests alone: self-signed, for localhost, believed by nobody.
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

    private static let laterCertificateText = """
        -----BEGIN CERTIFICATE-----
        MIIBmjCCAUGgAwIBAgIUeR5WW1DtTUoqTITM75Lpf6Q9bywwCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODEyNDEwOVoYDzIxMjYxMTA0
        MTI0MTA5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAATeEhIIsu0bg+nRT9RlI8uUdkFDBLauwubGYl4HOcSLd0AeqwtdV1ki
        UraAvukwXBAx8wB5RDNCloR5zk3Xt8CQo28wbTAdBgNVHQ4EFgQU8Lnm6Mkebh79
        mHJFQFyzziRRBogwHwYDVR0jBBgwFoAU8Lnm6Mkebh79mHJFQFyzziRRBogwDwYD
        VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
        zj0EAwIDRwAwRAIgN/nzTKy8ojUTYcz8t/44iEmQwhtriiqZIqq7ntrMRGcCICAk
        k9JgzVJmDjGTBYFZKniFKs26LcKXkCieQ8qdoSRC
        -----END CERTIFICATE-----

        """

    private static let laterKeyText = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgpq/IWWxOgBAOwkJJ
        3lhzdMIWJaaNcBaJhbFFM7VeqIahRANCAATeEhIIsu0bg+nRT9RlI8uUdkFDBLau
        wubGYl4HOcSLd0AeqwtdV1kiUraAvukwXBAx8wB5RDNCloR5zk3Xt8CQ
        -----END PRIVATE KEY-----

        """
}
