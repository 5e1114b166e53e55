import Foundation

/// The right to write to a store: a lock on a file beside it, which the kernel gives back when the process ends in whatever way.
final class StoreLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock, or says who has it.
    ///
    /// The file stays when the lock is given back: removing it would let two processes lock two files of one name.
    init(beside path: String) throws(StoreRefusal) {
        let lockPath = path + ".lock"
        let descriptor = unsafe Foundation.open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw .unreachable(path: path, detail: "\(lockPath): \(Self.systemError())")
        }
        guard Self.take(descriptor) else {
            let isHeld = errno == EWOULDBLOCK
            let detail = "\(lockPath): \(Self.systemError())"
            let holder = Self.holder(descriptor)
            close(descriptor)
            throw isHeld ? .held(path: path, by: holder) : .unreachable(path: path, detail: detail)
        }
        self.descriptor = descriptor
        sign()
    }

    deinit {
        close(descriptor)
    }

    /// Tries for a moment: a command that is about to end, or a program that a server is just starting, gives the lock back at once.
    private static func take(_ descriptor: Int32) -> Bool {
        for attempt in 0..<10 {
            if attempt > 0 { usleep(20_000) }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK else { return false }
        }
        return false
    }

    /// The words for the last error of the system.
    static func systemError() -> String {
        unsafe String(cString: strerror(errno))
    }

    /// Leaves the process's number, for the message that the next one gets.
    private func sign() {
        let signature = Array("\(ProcessInfo.processInfo.processIdentifier)\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = unsafe signature.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    private static func holder(_ descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = unsafe bytes.withUnsafeMutableBytes {
            unsafe pread(descriptor, $0.baseAddress, $0.count, 0)
        }
        let digits = bytes.prefix(max(0, count)).prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        return digits.isEmpty ? "another process" : "process \(String(decoding: digits, as: UTF8.self))"
    }
}
