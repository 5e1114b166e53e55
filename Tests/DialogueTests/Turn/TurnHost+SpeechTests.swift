import Testing

@testable import Dialogue

@Suite("Wordings become messages")
struct TurnHostSpeechTests {
    private func host(_ lines: [String] = []) throws -> TurnHost {
        let visitor = try Visitor("boiler", lines)
        return TurnHost(
            visitor.engine.script, visitor.turn.conversation, Moment(now: visitor.now, reference: "R"))
    }

    @Test(
        "Facts, fields and breaks",
        arguments: [
            ("Call <talk:value fact=\"phone\"/>.", ["Call 518-555-0100."]),
            ("One.<talk:break/> Two.", ["One.", "Two."]),
            ("<talk:break/>", []), ("", []), ("<talk:value field=\"name\"/>!", ["Dana!"]),
            ("a<talk:break/><talk:break/>b", ["a", "b"]),
        ])
    func render(inner: String, expected: [String]) throws {
        #expect(try host(Way.toContact).render(try Fixture.wording(inner)) == expected)
    }

    @Test("Several wordings take turns, and begin again")
    func turns() throws {
        var host = try host()
        let wordings = try ["One.", "Two.", "Three."].map { try Fixture.wording($0) }
        for _ in 0..<4 { host.say(wordings, key: "x") }
        #expect(host.statements == ["One.", "Two.", "Three.", "One."])
    }

    @Test("The same is not said twice in a row")
    func twice() throws {
        var host = try host()
        let wording = try Fixture.wording("One.")
        host.say([wording], key: "x")
        host.say([wording], key: "y")
        #expect(host.statements == ["One."])
    }

    @Test("Without words a standard message is said, if there is one")
    func fallback() throws {
        var host = try host()
        host.say([], key: "x", or: "goodbye")
        host.say([], key: "x")
        host.say(message: "no-such-message")
        #expect(host.statements.count == 1)
    }

    @Test(
        "What follows the first full stop",
        arguments: [("a.b.c", "b.c"), ("a", ""), ("", ""), (".a", "a"), ("a.", "")])
    func dots(text: String, expected: String) {
        #expect(text.afterFirstDot == expected)
    }

    @Test("An unclear sign is quoted in the very turn that raised it")
    func unclear() throws {
        var host = try host()
        host.line = "Hello. There is something leaky"
        host.raise("leak", words: "something leaky", origin: .message)
        let words = host.render(try Fixture.wording("You told me: <talk:value of=\"words\"/> Is it so?"))
        #expect(words.first?.contains("> There is something leaky") == true)
        #expect(host.signsInQuestion(.withdrawn).isEmpty)
    }

    @Test("The reference that can be said is the last request's that stands")
    func reference() throws {
        let sent = try Visitor("boiler", Way.sent)
        let host = try host(Way.sent)
        #expect(
            host.render(try Fixture.wording("<talk:value of=\"reference\"/>")) == [
                sent.turn.reply.booking ?? "none"
            ])
    }
}
