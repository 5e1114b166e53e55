import Foundation
import Testing

/// A person at a terminal, with the command in front of them.
///
/// The terminal is a pseudo-terminal; what is awaited is looked for in all that was shown since the last wait.
final class Seat {
    private let master: Int32
    private let process = Process()
    private var unread = ""
    private var hasClosed = false

    /// All that was shown so far.
    private(set) var shown = ""
    /// The home of the person: empty, and gone with the seat.
    let home: URL

    /// How long a wait may last before it has failed.
    private static let patience: Int32 = 30_000

    /// The command, built beside the tests; nil where it is elsewhere.
    static let command: URL? = {
        let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
            path: "lumbar")
        return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : nil
    }()

    /// Sits down and starts `lumbar chat` with the small dialogue of the tests.
    init(_ options: [String] = [], environment: [String: String] = [:]) throws {
        home = FileManager.default.temporaryDirectory.appending(path: "seat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var (isLocked, number): (CInt, CUnsignedInt) = (0, 0)
        // TIOCSPTLCK and TIOCGPTN, whose macros Swift does not import.
        #expect(unsafe ioctl(master, 0x4004_5431, &isLocked) == 0)
        #expect(unsafe ioctl(master, 0x8004_5430, &number) == 0)
        let name = "/dev/pts/\(number)"
        let slave = unsafe open(name, O_RDWR | O_NOCTTY)
        var size = winsize(ws_row: 40, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
        let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        let command: URL = try #require(Self.command)
        process.executableURL = command
        process.arguments =
            ["chat", Shop.path, "--store", home.appending(path: "seat.sqlite").path] + options
        process.environment = ["HOME": home.path, "TERM": "xterm", "LANG": "C.UTF-8"].merging(environment) {
            $1
        }
        process.standardInput = terminal
        process.standardOutput = terminal
        process.standardError = terminal
        try process.run()
        try terminal.close()
    }

    deinit {
        if process.isRunning { process.terminate() }
        close(master)
        try? FileManager.default.removeItem(at: home)
    }

    /// Types; a return is `\r`.
    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
    }

    /// Waits until something is shown; what stands after it is left for the next wait.
    func wait(for words: String) throws {
        while !unread.contains(words) {
            let more = try #require(readMore(), "waiting for \(words), saw \(unread)")
            unread += more
            shown += more
        }
        if let range = unread.range(of: words) { unread = String(unread[range.upperBound...]) }
    }

    /// Waits until the status line and the prompt below it are there: what is typed now is edited.
    func waitForPrompt() throws {
        try wait(for: " · ")
        try wait(for: "> ")
    }

    /// Waits until the command has ended, and tells its exit code; one that does not end is ended.
    func end() -> Int32 {
        while let more = readMore() { shown += more }
        if !hasClosed { process.terminate() }
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The next piece of what is shown; nil at the end, or when patience is at its end.
    private func readMore() -> String? {
        var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&ready, 1, Self.patience) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(master, $0.baseAddress, $0.count) }
        hasClosed = count <= 0
        return hasClosed ? nil : String(decoding: buffer.prefix(count), as: UTF8.self)
    }
}
