import ArgumentParser
import Foundation
import SocketClient

/// Many visitors who are connected and mostly silent.
struct HoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Holds connections, asks on each, and closes all at once.")

    @OptionGroup var server: ServerOptions
    @Option(help: "How many connections.") var connections = 5000
    @Option(help: "The most KiB that one may cost.") var limit = 32.0

    /// The store opens further readers when several lanes read at once, and keeps them.
    static let storeReaders = 10

    func run() throws {
        let server = try server.start()
        guard Self.visit(server) else { throw ExitCode(1) }
        let (memory, descriptors) = (server.residentKiB, server.descriptors)
        let held = Held(connections, on: server)
        let idle = Double(server.residentKiB - memory) / Double(connections)
        let answered = held.askAll()
        let spoken = Double(server.residentKiB - memory) / Double(connections)
        held.closeAll()
        for _ in 0..<100 where server.descriptors > descriptors + Self.storeReaders { usleep(100_000) }
        var verdict = Verdict()
        print("held \(held.greeted) of \(connections), answered \(answered)")
        print("memory of each: \(Self.text(idle)) KiB greeted, \(Self.text(spoken)) KiB after a turn")
        print("descriptors before and after: \(descriptors), \(server.descriptors)")
        verdict.expect(held.greeted == connections && answered == connections, "all are greeted and answered")
        verdict.expect(max(idle, spoken) < limit, "under \(limit) KiB each")
        verdict.expect(server.descriptors <= descriptors + Self.storeReaders, "descriptors are given back")
        verdict.expect(Self.visit(server), "the next visitor is answered")
        verdict.expect(server.stop() == 0, "exit code 0")
        try verdict.finish()
    }

    /// One whole visit; also warms the server up.
    private static func visit(_ server: ServerProcess) -> Bool {
        let client = LineClient(port: server.text)
        client.send("how does massage help?\n")
        return client.turn() != nil && client.turn() != nil
    }

    private static func text(_ number: Double) -> String { String(format: "%.1f", number) }
}

/// Connections that are held at once.
private final class Held {
    private var visitors: [LineClient] = []
    private(set) var greeted = 0

    init(_ count: Int, on server: ServerProcess) {
        for _ in 0..<count {
            let visitor = LineClient(port: server.text)
            if visitor.isConnected { visitors.append(visitor) }
        }
        for visitor in visitors where visitor.turn() != nil { greeted += 1 }
    }

    func askAll() -> Int {
        for visitor in visitors { visitor.send("how does massage help?\n") }
        return visitors.count { $0.turn() != nil }
    }

    func closeAll() { visitors = [] }
}
