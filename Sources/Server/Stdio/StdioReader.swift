internal import Dispatch
internal import Glibc

/// Reads a descriptor, one read at a time, each when there is room for it.
final class StdioReader: Sendable {
    private let descriptor: Int32
    private let events: StdioEvents
    private let permits = DispatchSemaphore(value: 0)

    init(descriptor: Int32, events: StdioEvents) {
        self.descriptor = descriptor
        self.events = events
    }

    /// Lets one more read happen.
    func permit() { permits.signal() }

    /// Reads up to the end.
    func run() {
        while true {
            permits.wait()
            guard let bytes = readOnce() else { return events.post(.inputEnded) }
            events.post(.bytes(bytes))
        }
    }

    private func readOnce() -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress, $0.count)
            }
            if count > 0 { return Array(chunk[..<count]) }
            guard count < 0, errno == EINTR || errno == EAGAIN else { return nil }
            if errno == EAGAIN { waitUntilReadable() }
        }
    }

    /// A descriptor that somebody has made non-blocking.
    private func waitUntilReadable() {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = unsafe Glibc.poll(&poll, 1, -1)
    }
}
