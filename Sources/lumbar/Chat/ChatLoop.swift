import Dialogue
import Sessions

/// A conversation between a person at a console and a session.
struct ChatLoop {
    private let reception: any Reception
    private let key: SessionKey
    private let console: any ChatConsole
    private let palette: Palette
    private var isTracing: Bool
    private var reply = Reply()
    private var trace: Trace?
    /// The state before the last turn.
    private var before: String?
    private var wasAbandoned = false

    /// A line longer than this is not a visitor's: the limit of the text protocol.
    static let longestLine = 4096

    /// Prepares a conversation.
    ///
    /// - Parameters:
    ///   - reception: where lines are handed in.
    ///   - key: the session.
    ///   - console: where the person sits.
    ///   - palette: the colours.
    ///   - isTracing: whether to show what was heard from the start.
    init(
        reception: any Reception, key: SessionKey, console: any ChatConsole, palette: Palette, isTracing: Bool
    ) {
        self.reception = reception
        self.key = key
        self.console = console
        self.palette = palette
        self.isTracing = isTracing
    }

    private var layout: ChatLayout { ChatLayout(width: console.width, palette: palette) }

    /// Talks until the person leaves or the conversation is over.
    ///
    /// - Parameter resuming: whether to take a conversation up that must exist; where it does not, a new one begins.
    mutating func run(resuming: Bool = false) async {
        if resuming { await ask(.resume) }
        if !resuming || reply == Reply() { await ask(.open(keep: false)) }
        while !reply.end {
            let offers = reply.choices.map { Printable.text($0.text) }
            switch console.read(prompt: prompt, offers: offers) {
            case .end:
                console.write([""])
                await leave()
                return
            case .abandoned(let wasEmpty):
                if wasAbandoned, wasEmpty { return await leave() }
                wasAbandoned = true
                console.write(layout.remark("Ctrl-C again, or Ctrl-D, leaves."))
            case .line(let line):
                wasAbandoned = false
                if await !take(line) { return await leave() }
            }
        }
    }

    private var prompt: String {
        palette.isOn ? "\u{1}\u{1B}[1m\u{1}> \u{1}\u{1B}[0m\u{1}" : "> "
    }

    private func leave() async {
        _ = await answer(to: .close)
    }

    /// Takes a line; false where the person wants to leave.
    private mutating func take(_ line: String) async -> Bool {
        switch SlashCommand.read(line) {
        case .command(let command): return await obey(command)
        case .unknown(let word):
            console.write(layout.remark("There is no \(word). /help lists what there is."))
        case .talk where line.utf8.count > Self.longestLine:
            console.write(
                layout.remark("That was longer than \(Self.longestLine) bytes. Please say it in parts."))
        case .talk:
            if let choice = ChoicePicker.pick(line, from: reply) {
                await ask(.pick(choice.id))
            } else {
                await ask(.line(line))
            }
        }
        return true
    }

    private mutating func obey(_ command: SlashCommand) async -> Bool {
        switch command {
        case .help: console.write(layout.table(SlashCommand.allCases.map { ("/" + $0.rawValue, $0.summary) }))
        case .trace:
            isTracing.toggle()
            console.write(layout.remark(isTracing ? "The trace is shown from now on." : "No more traces."))
        case .state:
            console.write(
                trace.map { layout.trace($0, from: before) } ?? layout.remark("Nothing was heard yet."))
        case .again: show()
        case .restart: await ask(.restart)
        case .session: console.write(layout.remark("session \(key.session)"))
        case .quit: return false
        }
        return true
    }

    // MARK: - The session

    private mutating func ask(_ ask: Ask) async {
        switch await answer(to: ask) {
        case .success(let answer):
            reply = answer.reply
            before = trace?.state.last
            trace = answer.trace
            if answer.expired { console.write(layout.remark("The conversation of that name is gone.")) }
            show()
        case .failure(let rejection):
            console.write(layout.remark(Self.words(for: rejection)))
            if rejection == .draining { reply.end = true }
        }
    }

    private func answer(to ask: Ask) async -> Result<Answer, Rejection> {
        await withCheckedContinuation { continuation in
            reception.take(ask, for: key, id: nil) { continuation.resume(returning: $0) }
        }
    }

    private func show() {
        let layout = layout
        var lines = [""] + layout.reply(reply)
        if isTracing, let trace { lines += layout.trace(trace, from: before) }
        console.write(lines + layout.status(reply, state: trace?.state ?? []))
    }

    private static func words(for rejection: Rejection) -> String {
        switch rejection {
        case .unknownSession: "There is no conversation of that name."
        case .unknownChoice: "That is not on offer any more."
        case .draining: "No more is taken: the program is about to stop."
        case .unavailable: "The store cannot be read just now. Please try again in a moment."
        }
    }
}
