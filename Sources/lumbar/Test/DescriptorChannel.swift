import Glibc
import Rehearsal

/// Lines over two descriptors: a socket, or the ends of another program's pipes.
final class DescriptorChannel: LineChannel {
    private let reading: Int32
    private let writing: Int32
    /// How long an answer may take, in milliseconds.
    private let patience: Int32
    private let close: () -> Void
    private var buffer: [UInt8] = []

    /// Takes the descriptors over; `close` is called when the channel goes.
    init(reading: Int32, writing: Int32, patience: Int32 = 10_000, close: @escaping () -> Void) {
        self.reading = reading
        self.writing = writing
        self.patience = patience
        self.close = close
    }

    deinit { close() }

    func send(_ line: [UInt8]) throws(PartnerFailure) {
        let bytes = line + [UInt8(ascii: "\n")]
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes {
                unsafe write(writing, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw PartnerFailure("the server is gone") }
            sent += count
        }
    }

    func receive() throws(PartnerFailure) -> [UInt8]? {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                defer { buffer.removeFirst(end + 1) }
                return Array(buffer[..<end])
            }
            guard try fill() else {
                defer { buffer = [] }
                return buffer.isEmpty ? nil : buffer
            }
        }
    }

    /// Waits for more bytes; false at the end.
    private func fill() throws(PartnerFailure) -> Bool {
        var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        let ready = unsafe poll(&waiting, 1, patience)
        if ready < 0, errno == EINTR { return true }
        guard ready > 0 else { throw PartnerFailure("no answer within \(patience / 1000) seconds") }
        var chunk = [UInt8](repeating: 0, count: 16_384)
        let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(reading, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { return true }
        guard count > 0 else { return false }
        buffer += chunk[..<count]
        return true
    }
}
