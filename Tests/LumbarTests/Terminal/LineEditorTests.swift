import Foundation
import Testing

@testable import lumbar

@Suite(
    "Editing a line at a terminal", .enabled(if: Seat.command != nil, "the command is not beside the tests"))
struct LineEditorTests {
    private static let down = "\u{1B}[B"
    private static let up = "\u{1B}[A"

    @Test("The arrow keys call up what is on offer, and return picks it")
    func arrows() throws {
        let seat = try Seat(["--ephemeral"])
        try seat.waitForPrompt()
        seat.type(Self.down + Self.down + "\r")
        try seat.wait(for: "Your name, please?")
        try seat.waitForPrompt()
        seat.type("/quit\r")
        #expect(seat.end() == 0)
    }

    @Test("Up from an empty line is the line before, in the next run too")
    func history() throws {
        let seat = try Seat()
        try seat.waitForPrompt()
        seat.type("when are you open\r")
        try seat.waitForPrompt()
        seat.type("/quit\r")
        #expect(seat.end() == 0)
        let file = seat.home.appending(path: ".local/state/lumbar/history").path
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let next = try Seat(environment: ["HOME": seat.home.path])
        try next.waitForPrompt()
        next.type(Self.up + Self.up + "\r")
        try next.wait(for: "From eight to six.")
        try next.waitForPrompt()
        next.type("/quit\r")
        #expect(next.end() == 0)
        withExtendedLifetime(seat) {}
    }

    @Test("Ctrl-D that was typed before the first prompt leaves too")
    func early() throws {
        let seat = try Seat(["--ephemeral"])
        seat.type("\u{4}")
        #expect(seat.end() == 0)
        #expect(seat.shown.contains("> "))
    }

    @Test("Several pasted lines are one message, sent with return and not before")
    func paste() throws {
        let seat = try Seat(["--ephemeral"])
        try seat.waitForPrompt()
        seat.type("\u{1B}[200~when\r\nare you\topen\n\u{1B}[201~")
        try seat.wait(for: "when are you open")
        seat.type("\r")
        try seat.wait(for: "From eight to six.")
        try seat.waitForPrompt()
        seat.type("/quit\r")
        #expect(seat.end() == 0)
    }

    @Test("What is not kept leaves no history either")
    func ephemeral() throws {
        let seat = try Seat(["--ephemeral"])
        try seat.waitForPrompt()
        seat.type("when are you open\r")
        try seat.waitForPrompt()
        seat.type("/quit\r")
        #expect(seat.end() == 0)
        #expect(!FileManager.default.fileExists(atPath: seat.home.appending(path: ".local").path))
    }
}
