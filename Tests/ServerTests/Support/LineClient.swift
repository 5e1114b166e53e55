import Glibc

/// A peer that reads and writes a socket blockingly, with a limit on its patience.
struct LineClient: ~Copyable {
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    /// The server has taken the connection into its queue.
    let isConnected: Bool

    /// Connects to a port of this machine.
    init(port: Int, patience seconds: Int = 60, receiveBuffer: Int32? = nil) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.descriptor = descriptor
        if var size = receiveBuffer {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        var timeout = timeval(tv_sec: seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &timeout, socklen_t(MemoryLayout<timeval>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        isConnected = result == 0
    }

    deinit { close(descriptor) }

    /// Sends text; false where the server has closed.
    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends bytes; false where the server has closed or takes no more.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = unsafe rest.withUnsafeBytes {
                unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Makes the end an abort.
    func resetAtEnd() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        _ = unsafe setsockopt(
            descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    }

    /// Says that nothing more will be sent.
    func halfClose() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// One turn of the text protocol, without its empty line; nil at the end or when patience is over.
    mutating func turn() -> String? { read(upTo: [0x0A, 0x0A]) }

    /// One line; nil at the end or when patience is over.
    mutating func line() -> String? { read(upTo: [0x0A]) }

    /// So many bytes; nil at the end or when patience is over.
    mutating func bytes(_ count: Int) -> [UInt8]? {
        while buffer.count < count {
            guard let more = fill(), more > 0 else { return nil }
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer[..<count])
    }

    /// Everything up to the end of the stream; nil where it does not end in time.
    mutating func rest() -> String? {
        while true {
            guard let count = fill() else { return nil }
            if count == 0 { return String(decoding: buffer, as: UTF8.self) }
        }
    }

    private mutating func read(upTo end: [UInt8]) -> String? {
        while true {
            if let range = buffer.firstRange(of: end) {
                defer { buffer.removeSubrange(..<range.upperBound) }
                return String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
            }
            guard let count = fill(), count > 0 else { return nil }
        }
    }

    private mutating func fill() -> Int? {
        var chunk = [UInt8](repeating: 0, count: 16384)
        let count = unsafe chunk.withUnsafeMutableBytes {
            unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
        }
        guard count >= 0 else { return nil }
        buffer += chunk[..<count]
        return count
    }
}
