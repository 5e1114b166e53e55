import Dialogue
import Sessions

@testable import Server

/// A connection's machine with nothing around it: events go in by hand, what it says and asks is gathered.
struct MachineScene<Machine: PeerMachine> {
    var machine: Machine
    var now: Duration = .seconds(1000)
    /// What it said since the last look.
    private var said: [UInt8] = []
    /// What it asked and nobody has answered.
    private(set) var open: [(ask: Ask, key: SessionKey, id: String?, ticket: Int)] = []
    /// How it ended.
    private(set) var farewell: Farewell?
    /// It ended without good manners.
    private(set) var wasCut = false
    /// What it listens to.
    private(set) var listens: [SessionKey] = []
    /// Sessions that it has left.
    private(set) var left: [SessionKey] = []

    init(_ machine: Machine) {
        self.machine = machine
    }

    mutating func connect() { perform(machine.connected(at: now)) }
    mutating func receive(_ text: String) { receive(Array(text.utf8)) }
    mutating func receive(_ bytes: [UInt8]) { perform(machine.received(bytes, at: now)) }
    mutating func end() { perform(machine.inputEnded(at: now)) }
    mutating func drain() { perform(machine.drain(at: now)) }
    mutating func disconnect() { perform(machine.disconnected()) }
    mutating func unsent(_ bytes: Int) { perform(machine.outputChanged(unsent: bytes, at: now)) }
    mutating func speak(_ answer: Answer, in key: SessionKey) {
        perform(machine.spoke(answer, in: key, at: now))
    }

    /// Time passes, in beats.
    mutating func pass(_ time: Duration) {
        let end = now + time
        while now < end {
            now = min(end, now + LivedTime.heartbeat)
            perform(machine.passed(at: now))
        }
    }

    /// Answers the oldest open ask.
    mutating func answer(
        _ reply: Reply = FakeReception.reply("ok"), _ change: (inout Answer) -> Void = { _ in }
    ) {
        guard !open.isEmpty else { return }
        var answer = Answer(reply: reply, turn: 1)
        change(&answer)
        perform(machine.answered(open.removeFirst().ticket, .success(answer), at: now))
    }

    mutating func reject(_ rejection: Rejection) {
        guard !open.isEmpty else { return }
        perform(machine.answered(open.removeFirst().ticket, .failure(rejection), at: now))
    }

    /// What was said since the last look.
    mutating func heard() -> String {
        defer { said = [] }
        return String(decoding: said, as: UTF8.self)
    }

    private mutating func perform(_ actions: [PeerAction]) {
        for action in actions {
            switch action {
            case .send(let bytes): said += bytes
            case .take(let ask, let key, let id, let ticket): open.append((ask, key, id, ticket))
            case .listen(let key): listens.append(key)
            case .release(let key): listens.removeAll { $0 == key }
            case .leave(let key):
                listens.removeAll { $0 == key }
                left.append(key)
            case .finish(let reason): farewell = reason
            case .cut(let reason): (farewell, wasCut) = (reason, true)
            }
        }
    }
}
