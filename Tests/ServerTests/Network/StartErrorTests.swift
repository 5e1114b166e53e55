import Logging
import Testing

@testable import Server

@Suite("Servers that do not start")
struct StartErrorTests {
    private func service(tokens: [String: [UInt8]] = [:]) async -> Service {
        await Service(
            reception: FakeReception(), limits: .unhurried,
            relays: RelaySettings(tokens: tokens, server: "", dialogue: ""),
            logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() }, loops: 1)
    }

    @Test("A port that is taken is named in one line")
    func taken() async throws {
        let service = await service()
        let first = try await service.listen(.text, at: ListenAddress(host: "127.0.0.1", port: 0))
        let error = await #expect(throws: StartError.self) {
            try await service.listen(.relay, at: first.address)
        }
        #expect(error?.description == "cannot listen on \(first.address): the port is taken")
        await service.drain()
    }

    @Test("Without tokens nobody outside may come in", arguments: ["0.0.0.0", "::"])
    func outside(host: String) async throws {
        let service = await service()
        let address = ListenAddress(host: host, port: 0)
        await #expect(throws: StartError.notLoopback(address)) {
            try await service.listen(.relay, at: address)
        }
        await service.drain()
        let open = await self.service(tokens: ["r": Array("0123456789abcdef".utf8)])
        _ = try await open.listen(.relay, at: ListenAddress(host: "0.0.0.0", port: 0))
        // Nobody proves anything to whoever gives counts.
        await #expect(throws: StartError.countsNotLoopback(address)) {
            try await open.listen(.metrics, at: address)
        }
        await open.drain()
    }
}
