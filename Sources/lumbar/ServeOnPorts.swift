import Dialogue
import Dispatch
import Foundation
import Logging
import Server
import Sessions
import UnixSignals

/// Serves on ports until a signal ends it.
struct ServeOnPorts {
    let command: ServeCommand
    let settings: RelaySettings
    let logger: Logger

    /// Listens, and returns when everybody has been answered after a signal.
    func run(
        _ sessions: Sessions, receivers: (@Sendable () throws -> Void)? = nil,
        reload: @escaping @Sendable () throws -> Script
    ) async throws {
        guard !addresses.isEmpty else { throw CommandFailure.couldNotRun("there is nothing to listen on") }
        try refuseFixedClockOutside()
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
        let service = await Service(
            reception: sessions, limits: command.limits.values, relays: settings,
            security: try command.security.load(), logger: logger)
        do throws(StartError) {
            try await listen(service)
        } catch {
            throw CommandFailure.couldNotRun(error.description)
        }
        ServeNotice.send("READY=1")
        let patience = command.limits.values.drain
        await wait(signals, renewal(of: service, sessions, reload, receivers)) {
            let end = ContinuousClock.now.advanced(by: patience)
            await service.drain()
            await Self.drain(sessions, until: end)
        }
    }

    /// What SIGHUP loads anew.
    private func renewal(
        of service: Service, _ sessions: Sessions, _ reload: @escaping @Sendable () throws -> Script,
        _ receivers: (@Sendable () throws -> Void)?
    ) -> ServeRenewal {
        var parts = [
            ServeRenewal.Part(name: "script") {
                let script = try reload()
                // Turns go on with the old script until the new one has learned what it teaches.
                let learned = DispatchSemaphore(value: 0)
                script.whenLearned { learned.signal() }
                learned.wait()
                service.renew(dialogue: script.name)
                sessions.reload(script)
            }
        ]
        if let path = command.tokenFile {
            parts.append(.init(name: "tokens") { service.renew(tokens: try ServeTokens.read(path)) })
        }
        let security = command.security
        if security.isWanted {
            parts.append(
                .init(name: "certificate") { try security.load().map { service.renew(security: $0) } })
        }
        if let receivers { parts.append(.init(name: "receivers", renew: receivers)) }
        return ServeRenewal(logger: logger, parts: parts)
    }

    /// A clock that stands still is for tests; nobody outside may meet it.
    private func refuseFixedClockOutside() throws {
        guard command.clock.fixed != nil, !addresses.allSatisfy(\.1.isLoopback) else { return }
        throw CommandFailure.couldNotRun("--now is for loopback addresses only")
    }

    private var addresses: [(Service.Kind, ListenAddress)] {
        let wanted: [(Service.Kind, ServeAddress)] = [
            (.text, command.text), (.relay, command.relay), (.metrics, command.metrics),
        ]
        return wanted.compactMap { kind, address in
            if case .at(let address) = address { (kind, address) } else { nil }
        }
    }

    /// Opens the listeners; at least one.
    private func listen(_ service: Service) async throws(StartError) {
        for (kind, address) in addresses {
            let listener = try await service.listen(kind, at: address)
            ServeNotice.say("listening \(kind.rawValue) \(listener.address)")
        }
    }

    /// Lets turns under way end. One that a held store keeps from ending is left: nobody was told that it was kept.
    private static func drain(_ sessions: Sessions, until end: ContinuousClock.Instant) async {
        let (ended, finish) = AsyncStream.makeStream(of: Void.self)
        let deadline = Task {
            try await Task.sleep(until: end, clock: .continuous)
            finish.finish()
        }
        Task {
            await sessions.drain()
            finish.finish()
        }
        for await _ in ended {}
        deadline.cancel()
    }

    /// Watches signals until the end that the first of them asks for has come; a second one ends it at once.
    private func wait(
        _ signals: UnixSignalsSequence, _ renewal: ServeRenewal, end: @escaping @Sendable () async -> Void
    ) async {
        let (stopped, finish) = AsyncStream.makeStream(of: Void.self)
        let watching = Task {
            var isStopping = false
            for await signal in signals {
                guard signal != .sighup else {
                    ServeNotice.send(ServeNotice.reloading())
                    renewal.begin { ServeNotice.send("READY=1") }
                    continue
                }
                if isStopping { exit(0) }
                isStopping = true
                ServeNotice.send("STOPPING=1")
                Task {
                    await end()
                    finish.finish()
                }
            }
        }
        for await _ in stopped {}
        watching.cancel()
    }
}
