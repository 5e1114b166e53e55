import Foundation
import Testing

@testable import Bookings

@Suite struct RunningAProgram {
    private func run(_ words: String..., input: String = "", patience: Duration = .seconds(20))
        -> CommandRun.End
    {
        CommandRun(words: words, patience: patience).run(Data(input.utf8), reads: true)
    }

    @Test func `bytes go in, and what was printed comes out`() {
        #expect(run("cat", input: "a\nb") == .exit(0, Data("a\nb".utf8)))
        #expect(run("/bin/sh", "-c", "exit 7") == .exit(7, Data()))
    }

    @Test func `a program that does not read, or reads for ever, does no harm`() {
        let much = String(repeating: "x", count: 1_000_000)
        #expect(run("true", input: much) == .exit(0, Data()))
        #expect(run("sleep", "60", input: much, patience: .milliseconds(100)) == .timeout)
    }

    @Test func `a program that is not there, or is killed, is told apart`() {
        #expect(run("no-such-program-at-all") == .notStarted)
        #expect(CommandRun(words: [], patience: .seconds(1)).run(Data()) == .notStarted)
        #expect(run("/bin/sh", "-c", "kill -9 $$") == .signal(9))
    }

    @Test func `a program gets none of our files`() throws {
        let held = unsafe open("/dev/null", O_RDONLY)
        defer { close(held) }
        #expect(run("/bin/sh", "-c", "test ! -e /proc/$$/fd/\(held)") == .exit(0, Data()))
    }
}
