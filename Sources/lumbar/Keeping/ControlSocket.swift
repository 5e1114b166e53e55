import Foundation
import Glibc
import Synchronization

/// The door beside a store through which commands reach the server that holds it: a socket of mode 0600, one line in, one line out.
final class ControlSocket: Sendable {
    /// The longest line that is taken.
    static let longestLine = 65536
    /// How long a caller may take.
    static let patience = 5

    private let path: String
    private let descriptor: Int32
    private let isClosed = Mutex(false)

    /// The socket's path beside a store.
    static func path(beside store: String) -> String {
        URL(fileURLWithPath: store).resolvingSymlinksInPath().path + ".control"
    }

    /// Opens the door. The caller holds the store, so that a socket which is there already was left by a process that is gone.
    init(beside store: String) throws(CommandFailure) {
        path = Self.path(beside: store)
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        unsafe unlink(path)
        let bound = Self.withAddress(of: path) { address in
            unsafe address.with { unsafe bind(descriptor, $0, $1) }
        }
        guard descriptor >= 0, bound == 0, unsafe chmod(path, 0o600) == 0, listen(descriptor, 16) == 0 else {
            // The descriptor goes with the object.
            let detail = unsafe String(cString: strerror(errno))
            throw .couldNotRun("the control socket \(path) cannot be opened: \(detail)")
        }
    }

    /// Answers callers one after the other, on a thread of its own, until ``close()``.
    func serve(_ answer: @escaping @Sendable (Data) -> Data) {
        let thread = Thread { [self] in
            while !isClosed.withLock(\.self) {
                let caller = accept(descriptor, nil, nil)
                guard caller >= 0 else {
                    // Without descriptors this would spin.
                    if !isClosed.withLock(\.self) { usleep(100_000) }
                    continue
                }
                Self.limit(caller)
                if let line = Self.readLine(caller) { Self.write(answer(line) + Data("\n".utf8), to: caller) }
                Glibc.close(caller)
            }
        }
        thread.name = "control"
        thread.start()
    }

    /// Closes the door.
    func close() {
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        guard !wasClosed else { return }
        unsafe unlink(path)
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// Asks the server that holds a store; nil where none listens.
    static func ask(_ line: Data, beside store: String) -> Data? {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { Glibc.close(descriptor) }
        let connected = withAddress(of: path(beside: store)) { address in
            unsafe address.with { unsafe connect(descriptor, $0, $1) }
        }
        guard connected == 0 else { return nil }
        write(line + Data("\n".utf8), to: descriptor)
        return readLine(descriptor)
    }

    /// A path that is too long for an address is reached through its folder.
    private static func withAddress(of path: String, _ body: (UnixAddress) -> Int32) -> Int32 {
        if let address = UnixAddress(path) { return body(address) }
        let url = URL(fileURLWithPath: path)
        let folder = unsafe open(url.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { Glibc.close(folder) }
        guard folder >= 0, let address = UnixAddress("/proc/self/fd/\(folder)/\(url.lastPathComponent)")
        else { return -1 }
        return body(address)
    }

    private static func limit(_ descriptor: Int32) {
        var time = timeval(tv_sec: patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, size)
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, size)
    }

    private static func readLine(_ descriptor: Int32) -> Data? {
        var line = Data()
        var bytes = [UInt8](repeating: 0, count: 4096)
        while line.count <= longestLine {
            let count = unsafe recv(descriptor, &bytes, bytes.count, 0)
            guard count > 0 else { return nil }
            if let end = bytes.prefix(count).firstIndex(of: UInt8(ascii: "\n")) {
                return line + bytes[..<end]
            }
            line += bytes.prefix(count)
        }
        return nil
    }

    private static func write(_ data: Data, to descriptor: Int32) {
        var rest = Array(data)
        while !rest.isEmpty {
            let count = unsafe send(descriptor, rest, rest.count, Int32(MSG_NOSIGNAL))
            guard count > 0 else { return }
            rest.removeFirst(count)
        }
    }
}
