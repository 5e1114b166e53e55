import Foundation
import Testing

@testable import Server

/// What the documentation says of websockify is tried, where that is installed.
@Suite("A WebSocket in front of the text protocol")
struct WebSocketTests {
    private static let websockify = ["/usr/bin/websockify", "/usr/local/bin/websockify"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(
        "Turns come as binary frames, and what is typed may come in pieces",
        .enabled(if: websockify != nil, "there is no websockify"), .timeLimit(.minutes(2)))
    func talks() async throws {
        try await ServiceScene.run { scene in
            guard let bridge = Bridge(Self.websockify ?? "", to: scene.text) else {
                Issue.record("websockify does not start")
                return
            }
            var page = WebSocket(port: bridge.port)
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

/// A program between WebSockets and a port.
private final class Bridge {
    private let process = Process()
    let port: Int

    /// Starts it; nil where it does not listen.
    init?(_ program: String, to target: Int) {
        port = 30_000 + Int.random(in: 0..<20_000)
        process.executableURL = URL(filePath: program)
        process.arguments = ["127.0.0.1:\(port)", "127.0.0.1:\(target)"]
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        guard (try? process.run()) != nil else { return nil }
        for _ in 0..<600 where process.isRunning {
            if LineClient(port: port).isConnected { return }
            usleep(50_000)
        }
        return nil
    }

    deinit { stop() }

    func stop() { if process.isRunning { process.terminate() } }
}

/// A page's side of a WebSocket: as much of RFC 6455 as short messages need.
private struct WebSocket: ~Copyable {
    private var client: LineClient
    private var heard = ""
    /// What the server answered to the wish for a WebSocket.
    private(set) var head = ""
    /// The kinds of frames that came.
    private(set) var opcodes: Set<UInt8> = []

    init(port: Int) {
        client = LineClient(port: port)
        client.send(
            "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Protocol: binary\r\n\r\n")
        while let line = client.line(), line != "\r" { head += line + "\n" }
    }

    /// Sends a binary frame, masked as a page has to.
    func send(_ text: String) { send(Array(text.utf8), opcode: 2) }

    func close() { send([0x03, 0xE8], opcode: 8) }

    private func send(_ bytes: [UInt8], opcode: UInt8) {
        let mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
        let masked = bytes.enumerated().map { $1 ^ mask[$0 % 4] }
        client.send([0x80 | opcode, 0x80 | UInt8(bytes.count)] + mask + masked)
    }

    /// One turn of the text protocol.
    mutating func turn() -> String? {
        while true {
            if let end = heard.range(of: "\n\n") {
                defer { heard.removeSubrange(..<end.upperBound) }
                return String(heard[..<end.lowerBound])
            }
            guard let frame = client.bytes(2), frame[1] < 126, let bytes = client.bytes(Int(frame[1])) else {
                return nil
            }
            opcodes.insert(frame[0] & 0x0F)
            heard += String(decoding: bytes, as: UTF8.self)
        }
    }
}
