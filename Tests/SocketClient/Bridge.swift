package import Foundation

/// A program that listens for WebSockets on a port of its own, for the time of a test.
package final class Bridge {
    private let process = Process()
    /// Where it listens, on loopback.
    package let port: Int

    /// Starts it; nil where it does not listen.
    ///
    /// - Parameters:
    ///   - program: the path of the program.
    ///   - arguments: its arguments, given the port.
    package init?(_ program: String, _ arguments: (Int) -> [String]) {
        // Below the ports that the system gives to whoever asks for any.
        port = 10_000 + Int.random(in: 0..<20_000)
        process.executableURL = URL(filePath: program)
        process.arguments = arguments(port)
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        guard (try? process.run()) != nil else { return nil }
        for _ in 0..<600 where process.isRunning {
            if LineClient(port: port).isConnected, process.isRunning { return }
            usleep(50_000)
        }
        return nil
    }

    deinit { stop() }

    /// The processes that it has started and that have not ended.
    package var children: [Int] {
        let tasks = "/proc/\(process.processIdentifier)/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
        return threads.flatMap { thread in
            let text = (try? String(contentsOfFile: "\(tasks)/\(thread)/children", encoding: .utf8)) ?? ""
            return text.split(separator: " ").compactMap { Int($0) }
        }
    }

    /// Ends it.
    package func stop() { Self.end(process) }

    /// Ends a process at once. It has taken over the signals that the thread it was started from blocks, and may never see a polite one.
    package static func end(_ process: Process) {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// The path of a program in the search path; nil where it is not there.
    package static func path(of name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
