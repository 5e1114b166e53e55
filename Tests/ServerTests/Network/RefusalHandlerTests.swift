import Testing

@testable import Server

@Suite("No room")
struct RefusalHandlerTests {
    @Test("One connection too many is told so; the next one fits when another has left")
    func full() async throws {
        var limits = ServiceLimits.unhurried
        limits.maxConnections = 1
        try await ServiceScene.run(limits) { scene in
            do {
                var first = LineClient(port: scene.text)
                #expect(first.turn() != nil)
                var second = LineClient(port: scene.text)
                #expect(second.rest() == "! \(TextPhrases.full)\n\n")
                var relay = LineClient(port: scene.relay)
                #expect(relay.line()?.contains("\"unavailable\"") == true)
                first.send("hi\n")
                #expect(first.turn() == "echo hi")
            }
            waitUntil("nobody is connected") { scene.service.connections == 0 }
            var third = LineClient(port: scene.text)
            #expect(third.turn()?.hasPrefix("hello") == true)
        }
    }
}
