import Sessions
import Testing

@testable import Server

@Suite("What comes between the bytes and the line")
struct TextPeerLinesTests {
    private static func greeted(rates: RateBook? = nil) -> MachineScene<TextPeer> {
        var limits = ServiceLimits()
        (limits.rate, limits.burst) = (5, 3)
        var scene = MachineScene(TextPeer(limits: limits, token: "vToken", rates: rates))
        scene.connect()
        scene.answer(FakeReception.reply("hello", choices: ["book", "how"]))
        _ = scene.heard()
        return scene
    }

    /// What old telnet programs say before, between and after a visitor's letters.
    static let negotiations: [[UInt8]] = [
        [255, 253, 1], [255, 251, 31], [255, 252, 24], [255, 254, 3], [255, 241], [255, 244],
        [255, 250, 24, 0, 0x78, 0x74, 255, 240], [255, 250, 31, 0, 80, 0, 24, 255, 240],
        [255, 250, 31, 0, 10, 0, 10, 255, 240],
    ]

    @Test(
        "Telnet's negotiation is no part of a line, however it is cut up", arguments: negotiations,
        [true, false])
    func telnet(negotiation: [UInt8], byByte: Bool) {
        var scene = Self.greeted()
        let bytes = negotiation + Array("my b".utf8) + negotiation + Array("ack\r\n".utf8) + negotiation
        if byByte { for byte in bytes { scene.receive([byte]) } } else { scene.receive(bytes) }
        #expect(scene.open.map(\.ask) == [.line("my back")])
        #expect(scene.heard() == "")
        scene.answer()
        scene.receive("next\n")
        #expect(scene.open.map(\.ask) == [.line("next")])
    }

    @Test("A conversation that is taken up again has no fresh rate")
    func resumed() {
        var limits = ServiceLimits()
        (limits.rate, limits.burst) = (5, 3)
        let rates = RateBook(limits)
        var first = Self.greeted(rates: rates)
        for _ in 0..<3 {
            first.receive("a\n")
            first.answer()
        }
        var second = MachineScene(TextPeer(limits: limits, token: "vOther", rates: rates))
        second.connect()
        second.answer()
        second.receive("/resume vToken\nb\n")
        second.answer()
        #expect(second.open.isEmpty && second.machine.wake != nil)
        second.pass(.milliseconds(200))
        #expect(second.open.map(\.ask) == [.line("b")])
    }
}
