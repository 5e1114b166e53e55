internal import NIOCore

/// The connections of one event loop: what they share is time, and the order to stop.
///
/// Bound to its loop. One heartbeat serves all connections: thousands of timers that are set and taken back with every line would cost more than
/// looking at each connection five times a second.
final class Roster {
    let eventLoop: any EventLoop
    private var members: [ObjectIdentifier: any RosterMember] = [:]
    private var time = LivedTime()
    private var heartbeat: RepeatedTask?
    private(set) var isDraining = false

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// The lived time of this loop.
    func now() -> Duration {
        let reading = eventLoop.now.uptimeNanoseconds
        return time.now(.nanoseconds(Int64(clamping: reading)))
    }

    func start() {
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        let interval = TimeAmount(LivedTime.heartbeat)
        heartbeat = eventLoop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in
            bound.value.beat()
        }
    }

    func stop() {
        heartbeat?.cancel()
        heartbeat = nil
    }

    func add(_ member: any RosterMember) {
        members[ObjectIdentifier(member)] = member
        if isDraining { member.drain(at: now()) }
    }

    func remove(_ member: any RosterMember) {
        members[ObjectIdentifier(member)] = nil
    }

    /// Everybody answers what has arrived and leaves.
    func drain() {
        isDraining = true
        for member in members.values { member.drain(at: now()) }
    }

    /// Everybody out.
    func cutAll() {
        for member in members.values { member.cut(.draining) }
    }

    private func beat() {
        let now = now()
        for member in members.values { member.passed(at: now) }
    }
}

/// A connection as its loop's roster sees it.
protocol RosterMember: AnyObject {
    /// Time has passed.
    func passed(at now: Duration)
    /// The server stops.
    func drain(at now: Duration)
    /// Close at once.
    func cut(_ farewell: Farewell)
}
