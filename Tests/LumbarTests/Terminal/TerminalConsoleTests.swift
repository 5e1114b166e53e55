import Foundation
import Testing

@testable import lumbar

@Suite(
    "A conversation at a terminal", .enabled(if: Seat.command != nil, "the command is not beside the tests"))
struct TerminalConsoleTests {
    @Test("Lines that are pasted together are answered one after the other")
    func pasted() throws {
        let seat = try Seat(["--ephemeral"])
        try seat.waitForPrompt()
        seat.type("order flowers\rDana\ryes\r")
        try seat.wait(for: "Your name, please?")
        try seat.wait(for: "Name: Dana")
        try seat.wait(for: "Thank you. Your number is")
        try seat.waitForPrompt()
        seat.type("/quit\r")
        #expect(seat.end() == 0)
    }

    @Test(
        "It is coloured, unless somebody does not want that",
        arguments: [
            ([], [:], true), ([], ["NO_COLOR": "1"], false), (["--color", "never"], [:], false),
            (["--color", "always"], ["NO_COLOR": "1"], true), ([], ["TERM": "dumb"], false),
        ] as [([String], [String: String], Bool)])
    func colours(options: [String], environment: [String: String], isColoured: Bool) throws {
        let seat = try Seat(["--ephemeral"] + options, environment: environment)
        try seat.waitForPrompt()
        seat.type("/quit\r")
        #expect(seat.end() == 0)
        #expect(seat.shown.contains("\u{1B}[36m") == isColoured)
    }

    @Test("Into a pipe go the words alone")
    func pipe() throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        let command: URL = try #require(Seat.command)
        process.executableURL = command
        process.arguments = ["chat", Shop.path, "--ephemeral"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        input.fileHandleForWriting.write(Data("when are you open\n".utf8))
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("From eight to six."))
        for sign in ["\u{1B}", "│", " · ", "\n> "] { #expect(!text.contains(sign)) }
    }
}
