internal import Sessions
internal import Wire

/// The sessions of one relay connection: which there are, and whether each wants traces.
struct SessionTable: Sendable {
    private struct Entry {
        let key: SessionKey
        let traces: Bool
        let lastAsk: Duration
    }

    private let limits: ServiceLimits
    private let rates: RateBook
    private var entries: [String: Entry] = [:]

    init(_ limits: ServiceLimits, rates: RateBook) {
        self.limits = limits
        self.rates = rates
    }

    /// The keys of all sessions.
    var all: [SessionKey] { entries.values.map(\.key) }

    func holds(_ session: String) -> Bool { entries[session] != nil }

    func traces(_ session: String) -> Bool { entries[session]?.traces ?? false }

    mutating func remove(_ session: String) {
        entries[session] = nil
    }

    /// Lets one ask of a session pass.
    ///
    /// - Parameters:
    ///   - key: the session.
    ///   - trace: traces are wanted from now on.
    ///   - now: the time.
    /// - Throws: ``Wire/FrameFault`` where it speaks too fast or there are too many.
    mutating func admit(_ key: SessionKey, trace: Bool, at now: Duration) throws(FrameFault) {
        let known = entries[key.session]
        if known == nil { try makeRoom(for: key, at: now) }
        if let wait = rates.take(for: key, at: now) {
            var fault = FrameFault(.rateLimited, "this session speaks too fast", session: key.session)
            fault.retryAfter = wait
            throw fault
        }
        entries[key.session] = Entry(key: key, traces: known?.traces == true || trace, lastAsk: now)
    }

    /// A relay that never closes its sessions must not be shut out for ever: those without a word for long make room.
    private mutating func makeRoom(for key: SessionKey, at now: Duration) throws(FrameFault) {
        guard entries.count >= limits.maxSessions else { return }
        entries = entries.filter { now - $0.value.lastAsk < limits.idle }
        guard entries.count >= limits.maxSessions else { return }
        throw FrameFault(
            .sessionLimit, "a connection carries at most \(limits.maxSessions) sessions", session: key.session
        )
    }
}
