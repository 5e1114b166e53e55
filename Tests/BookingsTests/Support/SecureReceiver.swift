import Foundation
import Synchronization

@testable import Bookings

/// A webhook's receiver that speaks TLS: `openssl s_server`, with a certificate by an authority that is made for it.
final class SecureReceiver: Sendable {
    /// The programs that it needs.
    static let isThere = ["openssl", "curl"].allSatisfy { name in
        CommandRun(words: ["/bin/sh", "-c", "command -v \(name) >/dev/null"], patience: .seconds(20))
            .run(Data()) == .exit(0, Data())
    }

    private let folder: URL
    private let process = Process()
    private let (input, output) = (Pipe(), Pipe())
    private let heard = Mutex("")
    let port: Int

    /// What it was sent so far, among what `openssl` says.
    var said: String { heard.withLock(\.self) }

    /// A `curl` that trusts the authority beside those of the system, and nothing else about it is different.
    var curl: String { folder.appending(path: "curl").path }

    /// Starts one with a certificate for a host; it answers one request with a text.
    init(host: String, answer: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "receiver-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Self.makeCertificate(for: host, in: folder)
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["openssl", "s_server", "-accept", "127.0.0.1:0", "-naccept", "1"]
            + ["-cert", "certificate.pem", "-key", "key.pem"]
        process.currentDirectoryURL = folder
        (process.standardInput, process.standardOutput) = (input, output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        var text = ""
        let handle = output.fileHandleForReading
        while !text.contains("ACCEPT "), case let data = handle.availableData, !data.isEmpty {
            text += String(decoding: data, as: UTF8.self)
        }
        while !text.hasSuffix("\n"), case let data = handle.availableData, !data.isEmpty {
            text += String(decoding: data, as: UTF8.self)
        }
        let line = text.split(separator: "\n").last ?? ""
        port = line.split(separator: ":").last.flatMap { Int($0) } ?? 0
        Thread { [self] in serve(answer) }.start()
    }

    deinit {
        process.terminate()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Reads a request to the end of its body, which is an object of JSON, and answers.
    private func serve(_ answer: String) {
        let handle = output.fileHandleForReading
        while !said.contains("}"), case let data = handle.availableData, !data.isEmpty {
            heard.withLock { $0 += String(decoding: data, as: UTF8.self) }
        }
        guard said.contains("}") else { return }
        try? input.fileHandleForWriting.write(contentsOf: Data(answer.utf8))
    }

    private static func makeCertificate(for host: String, in folder: URL) throws {
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
        let script = """
            set -e
            openssl req -x509 \(key) -days 2 -subj /CN=authority -keyout authority.key -out authority.pem
            openssl req \(key) -subj /CN=\(host) -addext subjectAltName=DNS:\(host) -keyout key.pem -out request.pem
            openssl x509 -req -in request.pem -CA authority.pem -CAkey authority.key -CAcreateserial -days 2 \
                -copy_extensions copy -out certificate.pem
            printf '#!/bin/sh\\nCURL_CA_BUNDLE=%s exec curl "$@"\\n' "$PWD/authority.pem" >curl
            chmod 700 curl
            """
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
}
