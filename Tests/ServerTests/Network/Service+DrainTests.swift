import Testing

@testable import Server

@Suite("The end of a server")
struct ServiceDrainTests {
    @Test("What has arrived is answered, everybody is told, the port is free")
    func drain() async throws {
        try await ServiceScene.run { scene in
            var idle = LineClient(port: scene.text)
            var busy = LineClient(port: scene.text)
            _ = idle.turn()
            _ = busy.turn()
            busy.send("a\nb\nhalf a li")
            #expect(busy.turn() == "echo a")
            scene.drain()
            #expect(busy.rest()?.hasPrefix("echo b\n\nI have to stop for a moment.") == true)
            #expect(idle.rest()?.hasPrefix("I have to stop for a moment.") == true)
        }
    }

    @Test("An answer that is under way is waited for")
    func underWay() async throws {
        try await ServiceScene.run { scene in
            var client = LineClient(port: scene.text)
            _ = client.turn()
            client.send("wait\n")
            client.send("after\n")
            scene.drain()
            waitUntil("a line is heard") { !scene.reception.lines.isEmpty }
            scene.reception.letGo()
            #expect(client.turn() == "echo wait")
            #expect(client.turn() == "echo after")
            #expect(client.turn()?.hasPrefix("I have to stop") == true)
            #expect(client.rest() == "")
        }
    }

    @Test("A second call waits for the same end")
    func again() async throws {
        try await ServiceScene.run { scene in
            var client = LineClient(port: scene.text)
            _ = client.turn()
            scene.drain()
            scene.drain()
            #expect(client.rest()?.hasPrefix("I have to stop") == true)
        }
    }

    @Test("A peer that does not read is cut off in time", .timeLimit(.minutes(1)))
    func stuckPeer() async throws {
        var limits = ServiceLimits.unhurried
        limits.drain = .seconds(2)
        try await ServiceScene.run(limits) { scene in
            let stuck = LineClient(port: scene.text, receiveBuffer: 4096)
            for _ in 0..<20 { stuck.send("long 40000\n") }
            waitUntil("some lines are heard") { scene.reception.lines.count >= 3 }
            scene.drain()
            waitUntil("nobody is connected") { scene.service.connections == 0 }
        }
    }
}
