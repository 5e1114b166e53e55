import Dialogue
import Testing
import Understanding
import Values

@testable import Wire

@Suite("Frames of the server")
struct ServerFrameTests {
    @Test("A reply with all its fields")
    func reply() {
        var reply = Reply()
        reply.messages = ["What name should I put on the request?"]
        reply.choices = [.init(id: "cancel", text: "Not now")]
        reply.expects = .init(field: "name", type: .name)
        let frame = ServerFrame.reply(.init(session: "v-81f0", re: "m7", turn: 3, reply: reply))
        #expect(
            Self.text(frame)
                == #"{"type":"reply","session":"v-81f0","re":"m7","turn":3,"#
                + #""messages":[{"text":"What name should I put on the request?"}],"#
                + #""choices":[{"id":"cancel","text":"Not now"}],"expects":{"field":"name","type":"name"},"#
                + #""booking":null,"alert":null,"handoff":null,"end":false}"# + "\n")
    }

    @Test("Marks, a booking, an alert, a trace")
    func marks() {
        var reply = Reply()
        reply.booking = "AB12"
        reply.alert = .crisis
        reply.handoff = .stuck
        reply.end = true
        var spoken = ServerFrame.Spoken(session: "s", re: nil, turn: 1, reply: reply)
        spoken.marks = ["opened", "expired"]
        var trace = Trace()
        trace.heard = ["flag.crisis"]
        trace.state = ["visit", "crisis"]
        trace.details = ["the visitor's words"]
        spoken.trace = trace
        #expect(
            Self.text(.reply(spoken))
                == #"{"type":"reply","session":"s","re":null,"turn":1,"messages":[],"choices":[],"expects":null,"#
                + #""booking":{"ref":"AB12"},"alert":"crisis","handoff":"stuck","end":true,"opened":true,"expired":true,"#
                + #""trace":{"heard":["flag.crisis"],"state":["visit","crisis"]}}"# + "\n")
    }

    @Test("What a visitor wrote makes no second line and steers nothing")
    func harmless() {
        var reply = Reply()
        reply.messages = ["You wrote:\n> a\u{1B}[31m\"}\r\n{\"type\":\"x\"}\u{2028}"]
        let text = Self.text(.reply(.init(session: "s", re: nil, turn: 1, reply: reply)))
        #expect(text.utf8.count { $0 == 0x0A } == 1)
        #expect(text.contains(#"You wrote:\n> a␛[31m\"}\n{\"type\":\"x\"} "#))
    }

    @Test("An error")
    func error() {
        var fault = FrameFault(.rateLimited, "too fast", session: "s", re: "m1")
        fault.retryAfter = .microseconds(1500)
        #expect(
            Self.text(.error(fault))
                == #"{"type":"error","code":"rate-limited","message":"too fast","session":"s","re":"m1","retry_after_ms":2}"#
                + "\n")
    }

    @Test("The small ones")
    func small() {
        #expect(Self.text(.ping) == "{\"type\":\"ping\"}\n")
        #expect(Self.text(.pong) == "{\"type\":\"pong\"}\n")
        #expect(Self.text(.closed(session: "s")) == "{\"type\":\"closed\",\"session\":\"s\"}\n")
        #expect(Self.text(.goodbye(reason: "draining")) == "{\"type\":\"goodbye\",\"reason\":\"draining\"}\n")
        #expect(
            Self.text(.welcome(server: "lumbar/1", dialogue: "back-pain", limits: [.init("burst", 20)]))
                == #"{"type":"welcome","protocol":1,"server":"lumbar/1","dialogue":"back-pain","limits":{"burst":20}}"#
                + "\n")
    }

    private static func text(_ frame: ServerFrame) -> String { String(decoding: frame.bytes, as: UTF8.self) }
}
