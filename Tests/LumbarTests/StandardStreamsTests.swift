import Foundation
import Testing

@testable import lumbar

@Suite("Standard input, output and error", .enabled(if: Served.command != nil, "the command is not built"))
struct StandardStreamsTests {
    @Test(
        "What is closed is the null device, and nothing else takes its number",
        arguments: [("0<&-", 0), ("1>&-", 1), ("0<&- 1>&-", 0), ("0<&- 1>&-", 1)])
    func closed(streams: String, number: Int) throws {
        let served = try Served(
            ["--text", "127.0.0.1:0", "--relay", "127.0.0.1:0"], after: "exec \(streams)")
        #expect(served.port("relay") != nil)
        let target = try FileManager.default.destinationOfSymbolicLink(
            atPath: "/proc/\(served.number)/fd/\(number)")
        #expect(target == "/dev/null")
        served.signal(SIGTERM)
        #expect(served.end().code == 0)
    }

    @Test("What is open stays as it is")
    func open() {
        let before = (STDIN_FILENO...STDERR_FILENO).map { fcntl($0, F_GETFD) }
        StandardStreams.fill()
        #expect((STDIN_FILENO...STDERR_FILENO).map { fcntl($0, F_GETFD) } == before)
    }
}
