import Dialogue
import Sessions
import Testing

@testable import lumbar

@Suite("A conversation at a console")
struct LoopTests {
    /// Greets with two choices, says each line back, and ends on "bye".
    static let echo: @Sendable (Ask) -> Result<Answer, Rejection> = { ask in
        var reply = Reply()
        switch ask {
        case .line(let words):
            reply.messages = ["You wrote: \(words)"]
            reply.end = words == "bye"
        case .pick(let id): reply.messages = ["You picked: \(id)"]
        case .close: break
        default:
            reply.messages = ["Hello!"]
            reply.choices = [
                .init(id: "book", text: "Book a session"), .init(id: "how", text: "How does it help?"),
            ]
        }
        var answer = Answer(reply: reply, turn: 1)
        var trace = Trace()
        trace.heard = ["act.greet"]
        trace.state = ["visit", "welcome"]
        answer.trace = trace
        return .success(answer)
    }

    private func talk(
        _ lines: [ConsoleLine], tracing: Bool = false,
        with respond: @escaping @Sendable (Ask) -> Result<Answer, Rejection> = Self.echo
    ) async -> (asks: [Ask], console: ScriptedConsole) {
        let reception = ScriptedReception(respond)
        let console = ScriptedConsole(lines)
        var loop = ChatLoop(
            reception: reception, key: SessionKey(relay: "text", session: "s"), console: console,
            palette: Palette(isOn: false), isTracing: tracing)
        await loop.run()
        return (reception.asks, console)
    }

    @Test("It greets, answers, and says goodbye when the person leaves")
    func course() async {
        let (asks, console) = await talk([.line("my back hurts")])
        #expect(asks == [.open(keep: false), .line("my back hurts"), .close])
        #expect(console.shown.contains("│ You wrote: my back hurts"))
        #expect(console.offers.first == ["Book a session", "How does it help?"])
    }

    @Test("A choice is picked by its number or first letters, never sent as words")
    func picks() async {
        let (asks, _) = await talk([.line("1")])
        #expect(asks.contains(.pick("book")))
        let (byLetters, _) = await talk([.line("how")])
        #expect(byLetters.contains(.pick("how")))
    }

    @Test("Lines that come all at once are answered each in its turn")
    func pasted() async {
        let lines = (1...20).map { "line \($0)" }
        let (asks, console) = await talk(lines.map(ConsoleLine.line))
        #expect(asks == [.open(keep: false)] + lines.map(Ask.line) + [.close])
        #expect(console.shown.filter { $0.hasPrefix("│ You wrote") } == lines.map { "│ You wrote: \($0)" })
    }

    @Test("When the dialogue ends the conversation ends")
    func end() async {
        let (asks, _) = await talk([.line("bye"), .line("more")])
        #expect(asks == [.open(keep: false), .line("bye")])
    }

    @Test("Ctrl-C gives a line up, a second one leaves")
    func abandoned() async {
        let (empty, typed) = (ConsoleLine.abandoned(wasEmpty: true), ConsoleLine.abandoned(wasEmpty: false))
        let (asks, _) = await talk([empty, .line("a"), typed, typed, empty, .line("b")])
        #expect(asks == [.open(keep: false), .line("a"), .close])
    }

    @Test("Commands are the terminal's own")
    func commands() async {
        let (asks, console) = await talk([
            .line("/help"), .line("/what"), .line("/state"), .line("/quit"), .line("a"),
        ])
        #expect(asks == [.open(keep: false), .close])
        #expect(console.shown.contains { $0.hasPrefix("/trace") })
        #expect(console.shown.contains("There is no /what. /help lists what there is."))
        #expect(console.shown.contains("state  visit › welcome"))
    }

    @Test("A trace is shown where it was asked for")
    func trace() async {
        let without = await talk([.line("a")]).console
        let with = await talk([.line("a")], tracing: true).console
        #expect(!without.shown.contains("heard  act.greet"))
        #expect(with.shown.contains("heard  act.greet"))
        #expect(!with.shown.contains { $0.hasPrefix("moved") })
    }

    @Test("A conversation is taken up by its name; where there is none, a new one begins")
    func resumed() async {
        for known in [true, false] {
            let reception = ScriptedReception { ask in
                ask == .resume && !known ? .failure(.unknownSession) : Self.echo(ask)
            }
            let console = ScriptedConsole([])
            var loop = ChatLoop(
                reception: reception, key: SessionKey(relay: "text", session: "s"), console: console,
                palette: Palette(isOn: false), isTracing: false)
            await loop.run(resuming: true)
            #expect(reception.asks == (known ? [.resume, .close] : [.resume, .open(keep: false), .close]))
        }
    }

    @Test("A blank line is handed in: it asks for the question again")
    func blank() async {
        let (asks, _) = await talk([.line("")])
        #expect(asks.contains(.line("")))
    }

    @Test("A line that is too long stays here")
    func long() async {
        let (asks, console) = await talk([.line(String(repeating: "a", count: ChatLoop.longestLine + 1))])
        #expect(asks == [.open(keep: false), .close])
        #expect(console.shown.contains { $0.contains("longer than 4096 bytes") })
    }

    @Test(
        "What cannot be answered is said, and the conversation goes on",
        arguments: [Rejection.unknownChoice, .unavailable, .unknownSession])
    func rejected(rejection: Rejection) async {
        let (asks, console) = await talk([.line("a"), .line("x")]) { ask in
            ask == .line("a") ? .failure(rejection) : Self.echo(ask)
        }
        #expect(asks.contains(.line("x")))
        #expect(console.shown.contains("│ You wrote: x"))
    }
}
