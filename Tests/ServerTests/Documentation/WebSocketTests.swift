import Foundation
import SocketClient
import Testing

@testable import Server

/// What the documentation says of websockify is tried, where that is installed.
@Suite("A WebSocket in front of the text protocol")
struct WebSocketTests {
    private static let websockify = Bridge.path(of: "websockify")

    @Test(
        "Turns come as binary frames, and what is typed may come in pieces",
        .enabled(if: websockify != nil, "there is no websockify"), .timeLimit(.minutes(2)))
    func talks() async throws {
        try await ServiceScene.run { scene in
            let bridge = Bridge(Self.websockify ?? "") { ["127.0.0.1:\($0)", "127.0.0.1:\(scene.text)"] }
            guard let bridge else {
                Issue.record("websockify does not start")
                return
            }
            let page = Page(port: bridge.port)
            #expect(page.head.hasPrefix("HTTP/1.1 101 ") && page.head.contains("Protocol: binary"))
            #expect(page.turn() == "hello\n  1) The book\n  2) The how")
            page.send("my ba")
            page.send("ck\r\n2")
            #expect(page.turn() == "echo my back")
            page.send("\n")
            #expect(page.turn() == "echo 2")
            #expect(page.opcodes == [2])
            page.close()
            waitUntil("the visitor has left") { scene.service.connections == 0 }
            bridge.stop()
        }
    }
}

/// What the documentation asks of a page: binary frames, whose bytes are a stream.
private final class Page {
    private let socket: WebSocket
    private var heard = ""
    /// The kinds of frames that came.
    private(set) var opcodes: Set<UInt8> = []

    init(port: Int) { socket = WebSocket(port: port, protocol: "binary") }

    var head: String { socket.head }

    func send(_ text: String) { socket.send(text, opcode: 2) }
    func close() { socket.close() }

    /// One turn of the text protocol.
    func turn() -> String? {
        while true {
            if let end = heard.range(of: "\n\n") {
                defer { heard.removeSubrange(..<end.upperBound) }
                return String(heard[..<end.lowerBound])
            }
            guard let message = socket.message() else { return nil }
            opcodes.insert(message.opcode)
            heard += message.text
        }
    }
}
