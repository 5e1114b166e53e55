import Dialogue
import Sessions
import Testing

@testable import Server

@Suite("A relay's line")
struct RelayPeerTests {
    private static func scene(
        tokens: [String: String] = [:], _ change: (inout ServiceLimits) -> Void = { _ in }
    ) -> MachineScene<RelayPeer> {
        var limits = ServiceLimits()
        change(&limits)
        let settings = RelaySettings(
            tokens: tokens.mapValues { Array($0.utf8) }, server: "lumbar/1", dialogue: "back-pain")
        var scene = MachineScene(RelayPeer(limits: limits, settings: settings) { "vMade" })
        scene.connect()
        return scene
    }

    private static func code(_ line: String) -> String {
        line.split(separator: "\"").map(String.init).drop { $0 != "code" }.dropFirst(2).first ?? ""
    }

    private static let unauthorized =
        #"{"type":"error","code":"unauthorized","message":"say hello first, with the relay's token","session":null,"re":null}"#
        + "\n" + #"{"type":"goodbye","reason":"unauthorized"}"# + "\n"

    @Test("With tokens, hello comes first and opens the door")
    func hello() {
        var scene = Self.scene(tokens: ["site-1": "0123456789abcdef"])
        scene.receive(#"{"type":"hello","relay":"site-1","token":"0123456789abcdef"}"# + "\n")
        #expect(
            scene.heard().hasPrefix(
                #"{"type":"welcome","protocol":1,"server":"lumbar/1","dialogue":"back-pain","limits":{"#))
        scene.receive(#"{"type":"say","session":"s","text":"hi"}"# + "\n")
        #expect(scene.open.map(\.key) == [SessionKey(relay: "site-1", session: "s")])
    }

    @Test(
        "Anything else is one error and the end, the same for every reason",
        arguments: [
            #"{"type":"hello","relay":"site-1"}"#, #"{"type":"hello","relay":"site-1","token":""}"#,
            #"{"type":"hello","relay":"site-1","token":"0123456789abcde"}"#,
            #"{"type":"hello","relay":"site-1","token":"0123456789abcdefg"}"#,
            #"{"type":"hello","relay":"site-1","token":"0123456789abcdef0123456789abcdef"}"#,
            #"{"type":"hello","relay":"site-2","token":"0123456789abcdef"}"#,
            #"{"type":"hello","relay":"site-1","token":7}"#,
            #"{"type":"say","session":"s","text":"hi"}"#, #"{"type":"ping"}"#, "garbage", "",
        ])
    func unauthorized(line: String) {
        var scene = Self.scene(tokens: ["site-1": "0123456789abcdef"])
        scene.receive(line + "\n" + #"{"type":"ping"}"# + "\n")
        #expect(scene.heard() == Self.unauthorized)
        #expect(scene.farewell == .unauthorized)
        #expect(scene.open.isEmpty)
    }

    @Test("Silence is as good as a wrong token")
    func helloDeadline() {
        var scene = Self.scene(tokens: ["site-1": "0123456789abcdef"])
        scene.pass(.milliseconds(4900))
        #expect(scene.farewell == nil)
        scene.pass(.milliseconds(200))
        #expect(scene.heard() == Self.unauthorized)
        #expect(scene.farewell == .unauthorized)
    }

    @Test("Without tokens hello is a courtesy, and the identity is empty without it")
    func noTokens() {
        var scene = Self.scene()
        scene.receive(#"{"type":"say","session":"s","text":"hi"}"# + "\n")
        #expect(scene.open.map(\.key) == [SessionKey(relay: "", session: "s")])
        scene.receive(#"{"type":"hello","relay":"late"}"# + "\n")
        #expect(Self.code(scene.heard()) == "bad-field")
        var polite = Self.scene()
        polite.receive(
            #"{"type":"hello","relay":"site-2"}"# + "\n" + #"{"type":"open","session":"s"}"# + "\n")
        #expect(polite.open.map(\.key) == [SessionKey(relay: "site-2", session: "s")])
    }

    @Test("No relay can pass for the text protocol")
    func reservedName() {
        var scene = Self.scene()
        scene.receive(#"{"type":"hello","relay":"text"}"# + "\n")
        #expect(Self.code(scene.heard()) == "bad-field")
    }

    @Test(
        "Frames and what is asked for them",
        arguments: [
            (#"{"type":"open","session":"s","id":"m1"}"#, .open(keep: true), "s", "m1"),
            (#"{"type":"open"}"#, .open(keep: true), "vMade", nil),
            (
                #"{"type":"say","session":"s","id":"m1","text":"hi\nthere\u001b[31m"}"#, .line("hi there"),
                "s", "m1"
            ),
            (#"{"type":"pick","session":"s","choice":"book"}"#, .pick("book"), "s", nil),
            (#"{"type":"close","session":"s"}"#, .close, "s", nil),
        ] as [(String, Ask, String, String?)])
    func frames(line: String, ask: Ask, session: String, id: String?) {
        var scene = Self.scene()
        scene.receive(line + "\n")
        #expect(scene.open.map(\.ask) == [ask])
        #expect(scene.open.map(\.key.session) == [session])
        #expect(scene.open.map(\.id) == [id])
    }

    @Test("Sessions do not wait for each other")
    func independent() {
        var scene = Self.scene()
        scene.receive(
            #"{"type":"say","session":"a","id":"1","text":"x"}"# + "\n"
                + #"{"type":"say","session":"b","id":"2","text":"y"}"# + "\n")
        #expect(scene.open.count == 2)
        #expect(scene.machine.wantsInput)
        scene.answer(FakeReception.reply("to a")) { $0.opened = true }
        #expect(scene.heard().contains(#""session":"a","re":"1","turn":1,"messages":[{"text":"to a"}]"#))
        scene.answer(FakeReception.reply("to b")) { $0.resumed = true }
        #expect(scene.heard().hasSuffix(#""end":false,"resumed":true}"# + "\n"))
    }

    @Test("Errors name their session and message and leave the connection alone")
    func errors() {
        var scene = Self.scene()
        scene.receive("nonsense\n")
        #expect(Self.code(scene.heard()) == "bad-json")
        scene.receive(#"{"type":"say","session":"s","id":"m","text":5}"# + "\n")
        #expect(scene.heard().contains(#""session":"s","re":"m"}"#))
        scene.receive(#"{"type":"pick","session":"s","id":"m2","choice":"x"}"# + "\n")
        scene.reject(.unknownChoice)
        #expect(
            scene.heard().contains(
                #""code":"bad-field","message":"\"choice\" is not on offer","session":"s","re":"m2""#))
        scene.receive(#"{"type":"say","session":"s","id":"m3","text":"x"}"# + "\n")
        scene.reject(.unavailable)
        #expect(Self.code(scene.heard()) == "unavailable")
        #expect(scene.farewell == nil)
    }

    @Test("Only broken frames count against the connection, and only in a row")
    func malformed() {
        var scene = Self.scene { $0.maxMalformed = 2 }
        scene.receive("x\n{}\nx\n{\"type\":\"ping\"}\nx\n")
        #expect(scene.farewell == nil)
        scene.receive("x\n")
        #expect(scene.farewell == .malformed)
        #expect(scene.heard().hasSuffix(#"{"type":"goodbye","reason":"malformed"}"# + "\n"))
    }

    @Test("A frame over the limit is refused, the next one is read")
    func overlong() {
        var scene = Self.scene { $0.maxFrame = 100 }
        scene.receive("{\"x\":\"" + String(repeating: "y", count: 200) + "\"}\n" + #"{"type":"ping"}"# + "\n")
        #expect(scene.heard().hasSuffix("\n{\"type\":\"pong\"}\n"))
    }

    @Test("A session that speaks too fast is told so, the others are not")
    func rate() {
        var scene = Self.scene { ($0.rate, $0.burst) = (5, 2) }
        let line = #"{"type":"say","session":"a","id":"m","text":"x"}"# + "\n"
        scene.receive(line + line + line)
        #expect(scene.open.count == 2)
        #expect(
            scene.heard().contains(
                #""code":"rate-limited","message":"this session speaks too fast","session":"a","re":"m","retry_after_ms":200}"#
            ))
        scene.receive(#"{"type":"say","session":"b","text":"x"}"# + "\n")
        #expect(scene.open.count == 3)
        scene.pass(.milliseconds(200))
        scene.receive(line)
        #expect(scene.open.count == 4)
    }

    @Test("Too many sessions are refused; those that are there work on, those that were closed make room")
    func sessionLimit() {
        var scene = Self.scene { $0.maxSessions = 2 }
        func say(_ session: String) -> String {
            "{\"type\":\"say\",\"session\":\"\(session)\",\"text\":\"x\"}\n"
        }
        scene.receive(say("a") + say("b") + say("c"))
        #expect(scene.open.map(\.key.session) == ["a", "b"])
        #expect(Self.code(scene.heard()) == "session-limit")
        scene.receive(say("a") + #"{"type":"close","session":"b"}"# + "\n" + say("c"))
        #expect(scene.open.map(\.key.session) == ["a", "b", "a", "b", "c"])
    }

    @Test("Sessions without a word for long make room")
    func sessionLimitForgets() {
        var scene = Self.scene {
            ($0.maxSessions, $0.idle, $0.pingInterval) = (1, .seconds(60), .seconds(9999))
        }
        scene.receive(#"{"type":"open","session":"a"}"# + "\n")
        scene.pass(.seconds(61))
        scene.receive(#"{"type":"open","session":"b"}"# + "\n")
        #expect(scene.open.map(\.key.session) == ["a", "b"])
    }

    @Test("Closing is confirmed and lets go of the session")
    func close() {
        var scene = Self.scene()
        scene.receive(#"{"type":"open","session":"s"}"# + "\n")
        scene.answer()
        #expect(scene.listens.map(\.session) == ["s"])
        scene.receive(#"{"type":"close","session":"s"}"# + "\n")
        #expect(scene.listens.isEmpty)
        _ = scene.heard()
        scene.answer(Reply())
        #expect(scene.heard() == #"{"type":"closed","session":"s"}"# + "\n")
    }

    @Test("A trace is given to the session that asked, and never the visitor's words")
    func trace() {
        var scene = Self.scene()
        scene.receive(
            #"{"type":"open","session":"a","trace":true}"# + "\n" + #"{"type":"open","session":"b"}"# + "\n")
        for expected in [true, false] {
            scene.answer { answer in
                var trace = Trace()
                trace.heard = ["act.yes"]
                trace.details = ["yes please"]
                answer.trace = trace
            }
            let text = scene.heard()
            #expect(text.contains(#""trace":{"heard":["act.yes"],"state":[]}"#) == expected)
            #expect(!text.contains("please"))
        }
    }

    @Test("What the server says of its own accord is marked")
    func initiative() {
        var scene = Self.scene()
        scene.receive(#"{"type":"open","session":"a"}"# + "\n")
        scene.answer()
        _ = scene.heard()
        var answer = Answer(reply: FakeReception.reply("still there?"), turn: 2)
        answer.initiative = true
        scene.speak(answer, in: SessionKey(relay: "", session: "a"))
        #expect(scene.heard().hasSuffix(#""end":false,"initiative":true}"# + "\n"))
        scene.speak(answer, in: SessionKey(relay: "", session: "unknown"))
        #expect(scene.heard() == "")
    }

    @Test("A quiet relay is asked twice, then let go; any word will do")
    func ping() {
        var scene = Self.scene()
        scene.pass(.seconds(121))
        #expect(scene.heard() == "{\"type\":\"ping\"}\n")
        scene.receive("{\"type\":\"pong\"}\n")
        scene.pass(.seconds(241))
        #expect(scene.heard() == "{\"type\":\"ping\"}\n{\"type\":\"ping\"}\n")
        #expect(scene.farewell == nil)
        scene.pass(.seconds(121))
        #expect(scene.heard() == "{\"type\":\"goodbye\",\"reason\":\"silent\"}\n")
        #expect(scene.farewell == .silent)
    }

    @Test("So many asks may be under way; then the connection is not read")
    func underWay() {
        var scene = Self.scene { $0.rate = 0 }
        scene.receive(
            String(
                repeating: #"{"type":"say","session":"a","text":"x"}"# + "\n",
                count: RelayPeer.mostUnderWay + 1))
        #expect(scene.open.count == RelayPeer.mostUnderWay)
        #expect(!scene.machine.wantsInput)
        scene.answer()
        #expect(scene.open.count == RelayPeer.mostUnderWay)
        #expect(!scene.machine.wantsInput)
        scene.answer()
        #expect(scene.machine.wantsInput)
    }

    @Test("After a half-close every frame is answered, then it is over")
    func halfClose() {
        var scene = Self.scene()
        scene.receive(#"{"type":"say","session":"a","text":"x"}"# + "\n" + "{\"type\"")
        scene.end()
        #expect(scene.farewell == nil)
        scene.answer()
        #expect(scene.farewell == .left)
        #expect(scene.heard().contains("without its line end"))
    }

    @Test("A stop answers what has arrived, then says goodbye")
    func drain() {
        var scene = Self.scene()
        scene.receive(#"{"type":"say","session":"a","text":"x"}"# + "\n")
        scene.drain()
        scene.pass(.seconds(1))
        #expect(scene.farewell == nil)
        scene.answer()
        #expect(scene.farewell == .draining)
        #expect(scene.heard().hasSuffix(#"{"type":"goodbye","reason":"draining"}"# + "\n"))
    }

    @Test("A relay that does not read is cut off")
    func unread() {
        var scene = Self.scene()
        scene.unsent(70_000)
        scene.receive(#"{"type":"say","session":"a","text":"x"}"# + "\n")
        #expect(scene.open.isEmpty && !scene.machine.wantsInput)
        scene.pass(.seconds(31))
        #expect(scene.farewell == .unread && scene.wasCut)
    }

    @Test("A relay that goes leaves all its sessions")
    func disconnect() {
        var scene = Self.scene()
        scene.receive(#"{"type":"open","session":"a"}"# + "\n" + #"{"type":"open","session":"b"}"# + "\n")
        scene.disconnect()
        #expect(Set(scene.left.map(\.session)) == ["a", "b"])
    }
}
