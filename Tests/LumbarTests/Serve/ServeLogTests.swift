import Foundation
import Testing

@testable import lumbar

@Suite("Standard error as a server uses it")
struct ServeLogTests {
    /// What stands in a pipe now.
    private static func read(_ descriptor: Int32) -> String {
        var all: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while unsafe poll(&state, 1, 0) > 0 {
            let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
            guard count > 0 else { break }
            all += chunk[..<count]
        }
        return String(decoding: all, as: UTF8.self)
    }

    @Test("A full pipe stops nobody; afterwards it is said how much was lost", .timeLimit(.minutes(1)))
    func full() {
        var ends: [Int32] = [0, 0]
        _ = unsafe pipe(&ends)
        defer { ends.forEach { close($0) } }
        let log = ServeLog(ends[1])
        let line = String(repeating: "x", count: 99) + "\n"
        for _ in 0..<2000 { log.write(line) }
        let kept = Self.read(ends[0]).split(separator: "\n").count
        #expect((100..<2000).contains(kept))
        log.write("again\n")
        #expect(
            Self.read(ends[0])
                == "lumbar: \(2000 - kept) log lines were lost: standard error took no more\nagain\n")
        log.write("on\n")
        #expect(Self.read(ends[0]) == "on\n")
    }

    @Test("A line that a pipe might not take as a whole is cut")
    func long() {
        var ends: [Int32] = [0, 0]
        _ = unsafe pipe(&ends)
        defer { ends.forEach { close($0) } }
        ServeLog(ends[1]).write(String(repeating: "x", count: 100_000) + "\n")
        let text = Self.read(ends[0])
        #expect(text.utf8.count == 4096 && text.hasSuffix("x …\n"))
    }

    @Test("A reader that has gone, or no descriptor at all, changes nothing")
    func gone() {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [0, 0]
        _ = unsafe pipe(&ends)
        close(ends[0])
        ServeLog(ends[1]).write("nobody\n")
        close(ends[1])
        ServeLog(-1).write("nowhere\n")
    }
}
