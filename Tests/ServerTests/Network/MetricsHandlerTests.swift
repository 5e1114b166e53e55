import Testing

@testable import Server

@Suite("The page of counts")
struct MetricsHandlerTests {
    @Test("A request is answered and the connection closed")
    func page() async throws {
        try await ServiceScene.run { scene in
            var client = LineClient(port: scene.metrics)
            client.send("GET /metrics HTTP/1.1\r\nHost: x\r\n")
            client.send("\r\n")
            let answer = client.rest() ?? ""
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.contains("\nlumbar_connections 0\n"))
        }
    }

    @Test("Whoever sends no end is not listened to for ever")
    func endless() async throws {
        try await ServiceScene.run { scene in
            var client = LineClient(port: scene.metrics)
            client.send(String(repeating: "x", count: 20_000))
            #expect(client.rest() ?? "" == "")
        }
    }
}
