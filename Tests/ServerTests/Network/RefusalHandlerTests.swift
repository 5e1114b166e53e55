import NIOCore
import SocketClient
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
                let first = LineClient(port: scene.text)
                #expect(first.turn() != nil)
                let second = LineClient(port: scene.text)
                #expect(second.rest() == "! \(TextPhrases.full)\n\n")
                let relay = LineClient(port: scene.relay)
                #expect(relay.line()?.contains("\"unavailable\"") == true)
                first.send("hi\n")
                #expect(first.turn() == "echo hi")
            }
            waitUntil("nobody is connected") { scene.service.connections == 0 }
            let third = LineClient(port: scene.text)
            #expect(third.turn()?.hasPrefix("hello") == true)
        }
    }

    @Test("One connection too many of one address is told so, and has room when another has left")
    func fullOfOne() async throws {
        var limits = ServiceLimits.unhurried
        limits.maxPerAddress = 2
        // Loopback is exempt; here it stands for an address that is not.
        try await ServiceScene.run(limits, origin: { $0.ipAddress }) { scene in
            do {
                let first = (LineClient(port: scene.text), LineClient(port: scene.relay))
                #expect(first.0.turn() != nil)
                waitUntil("both are in") { scene.service.connections == 2 }
                let third = LineClient(port: scene.text)
                #expect(third.rest() == "! \(TextPhrases.full)\n\n")
                withExtendedLifetime(first) {}
            }
            waitUntil("nobody is connected") { scene.service.connections == 0 }
            let fourth = LineClient(port: scene.text)
            #expect(fourth.turn()?.hasPrefix("hello") == true)
        }
        try await ServiceScene.run(limits) { scene in
            let many = (0..<4).map { _ in LineClient(port: scene.text) }
            for socket in many { #expect(socket.turn()?.hasPrefix("hello") == true) }
        }
    }
}
