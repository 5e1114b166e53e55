import Dispatch
import Glibc
import Sessions
import Testing

@testable import Server

@Suite("A machine over two descriptors")
struct StdioPumpTests {
    /// Sends back what it gets, in pieces, and ends at a full stop.
    private struct Parrot: PeerMachine {
        var wantsInput = true
        var wake: Duration?

        mutating func connected(at now: Duration) -> [PeerAction] { [.send([62])] }
        mutating func received(_ bytes: some Collection<UInt8>, at now: Duration) -> [PeerAction] {
            let echo = PeerAction.send(Array(bytes))
            return bytes.contains(46) ? [echo, .finish(.quit)] : [echo]
        }
        mutating func inputEnded(at now: Duration) -> [PeerAction] { [.send([33]), .finish(.left)] }
        mutating func answered(
            _ ticket: Int, _ result: Result<Answer, Rejection>, at now: Duration
        ) -> [PeerAction] { [] }
        mutating func spoke(_ answer: Answer, in key: SessionKey, at now: Duration) -> [PeerAction] { [] }
        mutating func outputChanged(unsent: Int, at now: Duration) -> [PeerAction] { [] }
        mutating func passed(at now: Duration) -> [PeerAction] { [] }
        mutating func drain(at now: Duration) -> [PeerAction] { [.finish(.draining)] }
        mutating func disconnected() -> [PeerAction] { [] }
    }

    /// Runs the parrot on an input, and gives back what it wrote and why it ended.
    private static func run(_ input: String, closesOutput: Bool = false) -> (String, Farewell) {
        signal(SIGPIPE, SIG_IGN)
        var (into, out): ([Int32], [Int32]) = ([0, 0], [0, 0])
        guard unsafe pipe(&into) == 0, unsafe pipe(&out) == 0 else { return ("no pipe", .full) }
        _ = unsafe write(into[1], input, input.utf8.count)
        close(into[1])
        if closesOutput { close(out[0]) }
        let events = StdioEvents()
        let reader = StdioReader(descriptor: into[0], events: events)
        DispatchQueue(label: "reader").async { reader.run() }
        var pump = StdioPump(
            Parrot(), reception: FakeReception(), output: out[1], events: events, reader: reader)
        let farewell = pump.run()
        close(out[1])
        guard !closesOutput else { return ("", farewell) }
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = unsafe read(out[0], &bytes, bytes.count)
        close(out[0])
        return (String(decoding: bytes.prefix(max(0, count)), as: UTF8.self), farewell)
    }

    @Test("What the machine says is written, up to its end")
    func speaks() {
        let whole = Self.run("hi.")
        #expect(whole.0 == ">hi." && whole.1 == .quit)
        let broken = Self.run("hi")
        #expect(broken.0 == ">hi!" && broken.1 == .left)
    }

    @Test("A reader that has gone is the end")
    func gone() {
        #expect(Self.run("hi", closesOutput: true).1 == .left)
    }
}
