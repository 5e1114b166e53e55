import Foundation

/// What the server tells its surroundings.
enum ServeNotice {
    /// One line on standard error. A reader that has gone or sleeps, or a full disk, is no reason to stop serving.
    static func say(_ line: String) {
        ServeLog.standardError.write(line + "\n")
    }

    /// The state of a reload that begins now, with the time by which the manager orders such news.
    static func reloading() -> String {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return "RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1000)"
    }

    /// A state for the service manager that started the server (`Type=notify`); nothing where none did.
    static func send(_ state: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
        guard let path = environment["NOTIFY_SOCKET"], let address = UnixAddress(path) else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let bytes = Array(state.utf8)
        _ = unsafe address.with { unsafe Int32(sendto(descriptor, bytes, bytes.count, 0, $0, $1)) }
    }
}
