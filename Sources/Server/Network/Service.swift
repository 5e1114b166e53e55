internal import Glibc
package import Logging
internal import NIOCore
internal import NIOPosix
package import Sessions
internal import Synchronization

/// The listeners of a server, and their end.
///
/// Event loops only move bytes; every turn is taken at the desk (``Sessions/Reception``), on threads of its own.
package final class Service: Sendable {
    /// A protocol that can be spoken.
    package enum Kind: String, Sendable, Hashable {
        /// Lines of text, one visitor a connection.
        case text
        /// JSON lines, many visitors a connection.
        case relay
        /// Counts, for Prometheus.
        case metrics
    }

    /// A listener that is up.
    package struct Listener: Sendable, Hashable {
        /// What is spoken there.
        package let kind: Kind
        /// The address, with the port that was found.
        package let address: ListenAddress
    }

    /// What is counted while it runs.
    package let tally = Tally()

    let switchboard: Switchboard
    let limits: ServiceLimits
    private let relaySettings: Mutex<RelaySettings>
    private let relaySecurity: Mutex<TransportSecurity?>
    let logger: Logger
    let group: MultiThreadedEventLoopGroup
    let rosters: [NIOLoopBound<Roster>]
    let census: Census
    /// Who asks for counts.
    let scrapers = Census(limit: ServiceLimits.maxScrapers, limitPerAddress: ServiceLimits.maxScrapers)
    let rates: RateBook
    /// By what the connections of a peer are counted.
    let origin: @Sendable (SocketAddress) -> String?
    let listeners = Mutex<[any Channel]>([])
    /// The end, once it has begun.
    let ending = Mutex<Task<Void, Never>?>(nil)

    /// A service that does not listen yet.
    ///
    /// - Parameters:
    ///   - reception: the desk for everything that visitors say.
    ///   - limits: the bounds.
    ///   - relays: who may speak the relay protocol, and what they are told.
    ///   - security: TLS for the relay protocol; nil for none.
    ///   - logger: where to write what happens; no visitor's words go there.
    ///   - loops: how many event loops there are; nil for one a core.
    package convenience init(
        reception: any Reception, limits: ServiceLimits, relays: RelaySettings,
        security: TransportSecurity? = nil, logger: Logger, loops: Int? = nil
    ) async {
        await self.init(
            reception: reception, limits: limits, relays: relays, security: security, logger: logger,
            loops: loops ?? System.coreCount
        ) { $0.countedAddress }
    }

    /// A service that counts peers by what `origin` says of their addresses.
    init(
        reception: any Reception, limits: ServiceLimits, relays: RelaySettings, security: TransportSecurity?,
        logger: Logger, loops: Int, origin: @escaping @Sendable (SocketAddress) -> String?
    ) async {
        self.origin = origin
        rates = RateBook(limits)
        switchboard = Switchboard(reception)
        self.limits = limits
        relaySettings = Mutex(relays)
        relaySecurity = Mutex(security)
        self.logger = logger
        group = MultiThreadedEventLoopGroup(numberOfThreads: loops)
        rosters = await Self.makeRosters(of: group)
        let room = Descriptors.room(
            for: limits.maxConnections, limit: Descriptors.raiseLimit(), used: Descriptors.inUse() + 4)
        if room < limits.maxConnections {
            logger.notice(
                "fewer connections than allowed fit the descriptor limit", metadata: ["room": "\(room)"])
        }
        census = Census(limit: room, limitPerAddress: limits.maxPerAddress)
    }

    /// How many are connected.
    package var connections: Int { census.total }

    /// Who may speak the relay protocol.
    var relays: RelaySettings { relaySettings.withLock { $0 } }

    /// Changes the relays' tokens for connections to come.
    package func renew(tokens: [String: [UInt8]]) {
        relaySettings.withLock { $0.tokens = tokens }
    }

    /// Changes what relays are told of the dialogue.
    package func renew(dialogue: String) {
        relaySettings.withLock { $0.dialogue = dialogue }
    }

    /// How the relay protocol is secured.
    var security: TransportSecurity? { relaySecurity.withLock { $0 } }

    /// Changes certificate and key for connections to come.
    package func renew(security: TransportSecurity) {
        relaySecurity.withLock { $0 = security }
    }

    // MARK: - Start

    /// Listens.
    ///
    /// - Returns: the listener with the port that it got.
    /// - Throws: ``StartError`` where that is not possible or not allowed.
    package func listen(_ kind: Kind, at address: ListenAddress) async throws(StartError) -> Listener {
        let resolved = try resolve(address)
        try allow(kind, at: address, isLoopback: resolved.isLoopback)
        let channel: any Channel
        do {
            channel = try await bootstrap(kind).bind(to: resolved).get()
        } catch {
            throw .cannotListen(address, reason: Self.reason(of: error))
        }
        listeners.withLock { $0.append(channel) }
        let port = channel.localAddress?.port ?? address.port
        return Listener(kind: kind, address: ListenAddress(host: address.host, port: port))
    }

    /// From outside only those are let in who have to prove who they are, or are let in by an operator who has thought of it.
    private func allow(
        _ kind: Kind, at address: ListenAddress, isLoopback: Bool
    ) throws(StartError) {
        guard !isLoopback else { return }
        guard kind != .metrics else { throw .countsNotLoopback(address) }
        guard relays.hasTokens else { throw .notLoopback(address) }
    }

    private func resolve(_ address: ListenAddress) throws(StartError) -> SocketAddress {
        do {
            return try SocketAddress.makeAddressResolvingHost(address.host, port: address.port)
        } catch {
            throw .unknownAddress(address)
        }
    }

    private static func reason(of error: any Error) -> String {
        guard let error = error as? IOError else { return "the system refused" }
        return switch error.errnoCode {
        case EADDRINUSE: "the port is taken"
        case EACCES: "not allowed"
        case EADDRNOTAVAIL: "no such address here"
        default: "system error \(error.errnoCode)"
        }
    }

    private static func makeRosters(of group: MultiThreadedEventLoopGroup) async -> [NIOLoopBound<Roster>] {
        var rosters: [NIOLoopBound<Roster>] = []
        for loop in group.makeIterator() {
            let roster = try? await loop.submit { () -> NIOLoopBound<Roster> in
                let roster = Roster(loop)
                roster.start()
                return NIOLoopBound(roster, eventLoop: loop)
            }.get()
            if let roster { rosters.append(roster) }
        }
        return rosters
    }
}
