internal import Glibc
internal import NIOCore
internal import NIOPosix
internal import NIOSSL
internal import Wire

extension Service {
    /// How connections are accepted and set up.
    func bootstrap(_ kind: Kind) -> ServerBootstrap {
        ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try Self.letRest(channel) }
            }
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 512, initial: 1024, maximum: 16384)
            )
            .childChannelOption(
                .writeBufferWaterMark, value: .init(low: limits.outputSoft / 2, high: limits.outputSoft)
            )
            .childChannelOption(.socketOption(.so_sndbuf), value: 65536)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture { try welcome(channel, kind) }
            }
    }

    /// Lets a listener that has run out of descriptors rest a second before it tries again; without it it spins.
    static func letRest(_ listener: any Channel) throws {
        try listener.pipeline.syncOperations.addHandler(AcceptBackoffHandler())
    }

    private func welcome(_ channel: any Channel, _ kind: Kind) throws {
        guard kind != .metrics else { return try welcomeScraper(channel) }
        let journal = Journal(listener: kind.rawValue, logger: logger, tally: tally)
        let address = channel.remoteAddress.flatMap(origin)
        guard census.admit(address), let roster = roster(of: channel.eventLoop) else {
            journal.refused()
            try channel.pipeline.syncOperations.addHandler(RefusalHandler(refusal(kind)))
            return
        }
        channel.closeFuture.whenComplete { [census] _ in census.leave(address) }
        if kind == .relay, let security {
            try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: security.context))
        }
        try channel.pipeline.syncOperations.addHandler(handler(kind, roster: roster, journal: journal))
    }

    private func welcomeScraper(_ channel: any Channel) throws {
        guard scrapers.admit(nil) else {
            return try channel.pipeline.syncOperations.addHandler(RefusalHandler(MetricsHandler.refusal))
        }
        channel.closeFuture.whenComplete { [scrapers] _ in scrapers.leave(nil) }
        try channel.pipeline.syncOperations.addHandler(
            MetricsHandler(patience: limits.helloDeadline) { self.metricsPage })
    }

    private var metricsPage: String {
        let now = MetricsText.Presence(
            connections: census.total, sessions: switchboard.sessions, waiting: switchboard.waiting)
        return MetricsText.page(tally.now, now: now)
    }

    private func handler(_ kind: Kind, roster: Roster, journal: Journal) -> any ChannelHandler {
        switch kind {
        case .text:
            let peer = TextPeer(limits: limits, token: SessionToken.random(), rates: rates)
            return PeerHandler(
                peer, switchboard: switchboard, roster: roster, limits: limits, journal: journal)
        case .relay, .metrics:
            let peer = RelayPeer(limits: limits, settings: relays, rates: rates)
            return PeerHandler(
                peer, switchboard: switchboard, roster: roster, limits: limits, journal: journal,
                awaitsHandshake: security != nil)
        }
    }

    private func refusal(_ kind: Kind) -> [UInt8] {
        switch kind {
        case .text: TextProtocol.refusal(TextPhrases.full)
        case .relay, .metrics: RelayPeer.refusal
        }
    }

    private func roster(of loop: any EventLoop) -> Roster? {
        rosters.first { $0.eventLoop === loop }?.value
    }
}
