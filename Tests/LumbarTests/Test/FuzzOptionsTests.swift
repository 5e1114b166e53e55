import ArgumentParser
import Testing

@testable import lumbar

@Suite("lumbar test --fuzz")
struct FuzzOptionsTests {
    @Test("A number of visitors and a seed")
    func parsed() throws {
        let options = try FuzzOptions.parse(["--fuzz", "20", "--seed", "9"])
        #expect(options.visitors == 20 && options.seed == 9)
        #expect(try FuzzOptions.parse([]).visitors == nil)
    }

    @Test(
        "No visitors, and visitors of a server, are refused", arguments: [["--fuzz", "0"], ["--fuzz", "x"]])
    func refused(words: [String]) {
        #expect(throws: (any Error).self) { try FuzzOptions.parse(words) }
        #expect(throws: (any Error).self) {
            try TestCommand.parse(["--fuzz", "5", "--connect", "127.0.0.1:1"])
        }
    }

    @Test("Visitors who find nothing are no failure")
    func run() throws {
        try FuzzOptions.parse([]).run(Shop.path, visitors: 20)
    }
}
