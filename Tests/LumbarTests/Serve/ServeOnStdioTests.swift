import Foundation
import SocketClient
import Testing

@testable import lumbar

@Suite(
    "Serving on standard input and output", .enabled(if: Served.command != nil, "the command is not built"))
struct ServeOnStdioTests {
    @Test("Lines are answered, and the end of the input is the end")
    func text() throws {
        let served = try Served(["--stdio"])
        served.say("/session\n/quit\n")
        let end = served.end()
        #expect(end.code == 0)
        #expect(end.output.contains("\n\nsession v") && end.output.hasSuffix("Goodbye.\n\n"))
        #expect(end.log == "ephemeral: nothing is kept\n")
    }

    @Test(
        "A process for each visitor, as websocketd starts them: each answers line by line, and ends with its visitor",
        arguments: [true, false])
    func oneEach(hangsUp: Bool) throws {
        let visitors = try (0..<3).map { _ in try Served(["--stdio"]) }
        for visitor in visitors { #expect(visitor.output(upTo: "\n\n")?.hasPrefix("Good morning!") == true) }
        let names = ["Alder", "Birch", "Cedar"]
        for (name, visitor) in zip(names, visitors) {
            visitor.type("2\n")
            #expect(visitor.output(upTo: "\n\n")?.contains("Your name, please?") == true)
            visitor.type("Dana \(name)\n")
        }
        for (name, visitor) in zip(names, visitors) {
            #expect(visitor.output(upTo: "\n\n")?.contains(name) == true)
        }
        for visitor in visitors {
            if hangsUp { visitor.hangUp() } else { visitor.signal(SIGINT) }
            #expect(visitor.end().code == 0)
        }
    }

    /// What the page's documentation says is tried, where it is installed.
    private static let websocketd = Bridge.path(of: "websocketd")

    /// One turn, which comes a line a message; nil where the connection ends before.
    private static func turn(_ page: WebSocket) -> String? {
        var lines: [String] = []
        while let message = page.message(), message.opcode == 1 {
            if message.text.isEmpty { return lines.joined(separator: "\n") }
            lines.append(message.text)
        }
        return nil
    }

    @Test(
        "Behind websocketd each page talks with a process of its own, which ends with it",
        .enabled(if: websocketd != nil, "there is no websocketd"), .timeLimit(.minutes(2)))
    func pages() throws {
        let command = try #require(Served.command)
        let bridge = Bridge(Self.websocketd ?? "") {
            ["--port=\($0)", "--address=127.0.0.1", command, "serve", "--stdio", "--ephemeral", Shop.path]
        }
        let port = try #require(bridge?.port)
        let pages = (0..<2).map { _ in WebSocket(port: port) }
        for (name, page) in zip(["Alder", "Birch"], pages) {
            #expect(page.head.hasPrefix("HTTP/1.1 101 "))
            #expect(Self.turn(page)?.hasPrefix("Good morning!") == true)
            page.send("2", opcode: 1)
            #expect(Self.turn(page)?.contains("Your name, please?") == true)
            page.send("Dana \(name)", opcode: 1)
            #expect(Self.turn(page)?.contains(name) == true)
        }
        #expect(bridge?.children.count == 2)
        pages[0].send("/quit", opcode: 1)
        #expect(Self.turn(pages[0])?.hasSuffix("Goodbye.") == true)
        #expect(pages[0].message()?.text.isEmpty != false)
        pages[1].close()
        for _ in 0..<3000 where bridge?.children.isEmpty == false { usleep(10_000) }
        #expect(bridge?.children == [])
    }

    @Test(
        "Behind websocketd and nc the pages talk with a server that runs",
        .enabled(if: websocketd != nil && Bridge.path(of: "nc") != nil, "there is no websocketd, or no nc"),
        .timeLimit(.minutes(2)))
    func pagesOfAServer() throws {
        let served = try Served(["--text", "127.0.0.1:0", "--relay", "none"])
        let text = try #require(served.port("text"))
        let bridge = Bridge(Self.websocketd ?? "") {
            ["--port=\($0)", "--address=127.0.0.1", Bridge.path(of: "nc") ?? "", "127.0.0.1", "\(text)"]
        }
        let page = WebSocket(port: try #require(bridge?.port))
        #expect(Self.turn(page)?.hasPrefix("Good morning!") == true)
        page.send("2", opcode: 1)
        #expect(Self.turn(page)?.contains("Your name, please?") == true)
        page.close()
        for _ in 0..<3000 where bridge?.children.isEmpty == false { usleep(10_000) }
        #expect(bridge?.children == [])
        served.signal(SIGTERM)
        #expect(served.end().code == 0)
    }

    @Test("The relay protocol, too")
    func relay() throws {
        let served = try Served(["--stdio=relay"])
        served.say(#"{"type":"open","session":"s","id":"o"}"# + "\n" + #"{"type":"ping"}"# + "\n")
        let end = served.end()
        #expect(end.code == 0)
        #expect(end.output.contains(#""re":"o""#) && end.output.contains(#"{"type":"pong"}"#))
    }
}
