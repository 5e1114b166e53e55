import Dialogue
import Testing
import Understanding
import Values

@testable import lumbar

@Suite("A reply in a window")
struct LayoutTests {
    static let reply: Reply = {
        var reply = Reply()
        reply.messages = ["Hello! I am an automated assistant.", "What can I do for you?"]
        reply.choices = [
            .init(id: "how", text: "How does massage help?"), .init(id: "book", text: "Book a session"),
        ]
        return reply
    }()

    static func layout(_ width: Int, colours: Bool = false) -> ChatLayout {
        ChatLayout(width: width, palette: Palette(isOn: colours))
    }

    @Test("In a usual window a bar stands beside what is said")
    func usual() {
        #expect(
            Self.layout(80).reply(Self.reply) == [
                "│ Hello! I am an automated assistant.", "│", "│ What can I do for you?",
                "  1) How does massage help?", "  2) Book a session",
            ])
    }

    @Test("A narrow window spares the bar")
    func narrow() {
        #expect(
            Self.layout(30).reply(Self.reply) == [
                "Hello! I am an automated", "assistant.", "", "What can I do for you?",
                "1) How does massage help?",
                "2) Book a session",
            ])
    }

    @Test("No line is wider than the window, and none is tiring", arguments: [1, 20, 40, 49, 50, 80, 160])
    func width(columns: Int) {
        var reply = Self.reply
        reply.messages.append(String(repeating: "words and more words ", count: 20))
        let lines = Self.layout(columns).reply(reply) + Self.layout(columns).status(reply, state: ["a.b"])
        for line in lines {
            #expect(DisplayWidth.of(line) <= max(min(columns, ChatLayout.widestText + 1), Wrap.least))
        }
    }

    @Test("Numbers line up from ten choices on")
    func ten() {
        var reply = Reply()
        reply.choices = (1...10).map { .init(id: "\($0)", text: "Choice") }
        let lines = Self.layout(80).reply(reply)
        #expect(lines.first == "   1) Choice")
        #expect(lines.last == "  10) Choice")
    }

    @Test("A warning is red, a kept request green, everything else calm")
    func tones() {
        var warning = Self.reply
        warning.alert = .doctor
        var kept = Self.reply
        kept.booking = "K7M"
        #expect(Self.layout(80, colours: true).reply(warning)[0].hasPrefix("\u{1B}[1;31m│"))
        #expect(Self.layout(80, colours: true).reply(kept)[0].hasPrefix("\u{1B}[32m│"))
        #expect(Self.layout(80, colours: true).reply(Self.reply)[0].hasPrefix("\u{1B}[36m│"))
    }

    @Test("What would act on the terminal is shown instead")
    func escapes() {
        var reply = Reply()
        reply.messages = ["> \u{1B}]52;c;evil\u{7}"]
        reply.choices = [.init(id: "a", text: "\u{1B}[2J")]
        #expect(Self.layout(80).reply(reply) == ["│ > ␛]52;c;evil␇", "  1) ␛[2J"])
    }

    @Test("The status says where it stands and what it waits for")
    func status() {
        var reply = Reply()
        reply.expects = .init(field: "phone", type: .phone)
        let layout = Self.layout(80)
        #expect(
            layout.status(reply, state: ["visit", "booking.phone"]) == [
                "booking.phone · waiting for a phone number"
            ])
        reply.expects = .init(field: "contact", type: .phone, others: [.email])
        #expect(
            layout.status(reply, state: ["c"]) == ["c · waiting for a phone number or an e-mail address"])
        #expect(layout.status(Self.reply, state: ["welcome"]) == ["welcome · pick a number or write"])
        #expect(layout.status(Reply(), state: []) == [""])
    }

    @Test("Where answers are on offer, the status says that a number picks one")
    func offered() {
        var reply = Self.reply
        reply.expects = .init(field: "self", type: .boolean)
        #expect(Self.layout(80).status(reply, state: ["a"]) == ["a · pick a number or write"])
        reply.expects = .init(field: "when", type: .when)
        #expect(Self.layout(80).status(reply, state: ["a"]) == ["a · waiting for a time, or pick a number"])
        reply.choices = []
        reply.expects = .init(field: "self", type: .boolean)
        #expect(Self.layout(80).status(reply, state: ["a"]) == ["a · waiting for yes or no"])
    }

    @Test("A trace tells scores, moves and slots, but not what each feature weighs")
    func details() {
        var trace = Trace()
        trace.heard = ["intent.book"]
        trace.state = ["visit", "booking.name"]
        trace.details = [
            "topic intent.book: 1.463", "lead: 2.249, at least 0.213 to answer", "  +0.162  $MASSAGE $HIPS",
            "slot booking.name: waiting: Dana",
        ]
        #expect(
            Self.layout(80).trace(trace, from: "welcome") == [
                "heard  intent.book", "moved  welcome → booking.name", "state  visit › booking.name",
                "topic  intent.book: 1.463", "lead   2.249, at least 0.213 to answer",
                "slot   booking.name: waiting: Dana",
            ])
        #expect(!Self.layout(80).trace(trace, from: "booking.name").contains { $0.hasPrefix("moved") })
    }

    @Test("A trace is a table of what was heard and where it led")
    func trace() {
        var trace = Trace()
        trace.heard = ["filled.booking.name", "act.thanks"]
        trace.dropped = ["act.yes: the question has changed"]
        trace.state = ["visit", "booking", "booking.phone"]
        #expect(
            Self.layout(80).trace(trace) == [
                "heard    filled.booking.name, act.thanks", "dropped  act.yes: the question has changed",
                "state    visit › booking › booking.phone",
            ])
    }
}
