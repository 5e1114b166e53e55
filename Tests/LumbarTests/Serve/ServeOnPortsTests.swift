import ArgumentParser
import Foundation
import Logging
import Server
import Sessions
import Testing

@testable import lumbar

@Suite("Serving on ports", .enabled(if: Served.command != nil, "the command is not built"))
struct ServeOnPortsTests {
    private static let free = ["--text", "127.0.0.1:0", "--relay", "127.0.0.1:0"]

    @Test("One line a listener, then SIGTERM and exit code 0", arguments: [SIGTERM, SIGINT])
    func starts(signal: Int32) throws {
        let served = try Served(Self.free)
        #expect(served.port("text") != nil && served.port("relay") != nil)
        served.signal(signal)
        let end = served.end()
        #expect(end.code == 0)
        let lines = end.log.split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("listening ") } == 2)
    }

    @Test("A port that is taken: exit code 2 and one line")
    func taken() throws {
        let served = try Served(Self.free)
        let port = try #require(served.port("text"))
        let second = try Served(["--text", "127.0.0.1:\(port)", "--relay", "none"]).end()
        #expect(second.code == 2)
        #expect(
            second.log.split(separator: "\n").filter { !$0.hasPrefix("ephemeral") } == [
                "lumbar: cannot listen on 127.0.0.1:\(port): the port is taken"
            ])
        served.signal(SIGTERM)
        #expect(served.end().code == 0)
    }

    @Test(
        "What must not be served is refused with exit code 2",
        arguments: [
            ["--text", "0.0.0.0:0", "--relay", "none"], ["--relay", "0.0.0.0:0", "--text", "none"],
            ["--text", "none", "--relay", "none"], ["--tls-cert", "/nowhere", "--tls-key", "/nowhere"],
            ["--token-file", "/nowhere"],
        ])
    func refused(arguments: [String]) throws {
        let end = try Served(arguments).end()
        #expect(end.code == 2)
        #expect(end.log.split(separator: "\n").count { !$0.hasPrefix("ephemeral") } == 1)
    }

    @Test(
        "SIGHUP: a broken script is told with its line and leaves the old one in force, a good one is taken")
    func reloads() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "script-\(UUID().uuidString)")
        try FileManager.default.copyItem(
            at: URL(filePath: Shop.path).deletingLastPathComponent(), to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = folder.appending(path: URL(filePath: Shop.path).lastPathComponent)
        let good = try String(contentsOf: script, encoding: .utf8)
        let served = try Served(Self.free, script: script.path)
        _ = try #require(served.port("relay"))
        try good.replacing(
            "</scxml>", with: "<state id=\"q\"><transition event=\"e\" target=\"nowhere\"/></state></scxml>"
        )
        .write(to: script, atomically: true, encoding: .utf8)
        served.signal(SIGHUP)
        let log = try #require(served.log(upTo: "not loaded anew"))
        #expect(log.contains("nowhere") && log.contains(script.lastPathComponent + ":"))
        try good.write(to: script, atomically: true, encoding: .utf8)
        served.signal(SIGHUP)
        #expect(served.log(upTo: "what=script [") != nil)
        served.signal(SIGTERM)
        #expect(served.end().code == 0)
    }

    private func refusal(_ words: [String]) async throws -> CommandFailure? {
        let sessions = Sessions(
            script: try Shop.script.get(), store: MemoryStore(), configuration: SessionsConfiguration())
        let ports = ServeOnPorts(
            command: try ServeCommand.parse(words),
            settings: RelaySettings(tokens: [:], server: "lumbar", dialogue: ""),
            logger: Logger(label: "test"))
        let failure = await #expect(throws: CommandFailure.self) {
            try await ports.run(sessions) { try Shop.script.get() }
        }
        await sessions.drain()
        return failure
    }

    @Test("Without a port there is nothing to do")
    func nothing() async throws {
        let failure = try await refusal(["--text", "none", "--relay", "none"])
        #expect(failure == .couldNotRun("there is nothing to listen on"))
    }

    @Test("A clock that stands still is for loopback alone")
    func clock() async throws {
        let failure = try await refusal([
            "--text", "0.0.0.0:0", "--relay", "none", "--now", "2026-11-23T09:00:00-05:00",
        ])
        #expect(failure == .couldNotRun("--now is for loopback addresses only"))
    }
}
