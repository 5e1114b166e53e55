import Foundation

/// Somebody who calls a server of this machine, and reads and writes blockingly, with a limit on their patience.
final class Caller {
    private let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    private var buffer: [UInt8] = []
    /// The server's system has taken the call.
    private(set) var isConnected = false

    /// Calls a port.
    init(_ port: Int, patience seconds: Int = 30) {
        var time = timeval(tv_sec: seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        isConnected = result == 0
    }

    deinit { close(descriptor) }

    /// Says something.
    func say(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let sent = unsafe rest.withUnsafeBytes {
                unsafe send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    /// One line; nil at the end, or when patience is over.
    func line() -> String? { read(upTo: [0x0A]) }

    /// One turn of the text protocol; nil at the end, or when patience is over.
    func turn() -> String? { read(upTo: [0x0A, 0x0A]) }

    private func read(upTo end: [UInt8]) -> String? {
        while true {
            if let range = buffer.firstRange(of: end) {
                defer { buffer.removeSubrange(..<range.upperBound) }
                return String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
            }
            var chunk = [UInt8](repeating: 0, count: 16384)
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
            }
            guard count > 0 else { return nil }
            buffer += chunk[..<count]
        }
    }
}
