import Foundation
import Testing

@testable import lumbar

@Suite("The file of tokens")
struct ServeTokensTests {
    @Test("One relay and its token a line")
    func parses() throws {
        let text = "# relays\n\nsite-1 0123456789abcdef\nsite-2\t0123456789abcdeg\r\n"
        let tokens = try ServeTokens.parse(text, path: "t")
        #expect(
            tokens == ["site-1": Array("0123456789abcdef".utf8), "site-2": Array("0123456789abcdeg".utf8)])
    }

    @Test(
        "A mistake is named by its line, never by the token",
        arguments: [
            "site-1", "site-1 short-secret", "site-1 a b", "text 0123456789abcdef",
            "a 0123456789abcdef\na 0123456789abcdef",
        ])
    func refuses(text: String) {
        let failure = #expect(throws: CommandFailure.self) { try ServeTokens.parse(text, path: "t") }
        #expect(failure?.code == .couldNotRun)
        #expect(failure?.message.hasPrefix("t:") == true)
        #expect(failure?.message.contains("secret") == false && failure?.message.contains("0123") == false)
    }

    @Test(
        "Others must not read it", arguments: [(0o600, true), (0o400, true), (0o640, false), (0o604, false)])
    func mode(mode: Int, isGood: Bool) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "tokens-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let made = FileManager.default.createFile(
            atPath: path, contents: Data("a 0123456789abcdef\n".utf8), attributes: [.posixPermissions: mode])
        try #require(made)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(((try? ServeTokens.read(path)) != nil) == isGood)
    }

    @Test("A file that is not there cannot be read")
    func missing() {
        #expect(throws: CommandFailure.self) { try ServeTokens.read("/nowhere/tokens") }
    }
}
