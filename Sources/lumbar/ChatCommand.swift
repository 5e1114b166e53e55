import ArgumentParser
import Dialogue
import Foundation
import Server
import Sessions
import Wire

/// `lumbar chat`: a conversation in this terminal; where there is none, the text protocol on standard input and output.
struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Talks in this terminal. Not a terminal: the text protocol on standard input and output.")

    @OptionGroup var script: ScriptArgument

    @Flag(help: "Show what was heard and where it led.")
    var trace = false

    @Option(
        help: ArgumentHelp("Take up the conversation of this name (/session tells it).", valueName: "token"))
    var resume: String?

    @Option(
        help: ArgumentHelp("Write the conversation down as a rehearsal (*.convo.txt).", valueName: "file"))
    var record: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOption
    @OptionGroup var color: ColorOption

    func validate() throws {
        if let resume, !SessionToken.isValid(resume) {
            throw ValidationError("'\(resume)' cannot be the name of a conversation")
        }
        if resume != nil, record != nil {
            throw ValidationError("--record needs a conversation from its beginning: leave out --resume")
        }
    }

    func run() async throws {
        let sessions = Sessions(
            script: try script.load(), store: try store.open(), configuration: configuration)
        let reception = try reception(over: sessions)
        if let console = TerminalConsole(history: history) {
            await talk(with: reception, at: console)
        } else {
            let settings = RelaySettings(tokens: [:], server: Lumbar.configuration.version, dialogue: "")
            await ServeOnStdio(mode: .text, limits: ServiceLimits(), settings: settings).run(reception)
        }
        await sessions.drain()
    }

    private func reception(over sessions: Sessions) throws -> any Reception {
        guard let record else { return sessions }
        return try RecordingReception(sessions, to: record, now: configuration.now)
    }

    private func talk(with reception: any Reception, at console: TerminalConsole) async {
        // The keys of the text protocol, so that `/resume` takes up there what began here.
        let key = SessionKey(relay: TextPeer.relay, session: resume ?? SessionToken.random())
        var loop = ChatLoop(
            reception: reception, key: key, console: console,
            palette: Palette(isOn: color.isOn(terminal: true)),
            isTracing: trace)
        await loop.run(resuming: resume != nil)
    }

    /// What is not kept in the store is not kept in a history either.
    private var history: String? {
        store.ephemeral ? nil : HistoryFile.prepare(in: ProcessInfo.processInfo.environment)
    }

    private var configuration: SessionsConfiguration {
        var configuration = SessionsConfiguration()
        configuration.lanes = 1
        configuration.explain = true
        if let fixed = clock.fixed { configuration.now = { fixed } }
        return configuration
    }
}
