import Foundation
import GRDB
import SocketClient
import Testing

@testable import lumbar

/// Faults of the surroundings that only a whole process can meet.
@Suite("A server and its surroundings", .enabled(if: Served.command != nil, "the command is not built"))
struct ServeFaultsTests {
    private static let free = ["--text", "127.0.0.1:0", "--relay", "127.0.0.1:0"]
    private static let limiter = "/usr/bin/prlimit"

    private static func end(_ served: Served) {
        served.signal(SIGTERM)
        #expect(served.end().code == 0)
    }

    private static func passed(since start: ContinuousClock.Instant) -> Duration { .now - start }

    // MARK: - Descriptors

    /// Sets the soft limit of descriptors of a process.
    private static func limit(_ number: Int32, to count: Int) throws {
        let process = try Process.run(
            URL(filePath: limiter), arguments: ["--pid", "\(number)", "--nofile=\(count):"])
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    /// The limit under which a process can open so many descriptors more; those that it inherited may have high numbers.
    private static func limit(of number: Int32, leaving free: Int) throws -> Int {
        let open = Set(
            try FileManager.default.contentsOfDirectory(atPath: "/proc/\(number)/fd").compactMap { Int($0) })
        var (limit, left) = (0, free)
        while left > 0 {
            if !open.contains(limit) { left -= 1 }
            limit += 1
        }
        return limit
    }

    @Test(
        "Out of descriptors: who is there is served, and afterwards everybody gets in",
        .enabled(if: FileManager.default.isExecutableFile(atPath: limiter), "there is no prlimit"))
    func descriptors() throws {
        let served = try Served(Self.free)
        let port = try #require(served.port("text"))
        let known = LineClient(port: port, patience: 120)
        _ = known.turn()
        // What the script teaches is learned by the first answer: that takes a processor, too.
        known.send("hello?\n")
        _ = known.turn()
        try Self.limit(served.number, to: Self.limit(of: served.number, leaving: 3))
        let waiting = (0..<40).map { _ in LineClient(port: port, patience: 1) }
        // They have really run out.
        let greeted = waiting.map { $0.turn() != nil }
        #expect(greeted.last == false)
        known.send("hello?\n")
        #expect(known.turn() != nil)
        try Self.limit(served.number, to: 1024)
        let start = ContinuousClock.now
        for (caller, isGreeted) in zip(waiting, greeted) where !isGreeted {
            while caller.turn() == nil, Self.passed(since: start) < .seconds(6) {}
        }
        #expect(Self.passed(since: start) < .seconds(6))
        Self.end(served)
    }

    @Test("So few descriptors that hardly anybody fits: the rest is told so, and the one that fits is served")
    func reserve() throws {
        let served = try Served(Self.free, after: "ulimit -n 64")
        let port = try #require(served.port("text"))
        #expect(served.log(upTo: "fewer connections than allowed fit") != nil)
        let callers = (0..<30).map { _ in LineClient(port: port, patience: 10) }
        let turns = callers.map { $0.turn() ?? "" }
        #expect(turns.allSatisfy { $0.hasPrefix("Good morning!") || $0.hasPrefix("! All lines are busy") })
        #expect(turns.contains { $0.hasPrefix("Good morning!") } && turns.contains { $0.hasPrefix("!") })
        callers.first?.send("hello?\n")
        #expect(callers.first?.turn() != nil)
        Self.end(served)
    }

    // MARK: - Signals

    @Test("Stopped for longer than every deadline and set going again, it cuts nobody off")
    func sleep() throws {
        let served = try Served(Self.free + ["--line-deadline", "1s", "--idle", "3s"])
        let port = try #require(served.port("text"))
        let (typing, idle) = (LineClient(port: port), LineClient(port: port))
        _ = (typing.turn(), idle.turn())
        typing.send("good ")
        // The heartbeat has seen it.
        usleep(300_000)
        served.signal(SIGSTOP)
        usleep(4_500_000)
        served.signal(SIGCONT)
        usleep(300_000)
        typing.send("morning\n")
        idle.send("good morning\n")
        for caller in [typing, idle] { #expect(caller.turn()?.hasPrefix("!") == false) }
        // Time that it lives through counts as ever.
        typing.send("good ")
        #expect(typing.turn() != nil && typing.turn() == nil)
        Self.end(served)
    }

    /// A server whose store somebody else holds, with a turn that waits for it.
    private static func stuck(_ arguments: [String]) throws -> (Desk, RunningServer, DatabaseQueue) {
        let desk = try Desk()
        let server = try RunningServer(desk, arguments, script: Shop.path)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: desk.path, configuration: configuration)
        try other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        return (desk, server, other)
    }

    private static func port(_ kind: String, of server: RunningServer) -> Int {
        let line = server.said.split(separator: "\n").first { $0.hasPrefix("listening \(kind) ") }
        return line?.split(separator: ":").last.flatMap { Int($0) } ?? 0
    }

    private static let frame = #"{"type":"say","session":"s","id":"m","text":"hi"}"# + "\n"

    @Test("A turn that is stuck at SIGTERM holds the end up for the time of the drain, no longer")
    func stuckTurn() throws {
        let (desk, server, other) = try Self.stuck(["--drain", "1s"])
        let caller = LineClient(port: Self.port("relay", of: server))
        caller.send(Self.frame)
        usleep(300_000)
        let start = ContinuousClock.now
        server.process.terminate()
        server.process.waitUntilExit()
        // The store would be waited for for five seconds.
        #expect((.milliseconds(400) ... .milliseconds(3500)).contains(Self.passed(since: start)))
        #expect(server.process.terminationStatus == 0 && server.process.terminationReason == .exit)
        try other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        // A store that is deleted under a server fails at once, and nobody would be stuck.
        withExtendedLifetime(desk) {}
    }

    @Test("A second SIGTERM ends it at once, whatever the first one waits for", arguments: [SIGTERM, SIGINT])
    func secondSignal(number: Int32) throws {
        let (desk, server, other) = try Self.stuck(["--drain", "30s"])
        let caller = LineClient(port: Self.port("relay", of: server))
        caller.send(Self.frame)
        usleep(300_000)
        server.process.terminate()
        usleep(500_000)
        #expect(server.process.isRunning)
        let start = ContinuousClock.now
        kill(server.process.processIdentifier, number)
        server.process.waitUntilExit()
        #expect(Self.passed(since: start) < .seconds(2))
        #expect(server.process.terminationStatus == 0 && server.process.terminationReason == .exit)
        try other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        // A store that is deleted under a server fails at once, and nobody would be stuck.
        withExtendedLifetime(desk) {}
    }

    // MARK: - Standard error

    @Test("Log lines that nobody reads hold nobody up; how many were lost is said when there is room again")
    func blockedLog() throws {
        let served = try Served(Self.free + ["--log-level", "debug", "--rate", "0"])
        let port = try #require(served.port("text"))
        let caller = LineClient(port: port)
        _ = caller.turn()
        // More than a pipe holds, at some hundred bytes a turn.
        for _ in 0..<1500 {
            caller.send("hello?\n")
            guard caller.turn() != nil else { break }
        }
        let kept = served.log(bytes: 40_000).split(separator: "\n").count { $0.contains("answered") }
        #expect(kept < 1500)
        caller.send("still there?\n")
        #expect(caller.turn() != nil)
        served.signal(SIGTERM)
        let end = served.end()
        #expect(end.code == 0 && end.log.contains(" log lines were lost: standard error took no more\n"))
    }

    @Test("Without a standard error it serves, and no number of a log goes to a visitor")
    func closedLog() throws {
        let port = 20_000 + Int(getpid()) % 20_000
        let served = try Served(
            ["--relay", "none", "--text", "127.0.0.1:\(port)", "--log-level", "debug"], after: "exec 2>&-")
        var caller = LineClient(port: port)
        for _ in 0..<600 where !caller.isConnected && served.isRunning {
            usleep(50_000)
            caller = LineClient(port: port)
        }
        #expect(caller.turn()?.hasPrefix("Good morning!") == true)
        caller.send("hello?\n")
        #expect(caller.turn() != nil)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(served.number)/fd/2")
                == "/dev/null")
        Self.end(served)
    }

    // MARK: - Files

    @Test("What it creates is its owner's alone, whatever mask it was started with")
    func mask() throws {
        let desk = try Desk()
        let server = try RunningServer(desk, [], script: Shop.path)
        _ = try server.ask("relay", Self.frame)
        let number = server.process.processIdentifier
        let status = try String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8)
        #expect(status.split(separator: "\n").contains("Umask:\t0077"))
        let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        #expect(files.contains { $0.hasSuffix("-wal") })
        for file in files {
            let path = desk.folder.appending(path: file).path
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode.map { $0 & 0o077 } == 0, "\(file)")
        }
    }
}
