import Glibc

/// A peer on this machine that reads and writes a socket blockingly, with a limit on its patience; for tests and loads.
package final class LineClient {
    private let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    private var buffer: [UInt8] = []

    /// The server's system has taken the connection.
    package let isConnected: Bool

    /// Connects to a port of this machine.
    ///
    /// - Parameters:
    ///   - port: the port, on loopback.
    ///   - seconds: how long one read or write may take.
    ///   - receiveBuffer: the size of the kernel's buffer for what comes, in bytes; nil for the system's own.
    ///   - sendBuffer: the same for what goes.
    package init(
        port: Int, patience seconds: Int = 60, receiveBuffer: Int32? = nil, sendBuffer: Int32? = nil
    ) {
        for (option, size) in [(SO_RCVBUF, receiveBuffer), (SO_SNDBUF, sendBuffer)] {
            guard var size else { continue }
            _ = unsafe setsockopt(descriptor, SOL_SOCKET, option, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        var time = timeval(tv_sec: seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let descriptor = descriptor
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        isConnected = result == 0
    }

    deinit { close(descriptor) }

    // MARK: - Sending

    /// Sends text; false where the server has closed or takes no more.
    @discardableResult
    package func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends bytes; false where the server has closed or takes no more.
    @discardableResult
    package func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = push(rest, Int32(MSG_NOSIGNAL))
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Sends what the kernel takes at once; gives how many bytes that were.
    @discardableResult
    package func push(_ text: String) -> Int { push(Array(text.utf8)[...]) }

    /// Sends what the kernel takes at once; gives how many bytes that were.
    package func push(_ bytes: ArraySlice<UInt8>) -> Int {
        max(0, push(bytes, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)))
    }

    private func push(_ bytes: ArraySlice<UInt8>, _ flags: Int32) -> Int {
        unsafe bytes.withUnsafeBytes { unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, flags) }
    }

    /// Makes the end an abort.
    package func resetAtEnd() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        _ = unsafe setsockopt(
            descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    }

    /// Says that nothing more will be sent.
    package func halfClose() { shutdown(descriptor, Int32(SHUT_WR)) }

    // MARK: - Reading

    /// One turn of the text protocol, without its empty line; nil at the end or when patience is over.
    package func turn() -> String? { read(upTo: [0x0A, 0x0A]) }

    /// One line; nil at the end or when patience is over.
    package func line() -> String? { read(upTo: [0x0A]) }

    /// So many bytes; nil at the end or when patience is over.
    package func bytes(_ count: Int) -> [UInt8]? {
        while buffer.count < count {
            guard let more = fill(), more > 0 else { return nil }
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer[..<count])
    }

    /// Everything up to the end of the stream; nil where it does not end in time.
    package func rest() -> String? {
        while true {
            guard let count = fill() else { return nil }
            if count == 0 { return String(decoding: buffer, as: UTF8.self) }
        }
    }

    private func read(upTo end: [UInt8]) -> String? {
        while true {
            if let range = buffer.firstRange(of: end) {
                defer { buffer.removeSubrange(..<range.upperBound) }
                return String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
            }
            guard let count = fill(), count > 0 else { return nil }
        }
    }

    private func fill() -> Int? {
        var chunk = [UInt8](repeating: 0, count: 16384)
        let count = unsafe chunk.withUnsafeMutableBytes {
            unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
        }
        guard count >= 0 else { return nil }
        buffer += chunk[..<count]
        return count
    }
}
