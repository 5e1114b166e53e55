import Sessions
import Testing

@testable import Server

@Suite("What a relay's frame may cost")
struct RelayPeerFramesTests {
    private static func scene(
        rates: RateBook? = nil, _ change: (inout ServiceLimits) -> Void = { _ in }
    ) -> MachineScene<RelayPeer> {
        var limits = ServiceLimits()
        change(&limits)
        let settings = RelaySettings(server: "lumbar/1", dialogue: "back-pain")
        var scene = MachineScene(RelayPeer(limits: limits, settings: settings, rates: rates) { "vMade" })
        scene.connect()
        return scene
    }

    private static func say(_ session: String, _ text: String = "x", id: String = "m") -> String {
        #"{"type":"say","session":"\#(session)","id":"\#(id)","text":"\#(text)"}"# + "\n"
    }

    private static func close(_ session: String) -> String {
        #"{"type":"close","session":"\#(session)"}"# + "\n"
    }

    @Test(
        "A visitor's text may be as long as a line of the text protocol",
        arguments: [(9, true), (10, true), (11, false)])
    func text(bytes: Int, isTaken: Bool) {
        var scene = Self.scene { $0.maxLine = 10 }
        scene.receive(Self.say("s", String(repeating: "x", count: bytes)))
        #expect(scene.open.isEmpty == !isTaken)
        let fault = #""code":"bad-field","message":"\"text\" has at most 10 bytes","session":"s","re":"m""#
        #expect(scene.heard().contains(fault) == !isTaken)
    }

    @Test("Text is counted in bytes, and a text that is too long is no broken frame")
    func textBytes() {
        var scene = Self.scene { ($0.maxLine, $0.maxMalformed) = (10, 2) }
        for _ in 0..<5 { scene.receive(Self.say("s", "ééééé!")) }
        #expect(scene.open.isEmpty && scene.farewell == nil)
        scene.receive(Self.say("s", "ééééé"))
        #expect(scene.open.map(\.ask) == [.line("ééééé")])
    }

    @Test("A relay is told how long a text may be")
    func announced() {
        var scene = Self.scene { $0.maxLine = 77 }
        scene.receive(#"{"type":"hello","relay":"r"}"# + "\n")
        #expect(scene.heard().contains(#""max_text":77"#))
    }

    @Test("Closing and beginning again in turn gains nothing over the rate")
    func closeAndSay() {
        var scene = Self.scene { ($0.rate, $0.burst) = (5, 2) }
        for _ in 0..<6 { scene.receive(Self.say("s") + Self.close("s")) }
        #expect(scene.open.count { $0.ask == .line("x") } == 2)
        #expect(scene.heard().split(separator: "\n").count { $0.contains("rate-limited") } == 4)
    }

    @Test("Nor does another connection")
    func otherConnection() {
        var limits = ServiceLimits()
        (limits.rate, limits.burst) = (5, 2)
        let rates = RateBook(limits)
        var first = Self.scene(rates: rates) { ($0.rate, $0.burst) = (5, 2) }
        first.receive(Self.say("s") + Self.say("s"))
        first.disconnect()
        var second = Self.scene(rates: rates) { ($0.rate, $0.burst) = (5, 2) }
        second.receive(Self.say("s") + Self.say("t"))
        #expect(second.open.map(\.key.session) == ["t"])
        second.pass(.milliseconds(200))
        second.receive(Self.say("s"))
        #expect(second.open.map(\.key.session) == ["t", "s"])
    }

    @Test("A frame without end is refused, then cut short")
    func endless() {
        var scene = Self.scene()
        let chunk = [UInt8](repeating: 0x78, count: 65536)
        for _ in 0..<2 { scene.receive(chunk) }
        #expect(scene.heard().split(separator: "\n").count { $0.contains("too-long") } == 1)
        for _ in 0..<14 { scene.receive(chunk) }
        #expect(scene.farewell == nil)
        scene.receive("x")
        #expect(scene.farewell == .malformed)
        #expect(scene.heard() == #"{"type":"goodbye","reason":"malformed"}"# + "\n")
    }
}
