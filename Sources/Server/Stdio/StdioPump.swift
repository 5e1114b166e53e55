internal import Glibc
internal import Sessions

/// Runs one connection's machine over two file descriptors.
struct StdioPump<Machine: PeerMachine> {
    private var machine: Machine
    private let reception: any Reception
    private let output: Int32
    private let events: StdioEvents
    private let reader: StdioReader
    private var time = LivedTime()
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var isReading = false
    private var farewell: Farewell?

    init(
        _ machine: Machine, reception: any Reception, output: Int32, events: StdioEvents, reader: StdioReader
    ) {
        self.machine = machine
        self.reception = reception
        self.output = output
        self.events = events
        self.reader = reader
        start = clock.now
    }

    /// Runs until the machine has had enough.
    mutating func run() -> Farewell {
        perform(machine.connected(at: now()))
        while farewell == nil {
            readIfWanted()
            for event in events.take(patience: patience()) where farewell == nil { handle(event) }
            if farewell == nil { perform(machine.passed(at: now())) }
        }
        perform(machine.disconnected())
        return farewell ?? .left
    }

    private mutating func now() -> Duration { time.now(clock.now - start) }

    private mutating func patience() -> Duration {
        guard let wake = machine.wake else { return LivedTime.heartbeat }
        return min(LivedTime.heartbeat, max(.zero, wake - now()))
    }

    private mutating func readIfWanted() {
        guard !isReading, machine.wantsInput else { return }
        isReading = true
        reader.permit()
    }

    private mutating func handle(_ event: StdioEvents.Event) {
        switch event {
        case .bytes(let bytes):
            isReading = false
            perform(machine.received(bytes, at: now()))
        case .inputEnded: perform(machine.inputEnded(at: now()))
        case .answered(let ticket, let result): perform(machine.answered(ticket, result, at: now()))
        case .spoke(let answer, let key): perform(machine.spoke(answer, in: key, at: now()))
        case .drain: perform(machine.drain(at: now()))
        }
    }

    private mutating func perform(_ actions: [PeerAction]) {
        for action in actions {
            switch action {
            case .send(let bytes): if !write(bytes) { farewell = .left }
            case .take(let ask, let key, let id, let ticket):
                reception.take(ask, for: key, id: id) { [events] in events.post(.answered(ticket, $0)) }
            case .listen(let key): reception.listen(to: key) { [events] in events.post(.spoke($0, key)) }
            case .release(let key): reception.listen(to: key, with: nil)
            case .leave(let key):
                reception.listen(to: key, with: nil)
                reception.take(.close, for: key, id: nil) { _ in }
            case .finish(let reason), .cut(let reason): farewell = farewell ?? reason
            }
        }
    }

    /// Writes everything; false where nobody reads any more.
    private func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(output, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                waitUntilWritable()
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// A descriptor that somebody has made non-blocking.
    private func waitUntilWritable() {
        var poll = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = unsafe Glibc.poll(&poll, 1, -1)
    }
}
