import Foundation

/// A server that runs for the time of one measurement, with a store of its own.
final class ServerProcess {
    struct DidNotStart: Error {}

    let text: Int
    let relay: Int
    private let process = Process()
    private let folder = FileManager.default.temporaryDirectory.appending(path: "load-\(UUID().uuidString)")
    private let log: FileHandle

    /// Starts it on free ports and waits until it listens.
    init(_ lumbar: String, script: String, _ arguments: [String]) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "log")
        _ = FileManager.default.createFile(atPath: path.path, contents: nil)
        log = try FileHandle(forWritingTo: path)
        process.executableURL = URL(filePath: lumbar)
        process.arguments =
            [
                "serve", script, "--text", "127.0.0.1:0", "--relay", "127.0.0.1:0", "--store",
                folder.appending(path: "store.sqlite").path,
            ] + arguments
        process.standardError = log
        try process.run()
        guard let ports = Self.ports(in: path, of: process) else {
            process.terminate()
            throw DidNotStart()
        }
        (text, relay) = ports
    }

    /// Waits up to half a minute for both listeners.
    private static func ports(in path: URL, of process: Process) -> (Int, Int)? {
        for _ in 0..<600 where process.isRunning {
            let lines = (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? []
            if let text = port("text", in: lines), let relay = port("relay", in: lines) {
                return (text, relay)
            }
            usleep(50_000)
        }
        return nil
    }

    private static func port(_ kind: String, in lines: [Substring]) -> Int? {
        lines.first { $0.hasPrefix("listening \(kind) ") }.flatMap { $0.split(separator: ":").last }.flatMap {
            Int($0)
        }
    }

    /// The process is there.
    var isRunning: Bool { process.isRunning }

    /// Resident memory, in KiB.
    var residentKiB: Int {
        let status =
            (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }.flatMap { Int($0) }
            ?? 0
    }

    /// Open descriptors.
    var descriptors: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process.processIdentifier)/fd").count)
            ?? 0
    }

    /// What TCP holds in the kernel, of all processes, in KiB.
    static var kernelKiB: Int {
        let text = (try? String(contentsOfFile: "/proc/net/sockstat", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("TCP:") }
        return (line.flatMap { $0.split(separator: " ").last }.flatMap { Int($0) } ?? 0) * 4
    }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Ends it in good manner and gives back its exit code; one that is not over within a minute is killed.
    func stop() -> Int32 {
        process.terminate()
        for _ in 0..<1200 where process.isRunning { usleep(50_000) }
        if process.isRunning { signal(SIGKILL) }
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
        return process.terminationStatus
    }
}
