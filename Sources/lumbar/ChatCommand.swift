import ArgumentParser
import Dialogue
import Foundation
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

    @OptionGroup var clock: ClockOption
    @OptionGroup var color: ColorOption

    func run() async throws {
        let script = try script.load()
        let environment = ProcessInfo.processInfo.environment
        guard let console = TerminalConsole(history: HistoryFile.prepare(in: environment)) else {
            throw CommandFailure.couldNotRun("this is no terminal")
        }
        let sessions = Sessions(script: script, store: MemoryStore(), configuration: configuration)
        let palette = Palette(isOn: color.isOn(terminal: true))
        var loop = ChatLoop(
            reception: sessions, key: SessionKey(relay: "text", session: resume ?? SessionToken.random()),
            console: console, palette: palette, isTracing: trace)
        await loop.run()
        await sessions.drain()
    }

    private var configuration: SessionsConfiguration {
        var configuration = SessionsConfiguration()
        configuration.lanes = 1
        configuration.explain = true
        if let fixed = clock.fixed { configuration.now = { fixed } }
        return configuration
    }
}
