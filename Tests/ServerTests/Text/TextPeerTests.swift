import Dialogue
import Sessions
import Testing

@testable import Server

@Suite("One visitor's line of text")
struct TextPeerTests {
    private static func scene(_ change: (inout ServiceLimits) -> Void = { _ in }) -> MachineScene<TextPeer> {
        var limits = ServiceLimits()
        change(&limits)
        return MachineScene(TextPeer(limits: limits, token: "vToken"))
    }

    /// A connection that was greeted with two choices.
    private static func greeted(_ change: (inout ServiceLimits) -> Void = { _ in }) -> MachineScene<TextPeer>
    {
        var scene = scene(change)
        scene.connect()
        scene.answer(FakeReception.reply("hello", choices: ["book", "how"]))
        _ = scene.heard()
        return scene
    }

    private static let key = SessionKey(relay: "text", session: "vToken")

    @Test("The server speaks first; nothing is stored for that")
    func greeting() {
        var scene = Self.scene()
        scene.connect()
        #expect(scene.open.map(\.ask) == [.open(keep: false)])
        #expect(scene.open.map(\.key) == [Self.key])
        scene.receive("early\n")
        #expect(scene.open.count == 1)
        scene.answer(FakeReception.reply("hello"))
        #expect(scene.heard() == "hello\n\n")
        #expect(scene.open.map(\.ask) == [.line("early")])
        #expect(scene.listens == [Self.key])
    }

    @Test("One line at a time; further ones are not even read")
    func oneAtATime() {
        var scene = Self.greeted()
        scene.receive("a\nb\n")
        #expect(scene.open.map(\.ask) == [.line("a")])
        #expect(!scene.machine.wantsInput)
        scene.answer()
        #expect(scene.open.map(\.ask) == [.line("b")])
        #expect(scene.machine.wantsInput)
    }

    @Test(
        "Lines and what is asked for them",
        arguments: [
            ("hi", .line("hi")), ("1", .pick("book")), ("3", .line("3")), ("", .line("")),
            ("/restart", .restart),
        ] as [(String, Ask)])
    func lines(line: String, ask: Ask) {
        var scene = Self.greeted()
        scene.receive(line + "\n")
        #expect(scene.open.map(\.ask) == [ask])
    }

    @Test("A number counts only where the last turn showed it")
    func numbers() {
        var scene = Self.greeted()
        scene.receive("hm\n")
        scene.answer()
        scene.receive("1\n")
        #expect(scene.open.map(\.ask) == [.line("1")])
    }

    @Test("What is wrong with a line is said, and the conversation stands where it stood")
    func refusals() {
        var scene = Self.greeted()
        scene.receive("/nonsense\n")
        #expect(scene.heard() == "! \(TextPhrases.unknownCommand)\n\n")
        scene.receive([0x4A, 0xE9, 0x0A])
        #expect(scene.heard() == "! \(TextPhrases.notUTF8)\n\n")
        scene.receive(String(repeating: "x", count: 4097) + "\n")
        #expect(scene.heard() == "! \(TextPhrases.lineTooLong(4096))\n\n")
        #expect(scene.open.isEmpty)
        scene.receive("1\n")
        #expect(scene.open.map(\.ask) == [.pick("book")])
    }

    @Test("Too many broken lines in a row end it; a good one in between does not")
    func malformed() {
        var scene = Self.greeted { $0.maxMalformed = 3 }
        scene.receive([0xFE, 0x0A, 0xFE, 0x0A])
        scene.receive("good\n")
        scene.answer()
        scene.receive([0xFE, 0x0A, 0xFE, 0x0A])
        #expect(scene.farewell == nil)
        scene.receive([0xFE, 0x0A])
        #expect(scene.farewell == .malformed)
    }

    @Test("A line without end is refused, then cut short")
    func endless() {
        var scene = Self.greeted { $0.rate = 0 }
        let chunk = [UInt8](repeating: 0x78, count: 65536)
        scene.receive(chunk)
        #expect(scene.heard() == "! \(TextPhrases.lineTooLong(4096))\n\n")
        for _ in 0..<15 { scene.receive(chunk) }
        #expect(scene.farewell == nil)
        scene.receive("x")
        #expect(scene.farewell == .malformed)
    }

    @Test("The deadline of a line counts from its first byte")
    func lineDeadline() {
        var scene = Self.greeted()
        for _ in 0..<119 {
            scene.receive("x")
            scene.pass(.milliseconds(250))
        }
        #expect(scene.farewell == nil)
        scene.receive("x")
        scene.pass(.milliseconds(300))
        #expect(scene.farewell == .slow)
        #expect(scene.heard() == "! \(TextPhrases.lineTooSlow)\n\n")
    }

    @Test("While the server does not read, no line is late")
    func lineDeadlineWaits() {
        var scene = Self.greeted()
        scene.receive("a\nb\npart")
        scene.pass(.seconds(100))
        #expect(scene.farewell == nil)
    }

    @Test("Lines faster than the rate wait; none is lost")
    func rate() {
        var scene = Self.greeted { ($0.rate, $0.burst) = (5, 2) }
        scene.receive("1st\n2nd\n3rd\n4th\n")
        scene.answer()
        scene.answer()
        #expect(scene.open.isEmpty)
        #expect(scene.machine.wake == scene.now + .milliseconds(200))
        scene.pass(.milliseconds(200))
        #expect(scene.open.map(\.ask) == [.line("3rd")])
        scene.answer()
        scene.pass(.milliseconds(200))
        #expect(scene.open.map(\.ask) == [.line("4th")])
    }

    @Test("An idle visitor is told and let go at the limit, not before")
    func idle() {
        var scene = Self.greeted()
        scene.receive("hi\n")
        scene.answer()
        _ = scene.heard()
        scene.pass(.seconds(899))
        #expect(scene.farewell == nil)
        scene.pass(.seconds(2))
        #expect(scene.farewell == .idle)
        #expect(scene.heard().hasSuffix("/resume vToken\n\n"))
    }

    @Test("Before a line was said there is nothing to come back to")
    func idleUnkept() {
        var scene = Self.greeted()
        scene.pass(.seconds(901))
        #expect(scene.farewell == .idle)
        #expect(!scene.heard().contains("/resume"))
    }

    @Test("A slow desk is not the visitor's idleness")
    func slowDesk() {
        var scene = Self.greeted()
        scene.receive("hi\n")
        scene.pass(.seconds(2000))
        #expect(scene.farewell == nil)
    }

    @Test("After a half-close every line is answered, then it is over")
    func halfClose() {
        var scene = Self.greeted()
        scene.receive("a\nb\nc")
        scene.end()
        #expect(scene.farewell == nil)
        scene.answer()
        scene.answer()
        #expect(scene.heard() == "ok\n\nok\n\n! \(TextPhrases.openEnd)\n\n")
        #expect(scene.farewell == .left)
    }

    @Test("A conversation that ends closes the line")
    func ending() {
        var scene = Self.greeted()
        scene.receive("bye\nmore\n")
        scene.answer(FakeReception.reply("goodbye", end: true))
        #expect(scene.heard() == "goodbye\n\n")
        #expect(scene.farewell == .ended)
        #expect(scene.open.isEmpty)
    }

    @Test("/quit says goodbye")
    func quit() {
        var scene = Self.greeted()
        scene.receive("/quit\n")
        #expect(scene.heard() == "\(TextPhrases.goodbye)\n\n")
        #expect(scene.farewell == .quit)
    }

    @Test("The token of a conversation that is not stored yet makes it stored")
    func session() {
        var scene = Self.greeted()
        scene.receive("/session\n")
        #expect(scene.open.map(\.ask) == [.line("")])
        scene.answer(FakeReception.reply("hello again"))
        #expect(scene.heard() == "session vToken\n\n")
        scene.receive("/session\n1\n")
        #expect(scene.heard() == "session vToken\n\n")
        #expect(scene.open.map(\.ask) == [.pick("book")])
    }

    @Test("/resume takes another conversation up and leaves the new one")
    func resume() {
        var scene = Self.greeted()
        scene.receive("/resume vOther\n")
        let other = SessionKey(relay: "text", session: "vOther")
        #expect(scene.open.map(\.ask) == [.resume])
        #expect(scene.open.map(\.key) == [other])
        scene.answer(FakeReception.reply("welcome back"))
        #expect(scene.heard() == "welcome back\n\n")
        #expect(scene.listens == [other])
        #expect(scene.left == [Self.key])
        scene.receive("hi\n")
        #expect(scene.open.map(\.key) == [other])
    }

    @Test("An unknown token begins nothing and gives nothing away")
    func resumeUnknown() {
        var scene = Self.greeted()
        scene.receive("/resume vOther\n")
        scene.reject(.unknownSession)
        #expect(scene.heard() == "! \(TextPhrases.unknownSession)\n\n")
        scene.receive("1\n")
        #expect(scene.open.map(\.key) == [Self.key])
        scene.answer()
        scene.receive("/resume vOther\n")
        #expect(scene.heard().hasSuffix("! \(TextPhrases.resumeComesFirst)\n\n"))
    }

    @Test("Where what was said before is gone, that is said first")
    func expired() {
        var scene = Self.greeted()
        scene.receive("hi\n")
        scene.answer(FakeReception.reply("hello")) { $0.expired = true }
        #expect(scene.heard() == "\(TextPhrases.expired)\nhello\n\n")
    }

    @Test(
        "Why there is no answer is said",
        arguments: [(.unavailable, TextPhrases.unavailable), (.unknownChoice, TextPhrases.choiceIsGone)]
            as [(Rejection, String)])
    func rejections(rejection: Rejection, sentence: String) {
        var scene = Self.greeted()
        scene.receive("1\n")
        scene.reject(rejection)
        #expect(scene.heard() == "! \(sentence)\n\n")
        #expect(scene.farewell == nil)
    }

    @Test("A stop answers what has arrived, without the rate, then says goodbye")
    func drain() {
        var scene = Self.greeted { ($0.rate, $0.burst) = (5, 1) }
        scene.receive("a\nb\npart")
        scene.drain()
        scene.answer()
        #expect(scene.open.map(\.ask) == [.line("b")])
        scene.answer()
        #expect(scene.farewell == nil)
        scene.pass(ServiceLimits.drainQuiet)
        #expect(scene.farewell == .draining)
        #expect(scene.heard().hasSuffix("/resume vToken\n\n"))
    }

    @Test("A peer that does not read is not read either, and cut off in the end")
    func unread() {
        var scene = Self.greeted()
        scene.unsent(70_000)
        #expect(!scene.machine.wantsInput)
        scene.receive("late\n")
        #expect(scene.open.isEmpty)
        scene.pass(.seconds(29))
        #expect(scene.farewell == nil)
        scene.pass(.seconds(2))
        #expect(scene.farewell == .unread && scene.wasCut)
    }

    @Test("A peer that reads again goes on")
    func readsAgain() {
        var scene = Self.greeted()
        scene.unsent(70_000)
        scene.receive("late\n")
        scene.pass(.seconds(20))
        scene.unsent(0)
        #expect(scene.open.map(\.ask) == [.line("late")])
        scene.pass(.seconds(20))
        #expect(scene.farewell == nil)
    }

    @Test("At the hard limit there is no waiting")
    func hardLimit() {
        var scene = Self.greeted()
        scene.unsent(1 << 20)
        #expect(scene.farewell == .unread && scene.wasCut)
    }

    @Test("A visitor who goes leaves the session")
    func disconnect() {
        var scene = Self.greeted()
        scene.disconnect()
        #expect(scene.left == [Self.key])
        scene.answer()
        #expect(scene.heard() == "")
    }
}
