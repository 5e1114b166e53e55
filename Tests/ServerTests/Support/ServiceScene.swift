import Foundation
import Logging
import NIOCore
import Sessions
import Testing

@testable import Server

/// A running server for the time of one test.
struct ServiceScene: Sendable {
    let service: Service
    let reception: FakeReception
    let text: Int
    let relay: Int
    let metrics: Int

    /// Starts a server on free ports, runs the client's part away from the threads of async code, and stops the server.
    static func run(
        _ limits: ServiceLimits = .unhurried, reception: FakeReception = FakeReception(),
        tokens: [String: [UInt8]] = [:],
        origin: @escaping @Sendable (SocketAddress) -> String? = \.countedAddress,
        _ client: @escaping @Sendable (ServiceScene) -> Void
    ) async throws {
        let settings = RelaySettings(tokens: tokens, server: "lumbar/test", dialogue: "fake")
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let service = await Service(
            reception: reception, limits: limits, relays: settings, security: nil, logger: quiet, loops: 2,
            origin: origin)
        let loopback = ListenAddress(host: "127.0.0.1", port: 0)
        let text = try await service.listen(.text, at: loopback).address.port
        let relay = try await service.listen(.relay, at: loopback).address.port
        let metrics = try await service.listen(.metrics, at: loopback).address.port
        let scene = ServiceScene(
            service: service, reception: reception, text: text, relay: relay, metrics: metrics)
        await apart { client(scene) }
        await service.drain()
    }

    /// Begins to stop the server, before all other tests that wait for a thread of async code.
    func drain() {
        Task(priority: .high) { await service.drain() }
    }

    /// Runs blocking code on a thread of its own, so that it takes none from async code.
    static func apart<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: work()) }
        }
    }
}

extension ServiceLimits {
    /// No rate limit, and time enough to end on a busy machine, for tests of other things.
    static var unhurried: ServiceLimits {
        var limits = ServiceLimits()
        limits.rate = 0
        limits.drain = .seconds(30)
        limits.helloDeadline = .seconds(120)
        return limits
    }
}
