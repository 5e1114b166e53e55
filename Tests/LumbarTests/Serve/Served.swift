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

    /// Runs `lumbar serve SCRIPT --ephemeral …`.
    init(_ arguments: [String], script: String = Shop.path) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        process.executableURL = Self.command.map { URL(filePath: $0) }
        process.arguments = ["serve", script, "--ephemeral"] + arguments
        process.currentDirectoryURL = folder
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, log)
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: folder)
    }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    func say(_ text: String) {
        input.fileHandleForWriting.write(Data(text.utf8))
        try? input.fileHandleForWriting.close()
    }

    /// Reads standard error up to a word; gives back everything so far, nil where it ends before.
    func log(upTo word: String) -> String? {
        while !written.contains(word) {
            let data = log.fileHandleForReading.availableData
            guard !data.isEmpty else { return nil }
            written += String(decoding: data, as: UTF8.self)
        }
        return written
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
