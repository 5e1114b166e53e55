import Foundation
import Sessions
import SocketClient
import Testing

@testable import Server

/// The relays that the documentation shows are run as they stand there.
@Suite("Relays to copy")
struct BehindAWebsiteTests {
    /// A language of the page, and the program that runs it.
    enum Language: String, CaseIterable {
        case js = "node"
        case python = "python3"

        var ending: String { self == .js ? "mjs" : "py" }

        /// The program in the search path; nil where it is not installed.
        var program: String? { Bridge.path(of: rawValue) }
    }

    private static let page: String = {
        let top = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = top.appending(path: "Sources/Server/Server.docc/BehindAWebsite.md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    private static func source(_ language: Language) -> String {
        let parts = page.components(separatedBy: "```\(language)\n")
        return parts.count == 2 ? parts[1].components(separatedBy: "```")[0] : ""
    }

    @Test("Each is shorter than 60 lines", arguments: Language.allCases)
    func short(language: Language) {
        #expect(
            (20..<60).contains(
                Self.source(language).split(separator: "\n", omittingEmptySubsequences: false).count))
    }

    @Test(
        "Messages and picks are answered, and a retry gets the same answer",
        .timeLimit(.minutes(2)),
        arguments: Language.allCases.filter { $0.program != nil })
    func works(language: Language) async throws {
        let tokens = ["site-1": Array("0123456789abcdef".utf8)]
        try await ServiceScene.run(tokens: tokens) { scene in
            guard let website = Website(language, Self.source(language), lumbar: scene.relay) else {
                Issue.record("\(language.rawValue) does not run the example")
                return
            }
            let first = website.post(#"{"id":"1","text":"one"}"#, cookie: nil)
            #expect(first.body.contains("echo one"))
            let again = website.post(#"{"id":"1","text":"one"}"#, cookie: first.cookie)
            #expect(again.body == first.body && !first.body.isEmpty)
            #expect(
                website.post(#"{"id":"2","choice":"book"}"#, cookie: first.cookie).body.contains(
                    "picked book"))
            #expect(website.post("nonsense", cookie: nil).head.contains(" 400 "))
            #expect(Set(scene.reception.seen.map(\.key.session)).count == 1)
            #expect(scene.reception.seen.allSatisfy { $0.key.relay == "site-1" })
            website.stop()
        }
    }
}

/// A website that runs a relay of the documentation.
private final class Website {
    private let process = Process()
    private let file: URL
    private let port: Int

    /// Starts the relay; nil where it does not say where it listens.
    init?(_ language: BehindAWebsiteTests.Language, _ source: String, lumbar: Int) {
        file = FileManager.default.temporaryDirectory.appending(
            path: "relay-\(UUID().uuidString).\(language.ending)")
        guard let program = language.program,
            (try? source.write(to: file, atomically: true, encoding: .utf8)) != nil
        else { return nil }
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = [file.path]
        process.environment = [
            "LUMBAR": "127.0.0.1:\(lumbar)", "RELAY": "site-1", "TOKEN": "0123456789abcdef", "PORT": "0",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "PYTHONUNBUFFERED": "1",
        ]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard
            let port = line.split(separator: " ").last.flatMap({ Int($0.trimmingCharacters(in: .newlines)) })
        else { return nil }
        self.port = port
    }

    deinit { stop() }

    func stop() {
        Bridge.end(process)
        try? FileManager.default.removeItem(at: file)
    }

    func post(_ body: String, cookie: String?) -> (head: String, cookie: String?, body: String) {
        let client = LineClient(port: port)
        let cookies = cookie.map { "Cookie: \($0)\r\n" } ?? ""
        client.send(
            "POST /chat HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\(cookies)"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
        let parts = (client.rest() ?? "").components(separatedBy: "\r\n\r\n")
        let head = parts.first ?? ""
        let given = head.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix("set-cookie: ") }
        let pair = given?.dropFirst(12).split(separator: ";").first.map(String.init)
        return (head, pair ?? cookie, parts.dropFirst().joined())
    }
}
