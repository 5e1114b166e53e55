import Glibc
import SocketClient
import Synchronization
import Testing

@testable import Server

@Suite("The end of a server")
struct ServiceDrainTests {
    @Test("What has arrived is answered, everybody is told, the port is free")
    func drain() async throws {
        let port = Mutex(0)
        try await ServiceScene.run { scene in
            port.withLock { $0 = scene.text }
            let idle = LineClient(port: scene.text)
            let busy = LineClient(port: scene.text)
            _ = idle.turn()
            _ = busy.turn()
            busy.send("a\nb\nhalf a li")
            #expect(busy.turn() == "echo a")
            scene.drain()
            #expect(busy.rest()?.hasPrefix("echo b\n\nI have to stop for a moment.") == true)
            #expect(idle.rest()?.hasPrefix("I have to stop for a moment.") == true)
        }
        let isRefused = await ServiceScene.apart { !LineClient(port: port.withLock { $0 }).isConnected }
        #expect(isRefused)
    }

    @Test("From the first moment nobody new is let in, although an answer is still waited for")
    func closesDoors() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            _ = client.turn()
            client.send("wait\n")
            waitUntil("the line is heard") { !scene.reception.lines.isEmpty }
            scene.drain()
            waitUntil("the ports are closed") {
                ![scene.text, scene.relay, scene.metrics].contains { LineClient(port: $0).isConnected }
            }
            // Those who looked are gone; the one who waits is not, so the end is still under way.
            waitUntil("one is left") { scene.service.connections == 1 }
            scene.reception.letGo()
            #expect(client.turn() == "echo wait")
        }
    }

    @Test("An answer that is under way is waited for")
    func underWay() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
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
            let client = LineClient(port: scene.text)
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
            for _ in 0..<40 { stuck.send("long 40000\n") }
            // More than the kernel takes for a peer that does not read, so that output is left over.
            waitUntil("reading has stopped") {
                let heard = scene.reception.lines.count
                usleep(200_000)
                return heard >= 4 && heard == scene.reception.lines.count
            }
            #expect(scene.reception.lines.count < 40)
            let start = ContinuousClock.now
            scene.drain()
            waitUntil("nobody is connected") { scene.service.connections == 0 }
            // Neither at once, as if it had read all, nor when the stall is over: at the end of the drain's time, less a second for the rest.
            #expect((.milliseconds(900) ... .seconds(15)).contains(ContinuousClock.now - start))
            withExtendedLifetime(stuck) {}
        }
    }
}
