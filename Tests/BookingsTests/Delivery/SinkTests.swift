import Foundation
import Testing

@testable import Bookings

@Suite struct ReadingTheFileOfReceivers {
    static let secret = "whsec_" + Data(repeating: 7, count: 24).base64EncodedString()

    private func file(_ text: String) throws -> [Sink] { try SinkFile(Data(text.utf8)).sinks }

    @Test func `commands and webhooks`() throws {
        let sinks = try file(
            """
            {"sinks": [
              {"name": "mail", "command": ["sendmail", "-t"], "body": "full"},
              {"name": "hook", "webhook": "https://example.com:8443/a?b=c", "secrets": ["\(Self.secret)"]}
            ]}
            """)
        #expect(sinks.map(\.name) == ["mail", "hook"])
        #expect(sinks.map(\.body) == [.full, .thin])
        #expect(sinks.first?.way == .command(["sendmail", "-t"]))
        guard case .webhook(let url, let secrets) = sinks.last?.way else { return #expect(Bool(false)) }
        #expect(url.absoluteString == "https://example.com:8443/a?b=c" && secrets.count == 1)
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"sinks": [{"name": "a"}]}"#, #"{"sinks": [{"name": "a", "command": []}]}"#,
        #"{"sinks": [{"name": "a b", "command": ["x"]}]}"#,
        #"{"sinks": [{"name": "a", "command": ["x"], "secrets": ["y"]}]}"#,
        #"{"sinks": [{"name": "a", "command": ["x"]}, {"name": "a", "command": ["x"]}]}"#,
        #"{"sinks": [{"name": "a", "command": ["x"], "webhook": "https://example.com"}]}"#,
        #"{"sinks": [{"name": "a", "webhook": "https://example.com"}]}"#,
        #"{"sinks": [{"name": "a", "webhook": "https://example.com", "secrets": ["whsec_c2hvcnQ="]}]}"#,
        #"{"sinks": [{"name": "a", "comand": ["x"]}]}"#, #"{"sinks": [], "sink": []}"#,
        #"{"sinks": [{"name": "a", "command": ["x"], "body": "fat"}]}"#,
    ])
    func `what is wrong is refused in one line`(_ text: String) {
        let mistake = #expect(throws: SinkMistake.self) { try file(text) }
        #expect(mistake?.description.contains("\n") == false)
    }

    @Test func `a secret is never quoted`() {
        let mistake = #expect(throws: SinkMistake.self) {
            try file(#"{"sinks": [{"name": "a", "webhook": "https://example.com", "secrets": ["hunter2"]}]}"#)
        }
        #expect(mistake?.description.contains("hunter2") == false)
    }

    @Test func `a file that others may read is refused`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "sinks-\(UUID().uuidString)").path
        defer { unsafe unlink(path) }
        #expect(throws: SinkMistake.self) { try SinkFile(path: path) }
        try Data(#"{"sinks": []}"#.utf8).write(to: URL(filePath: path))
        unsafe chmod(path, 0o644)
        #expect(throws: SinkMistake.self) { try SinkFile(path: path) }
        unsafe chmod(path, 0o600)
        #expect(try SinkFile(path: path).sinks.isEmpty)
    }
}
