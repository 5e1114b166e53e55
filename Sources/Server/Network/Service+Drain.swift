internal import NIOCore
internal import Synchronization

extension Service {
    /// Stops within ``ServiceLimits/drain``: no new connections, what has arrived is answered, everybody is told, whoever is stuck is cut off.
    ///
    /// Whoever calls it again waits for the same end: loops that are gone take no more work.
    package func drain() async {
        let task = ending.withLock { ending in
            let task = ending ?? Task { await end() }
            ending = task
            return task
        }
        await task.value
    }

    private func end() async {
        // Whoever has connected and is not accepted yet may have said something already.
        try? await Task.sleep(for: ServiceLimits.lastAccept)
        await closeListeners()
        for roster in rosters { roster.eventLoop.execute { roster.value.drain() } }
        let isEmpty = await waitUntilEmpty(for: max(limits.drain - .seconds(1), limits.drain / 2))
        if !isEmpty {
            for roster in rosters { roster.eventLoop.execute { roster.value.cutAll() } }
            _ = await waitUntilEmpty(for: .milliseconds(500))
        }
        try? await group.shutdownGracefully()
    }

    private func closeListeners() async {
        let channels = listeners.withLock { channels in
            defer { channels = [] }
            return channels
        }
        for channel in channels { try? await channel.close().get() }
    }

    private func waitUntilEmpty(for time: Duration) async -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + time
        while census.total > 0 {
            guard clock.now < end else { return false }
            try? await clock.sleep(for: .milliseconds(20))
        }
        return true
    }
}
