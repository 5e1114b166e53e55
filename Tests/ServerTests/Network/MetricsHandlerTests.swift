import NIOCore
import NIOEmbedded
import SocketClient
import Testing

@testable import Server

@Suite("The page of counts")
struct MetricsHandlerTests {
    @Test("A request is answered and the connection closed")
    func page() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.metrics)
            client.send("GET /metrics HTTP/1.1\r\nHost: x\r\n")
            client.send("\r\n")
            let answer = client.rest() ?? ""
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.contains("\nlumbar_connections 0\n"))
        }
    }

    @Test("Only so many may ask at once: the reserve of descriptors is not theirs alone")
    func reserve() async throws {
        try await ServiceScene.run { scene in
            func ask(_ client: LineClient) -> String? {
                client.send("GET /metrics HTTP/1.1\r\n\r\n")
                return client.rest()
            }
            var idle = (0..<ServiceLimits.maxScrapers).map { _ in LineClient(port: scene.metrics) }
            waitUntil("one more is refused") {
                let client = LineClient(port: scene.metrics)
                return client.rest()?.hasPrefix("HTTP/1.1 503 ") == true
            }
            // Visitors are not counted with them.
            let visitor = LineClient(port: scene.text)
            #expect(visitor.turn() != nil && scene.service.connections == 1)
            withExtendedLifetime(idle) {}
            // They close, and ask for nothing.
            idle = []
            waitUntil("there is room again") {
                let client = LineClient(port: scene.metrics)
                return ask(client)?.hasPrefix("HTTP/1.1 200 OK") == true
            }
        }
    }

    /// An open connection with a handler, on a clock that is turned by hand.
    private static func channel() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: MetricsHandler(patience: .seconds(5)) { "page" })
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 9090), promise: nil)
        return channel
    }

    @Test("Half a request is waited for as long as a hello")
    func patience() throws {
        let channel = try Self.channel()
        try channel.writeInbound(ByteBuffer(string: "GET / HTTP/1.1\r\n"))
        channel.embeddedEventLoop.advanceTime(by: .milliseconds(4900))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .milliseconds(200))
        #expect(!channel.isActive)
    }

    @Test("Whoever closes without a whole request is gone at once")
    func closes() throws {
        let channel = try Self.channel()
        try channel.writeInbound(ByteBuffer(string: "GET / HTTP/1.1\r\n"))
        channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(!channel.isActive)
    }

    @Test("Whoever sends no end is not listened to for ever")
    func endless() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.metrics)
            client.send(String(repeating: "x", count: 20_000))
            #expect(client.rest() ?? "" == "")
        }
    }
}
