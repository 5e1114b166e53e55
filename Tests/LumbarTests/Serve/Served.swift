import Foundation

/// The built command, run as a process: what only a process can show.
final class Served {
    /// The command beside the tests.
    static let command: String? = {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let beside = folder.appending(path: "lumbar").path
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : nil
    }()

    private let process = Process()
    private let folder = FileManager.default.temporaryDirectory.appending(path: "served-\(UUID().uuidString)")
    private let (input, output, log) = (Pipe(), Pipe(), Pipe())
    private var written = ""
    private var shown = ""

    /// Runs `lumbar serve SCRIPT --ephemeral …`.
    ///
    /// - Parameters:
    ///   - arguments: more arguments.
    ///   - script: the script.
    ///   - shell: what a shell does before it becomes the command, for example `ulimit -n 64`.
    /// - Throws: where it cannot be run.
    init(_ arguments: [String], script: String = Shop.path, after shell: String? = nil) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let words = ["serve", script, "--ephemeral"] + arguments
        if let shell, let command = Self.command {
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", "\(shell); exec \"$0\" \"$@\"", command] + words
        } else {
            process.executableURL = Self.command.map { URL(filePath: $0) }
            process.arguments = words
        }
        process.currentDirectoryURL = folder
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, log)
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: folder)
    }

    /// The process's number; what the kernel tells of it is under `/proc`.
    var number: Int32 { process.processIdentifier }

    /// It has not ended yet.
    var isRunning: Bool { process.isRunning }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Types something; the input goes on.
    func type(_ text: String) {
        input.fileHandleForWriting.write(Data(text.utf8))
    }

    /// The input goes no further.
    func hangUp() { try? input.fileHandleForWriting.close() }

    /// Reads standard output up to a word; gives what came with it since the last time, nil where it ends before.
    func output(upTo word: String) -> String? {
        while !shown.contains(word) {
            let data = Self.data(of: output)
            guard !data.isEmpty else { return nil }
            shown += String(decoding: data, as: UTF8.self)
        }
        defer { shown = "" }
        return shown
    }

    func say(_ text: String) {
        input.fileHandleForWriting.write(Data(text.utf8))
        try? input.fileHandleForWriting.close()
    }

    /// Reads standard error up to a word; gives back everything so far, nil where it ends before or a minute brings nothing.
    func log(upTo word: String) -> String? {
        while !written.contains(word) {
            let data = Self.data(of: log)
            guard !data.isEmpty else { return nil }
            written += String(decoding: data, as: UTF8.self)
        }
        return written
    }

    /// Reads standard error up to so many bytes in all; gives back everything so far.
    func log(bytes: Int) -> String {
        while written.utf8.count < bytes {
            let data = Self.data(of: log)
            guard !data.isEmpty else { break }
            written += String(decoding: data, as: UTF8.self)
        }
        return written
    }

    /// What comes next; nothing at the end, or when a minute has passed.
    private static func data(of pipe: Pipe) -> Data {
        let handle = pipe.fileHandleForReading
        var state = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&state, 1, 60_000) > 0 ? handle.availableData : Data()
    }

    /// The port of a listener.
    func port(_ kind: String) -> Int? {
        guard let text = log(upTo: "listening \(kind) ") else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix("listening \(kind) ") }
        return line.flatMap { $0.split(separator: ":").last }.flatMap { Int($0) }
    }

    /// Waits for the end.
    func end() -> (code: Int32, output: String, log: String) {
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        written += String(decoding: log.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said, written)
    }
}
