internal import Dispatch
internal import Glibc
package import Sessions
internal import Wire

/// A protocol spoken over two file descriptors, usually standard input and output: one connection, no sockets, no event loop.
///
/// A reading thread brings bytes, the calling thread runs the machine and writes. Both may block: there is nobody else to wait for them.
package enum StdioService {
    /// Speaks the text protocol until it ends.
    ///
    /// - Parameters:
    ///   - reception: the desk.
    ///   - limits: the bounds.
    ///   - input: where bytes come from.
    ///   - output: where they go.
    ///   - stop: lets another thread ask for the end.
    /// - Returns: why it ended.
    @discardableResult
    package static func runText(
        reception: any Reception, limits: ServiceLimits, input: Int32 = 0, output: Int32 = 1,
        stop: StdioStop = StdioStop()
    ) -> Farewell {
        let peer = TextPeer(limits: limits, token: SessionToken.random())
        return run(peer, reception, input: input, output: output, stop: stop)
    }

    /// Speaks the relay protocol until it ends.
    ///
    /// - Parameters:
    ///   - reception: the desk.
    ///   - limits: the bounds.
    ///   - settings: who may speak.
    ///   - input: where bytes come from.
    ///   - output: where they go.
    ///   - stop: lets another thread ask for the end.
    /// - Returns: why it ended.
    @discardableResult
    package static func runRelay(
        reception: any Reception, limits: ServiceLimits, settings: RelaySettings, input: Int32 = 0,
        output: Int32 = 1,
        stop: StdioStop = StdioStop()
    ) -> Farewell {
        run(
            RelayPeer(limits: limits, settings: settings), reception, input: input, output: output, stop: stop
        )
    }

    private static func run(
        _ machine: some PeerMachine, _ reception: any Reception, input: Int32, output: Int32, stop: StdioStop
    ) -> Farewell {
        // A reader that has gone is found by the write that fails, not by the death of the process.
        signal(SIGPIPE, SIG_IGN)
        let reader = StdioReader(descriptor: input, events: stop.events)
        Thread.start { reader.run() }
        var pump = StdioPump(
            machine, reception: reception, output: output, events: stop.events, reader: reader)
        return pump.run()
    }
}

/// Lets another thread end a conversation over standard input and output in good manner.
package final class StdioStop: Sendable {
    let events = StdioEvents()

    /// Nobody has asked yet.
    package init() {}

    /// Answer what has arrived, say goodbye, end.
    package func drain() { events.post(.drain) }
}

/// A thread that nobody waits for.
private enum Thread {
    static func start(_ work: @escaping @Sendable () -> Void) {
        DispatchQueue(label: "standard input").async(execute: work)
    }
}
