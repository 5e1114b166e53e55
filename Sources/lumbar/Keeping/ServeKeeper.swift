import ArgumentParser
import Bookings
import Dialogue
import Foundation
import Logging
import Sessions
import Store
import Synchronization
import Values

/// What a server is told of keeping and passing on.
struct KeepingOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions
    @OptionGroup var times: RetentionOptions

    @Option(
        help: ArgumentHelp(
            "Whom to tell of requests: a JSON file of commands and webhooks, mode 0600. SIGHUP reads it anew.",
            valueName: "path"))
    var sinks: String?

    func validate() throws {
        if sinks != nil, store.ephemeral {
            throw ValidationError("--sinks needs a store: what waits to be delivered would be lost")
        }
    }

    /// The receivers.
    func receivers() throws -> [Sink] {
        guard let sinks else { return [] }
        do throws(SinkMistake) {
            return try SinkFile(path: sinks).sinks
        } catch {
            throw CommandFailure.couldNotRun("the file of receivers \(sinks) cannot be used: \(error)")
        }
    }
}

/// What a server does for its store beside serving: it answers commands, deletes what was kept long enough, and passes requests on.
final class ServeKeeper: Sendable {
    /// The store.
    let store: any ConversationStore & RequestStore

    private let file: SQLiteStore?
    private let options: KeepingOptions
    private let retention: Retention
    private let couriers: Couriers?
    private let logger: Logger
    private let now: @Sendable () -> Date
    private let running = Mutex<(socket: ControlSocket?, purger: Purger, purging: Task<Void, Never>)?>(nil)

    /// Opens the store.
    ///
    /// - Throws: ``CommandFailure`` with one line.
    init(
        _ options: KeepingOptions, script: Script, logger: Logger, now: @escaping @Sendable () -> Date
    ) throws {
        self.options = options
        self.logger = logger
        self.now = now
        retention = try options.times.retention(facts: script.facts)
        let sinks = try options.receivers()
        guard !options.store.ephemeral else {
            (store, file, couriers) = (StoreOptions.forgetful(), nil, nil)
            return
        }
        let file = try options.store.place.writer(sinks: sinks.map(\.name))
        (self.store, self.file) = (file, file)
        let clock = LocalTime(script.surroundings(at: now()).zone)
        couriers = Couriers(sinks, from: file, clock: clock, now: now)
    }

    /// Begins, with the sessions that hold conversations of the store in memory.
    func start(_ sessions: Sessions) throws {
        let forget: @Sendable (SessionKey) -> Void = { [weak sessions] in sessions?.forget($0) }
        let purger = Purger(store, retention: retention, logger: logger, forget: forget)
        let socket = try file.map { try open($0, forget) }
        let now = now
        let purging = Task { await purger.run(now: now) }
        running.withLock { $0 = (socket, purger, purging) }
        file?.onPost { [couriers] in couriers?.ring() }
        couriers?.start()
    }

    private func open(
        _ file: SQLiteStore, _ forget: @escaping @Sendable (SessionKey) -> Void
    ) throws -> ControlSocket {
        let socket = try ControlSocket(beside: options.store.place.path)
        let desk = BookingsDesk(
            store: file, forget: forget, ring: { [couriers] in couriers?.ring() }, now: now)
        socket.serve { desk.answer($0) }
        return socket
    }

    /// A script that was loaded anew may keep for another time.
    func renew(_ script: Script) throws {
        let retention = try options.times.retention(facts: script.facts)
        running.withLock { $0?.purger.renew(retention) }
    }

    /// Reads the file of receivers anew; nil where none is named.
    ///
    /// - Returns: what does it. It throws ``CommandFailure``, and the receivers stay as they were.
    var renewReceivers: (@Sendable () throws -> Void)? {
        guard options.sinks != nil, let file, let couriers else { return nil }
        let options = options
        return {
            let sinks = try options.receivers()
            couriers.renew(sinks)
            file.renew(sinks: sinks.map(\.name))
        }
    }

    /// Ends; what waits to be delivered is delivered after the next start.
    func stop() {
        let running = running.withLock { running in
            defer { running = nil }
            return running
        }
        running?.purging.cancel()
        running?.socket?.close()
        couriers?.stop()
    }
}
