import Glibc
import Synchronization

/// Standard error as a server uses it: what it cannot take at once is dropped and counted.
///
/// Event loops and lanes write log lines. A pipe that nobody empties, or a terminal that was told to wait, would otherwise stop them
/// in the middle of a visitor's line, and the whole server with them.
final class ServeLog: TextOutputStream, Sendable {
    /// Where the server's news and log lines go.
    static let standardError = ServeLog(STDERR_FILENO)

    /// So many bytes a pipe that can be written to takes at once, and as a whole.
    private static let longest = 4096

    private let descriptor: Int32
    private let lost = Mutex(0)

    /// Writes to a descriptor.
    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Writes lines, or drops them.
    func write(_ text: String) {
        lost.withLock { lost in
            if lost > 0, put("lumbar: \(lost) log lines were lost: standard error took no more\n") {
                lost = 0
            }
            if lost > 0 || !put(text) { lost += 1 }
        }
    }

    /// Writes what can be written now; false where nothing can. An error counts as written: it would be the same for the next line.
    private func put(_ text: String) -> Bool {
        var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard unsafe poll(&state, 1, 0) > 0 else { return false }
        let bytes = Self.shortened(text)
        _ = unsafe Glibc.write(descriptor, bytes, bytes.count)
        return true
    }

    private static func shortened(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return bytes.count <= longest ? bytes : bytes.prefix(longest - 5) + Array(" …\n".utf8)
    }
}
