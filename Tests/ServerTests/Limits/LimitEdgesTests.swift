import Testing

@testable import Server

/// Every limit of a connection just under, exactly at and just over its value, by the machines alone.
@Suite("Limits at their edges")
struct LimitEdgesTests {
    private static func text(_ change: (inout ServiceLimits) -> Void) -> MachineScene<TextPeer> {
        var limits = ServiceLimits()
        change(&limits)
        var scene = MachineScene(TextPeer(limits: limits, token: "vToken"))
        scene.connect()
        scene.answer(FakeReception.reply("hello"))
        _ = scene.heard()
        return scene
    }

    private static func relay(
        tokens: [String: [UInt8]] = [:], _ change: (inout ServiceLimits) -> Void
    ) -> MachineScene<RelayPeer> {
        var limits = ServiceLimits()
        change(&limits)
        let settings = RelaySettings(tokens: tokens, server: "lumbar/1", dialogue: "back-pain")
        var scene = MachineScene(RelayPeer(limits: limits, settings: settings) { "vMade" })
        scene.connect()
        return scene
    }

    private static func say(_ session: Int, _ text: String = "x") -> String {
        #"{"type":"say","session":"s\#(session)","text":"\#(text)"}"# + "\n"
    }

    @Test("--max-line", arguments: [(9, true), (10, true), (11, false)], ["\n", "\r\n"])
    func maxLine(bytes: (Int, Bool), end: String) {
        var scene = Self.text { $0.maxLine = 10 }
        scene.receive(String(repeating: "x", count: bytes.0) + end)
        #expect(scene.open.isEmpty == !bytes.1)
        #expect(scene.heard().hasPrefix("! ") == !bytes.1)
    }

    @Test("--max-frame", arguments: [(59, true), (60, true), (61, false)], ["\n", "\r\n"])
    func maxFrame(bytes: (Int, Bool), end: String) {
        var scene = Self.relay { $0.maxFrame = 60 }
        let frame = String(
            Self.say(1, String(repeating: "x", count: bytes.0 - Self.say(1, "").utf8.count + 1)).dropLast())
        #expect(frame.utf8.count == bytes.0)
        scene.receive(frame + end)
        #expect(scene.open.isEmpty == !bytes.1)
        #expect(scene.heard().contains("too-long") == !bytes.1)
    }

    @Test("--line-deadline", arguments: [(1800, false), (2000, true), (2200, true)])
    func lineDeadline(milliseconds: Int, isOver: Bool) {
        var scene = Self.text { $0.lineDeadline = .seconds(2) }
        scene.receive("x")
        scene.pass(.milliseconds(milliseconds))
        #expect((scene.farewell == .slow) == isOver)
        var relay = Self.relay { $0.lineDeadline = .seconds(2) }
        relay.receive("{")
        relay.pass(.milliseconds(milliseconds))
        #expect((relay.farewell == .slow) == isOver)
    }

    @Test("--idle", arguments: [(1800, false), (2000, true), (2200, true)])
    func idle(milliseconds: Int, isOver: Bool) {
        var scene = Self.text { $0.idle = .seconds(2) }
        scene.pass(.milliseconds(milliseconds))
        #expect((scene.farewell == .idle) == isOver)
    }

    @Test("--hello-deadline", arguments: [(1800, false), (2000, true), (2200, true)])
    func helloDeadline(milliseconds: Int, isOver: Bool) {
        var scene = Self.relay(tokens: ["a": [1]]) { $0.helloDeadline = .seconds(2) }
        scene.pass(.milliseconds(milliseconds))
        #expect((scene.farewell == .unauthorized) == isOver)
    }

    @Test(
        "--ping: two questions, then the end",
        arguments: [(1800, 0), (2000, 1), (3800, 1), (4000, 2), (5800, 2)])
    func ping(milliseconds: Int, count: Int) {
        var scene = Self.relay { $0.pingInterval = .seconds(2) }
        scene.pass(.milliseconds(milliseconds))
        #expect(scene.heard() == String(repeating: #"{"type":"ping"}"# + "\n", count: count))
        #expect(scene.farewell == nil)
        scene.pass(.milliseconds(6000 - milliseconds))
        #expect(scene.farewell == .silent)
    }

    @Test("--rate and --burst", arguments: [(2, 0), (3, 0), (4, 1)])
    func burst(count: Int, refused: Int) {
        var scene = Self.relay { ($0.rate, $0.burst) = (2, 3) }
        for _ in 0..<count { scene.receive(Self.say(1)) }
        #expect(scene.open.count == count - refused)
        #expect(scene.heard().split(separator: "\n").count == refused)
        scene.pass(.milliseconds(400))
        scene.receive(Self.say(1))
        #expect(scene.open.count == (count < 3 ? count + 1 : 3))
        scene.pass(.milliseconds(100))
        _ = scene.heard()
        scene.receive(Self.say(1))
        #expect(!scene.heard().contains("rate-limited"))
    }

    @Test("--rate 0 is none")
    func noRate() {
        var scene = Self.relay { ($0.rate, $0.burst) = (0, 1) }
        for _ in 0..<60 { scene.receive(Self.say(1)) }
        #expect(scene.open.count == 60)
    }

    @Test("--max-malformed", arguments: [(2, false), (3, true)])
    func maxMalformed(count: Int, isOver: Bool) {
        var relay = Self.relay { $0.maxMalformed = 3 }
        for _ in 0..<count { relay.receive("junk\n") }
        #expect((relay.farewell == .malformed) == isOver)
        var text = Self.text { $0.maxMalformed = 3 }
        for _ in 0..<count { text.receive([0xC3, 0x28, 0x0A]) }
        #expect((text.farewell == .malformed) == isOver)
    }

    @Test("--max-sessions", arguments: [(2, 0), (3, 0), (4, 1)])
    func maxSessions(count: Int, refused: Int) {
        var scene = Self.relay { $0.maxSessions = 3 }
        for number in 0..<count { scene.receive(Self.say(number)) }
        #expect(scene.open.count == count - refused)
        #expect(scene.heard().contains("session-limit") == (refused > 0))
        scene.receive(Self.say(0))
        #expect(scene.heard() == "", "the first session works on")
    }

    @Test("--output-soft", arguments: [(999, true), (1000, false), (1001, false)])
    func outputSoft(unsent: Int, reads: Bool) {
        var relay = Self.relay { $0.outputSoft = 1000 }
        relay.unsent(unsent)
        #expect(relay.machine.wantsInput == reads)
        var text = Self.text { $0.outputSoft = 1000 }
        text.unsent(unsent)
        #expect(text.machine.wantsInput == reads)
    }

    @Test("--stall", arguments: [(1800, false), (2000, true), (2200, true)])
    func stall(milliseconds: Int, isOver: Bool) {
        var relay = Self.relay { ($0.outputSoft, $0.stall) = (1000, .seconds(2)) }
        relay.unsent(1000)
        relay.pass(.milliseconds(milliseconds))
        #expect((relay.farewell == .unread && relay.wasCut) == isOver)
        var text = Self.text { ($0.outputSoft, $0.stall) = (1000, .seconds(2)) }
        text.unsent(1000)
        text.pass(.milliseconds(milliseconds))
        #expect((text.farewell == .unread && text.wasCut) == isOver)
    }

    @Test("--output-hard", arguments: [(1999, false), (2000, true), (2001, true)])
    func outputHard(unsent: Int, isOver: Bool) {
        var relay = Self.relay { ($0.outputSoft, $0.outputHard) = (1000, 2000) }
        relay.unsent(unsent)
        #expect((relay.farewell == .unread && relay.wasCut) == isOver)
        var text = Self.text { ($0.outputSoft, $0.outputHard) = (1000, 2000) }
        text.unsent(unsent)
        #expect((text.farewell == .unread && text.wasCut) == isOver)
    }
}
