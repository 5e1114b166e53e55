import ArgumentParser
import Foundation
import Testing

@testable import lumbar

@Suite("The flags of TLS")
struct ServeSecurityTests {
    @Test(
        "Certificate and key go together",
        arguments: [
            (["--tls-cert=c", "--tls-key=k"], true), ([], true), (["--tls-cert=c"], false),
            (["--tls-key=k"], false), (["--tls-client-ca=a"], false),
            (["--tls-cert=c", "--tls-key=k", "--tls-client-ca=a"], true),
        ])
    func flags(arguments: [String], isGood: Bool) {
        #expect(((try? ServeSecurity.parse(arguments)) != nil) == isGood)
    }

    @Test("Without the flags there is no TLS")
    func nothing() throws {
        #expect(try ServeSecurity.parse([]).load() == nil)
    }

    @Test("A key that everybody can read, and a file that is no key, are refused in one line")
    func refuses() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "key-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        for (mode, reason) in [(0o604, "0600"), (0o600, "PEM")] {
            try? FileManager.default.removeItem(atPath: path)
            _ = FileManager.default.createFile(atPath: path, contents: Data("nothing".utf8))
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            let security = try ServeSecurity.parse(["--tls-cert=\(path)", "--tls-key=\(path)"])
            let failure = #expect(throws: CommandFailure.self) { try security.load() }
            #expect(failure?.message.contains(reason) == true && failure?.message.contains("\n") == false)
        }
    }
}
