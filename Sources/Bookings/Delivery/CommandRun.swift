import Dispatch
import Foundation

/// Runs a program: bytes in, the beginning of its output out, with an end in time.
struct CommandRun {
    /// How a program ended.
    enum End: Hashable {
        /// By itself, with an exit code and what it printed.
        case exit(Int32, Data)
        /// By a signal.
        case signal(Int32)
        /// It took too long and was ended.
        case timeout
        /// It could not be started.
        case notStarted
    }

    /// The program and its arguments; a name without a slash is looked for on the `PATH`.
    let words: [String]
    /// How long it may take.
    let patience: Duration

    /// Runs it. What it writes to standard error goes nowhere: it may quote what it was given.
    func run(_ input: Data, reads: Bool = false) -> End {
        guard let program = words.first.flatMap(Self.find) else { return .notStarted }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Array(words.dropFirst())
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = reads ? stdout : FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        Self.keepFilesToOurselves()
        do { try process.run() } catch { return .notStarted }
        feed(input, to: stdin.fileHandleForWriting)
        let isInTime = wait(ended)
        if !isInTime { kill(process.processIdentifier, SIGKILL) }
        guard isInTime else { return .timeout }
        let output = reads ? (try? stdout.fileHandleForReading.read(upToCount: 256)) ?? Data() : Data()
        return process.terminationReason == .exit
            ? .exit(process.terminationStatus, output) : .signal(process.terminationStatus)
    }

    private func wait(_ ended: DispatchSemaphore) -> Bool {
        ended.wait(timeout: .now() + patience / .seconds(1)) == .success
    }

    /// A program that does not read must not hold us up, so that another thread writes.
    private func feed(_ input: Data, to handle: FileHandle) {
        let thread = Thread {
            // A program that has gone must not take us along.
            var broken = sigset_t()
            unsafe sigemptyset(&broken)
            unsafe sigaddset(&broken, SIGPIPE)
            unsafe pthread_sigmask(SIG_BLOCK, &broken, nil)
            try? handle.write(contentsOf: input)
            try? handle.close()
        }
        thread.start()
    }

    /// Closes our files to programs: connections of visitors would otherwise be theirs as well, and stay open as long as they run.
    private static func keepFilesToOurselves() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? [] {
            guard let descriptor = Int32(name), descriptor > 2 else { continue }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }

    private static func find(_ name: String) -> String? {
        if name.contains("/") { return name }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { $0 + "/" + name }
            .first(where: FileManager.default.isExecutableFile)
    }
}
