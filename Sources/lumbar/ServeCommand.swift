import ArgumentParser
import Dialogue
import Foundation
import Logging
import Server
import Sessions
import Wire

/// `lumbar serve`: the dialogue on ports, or on standard input and output.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves the dialogue: lines of text for people, JSON lines for a website's relay.",
        discussion: """
            One line a listener is written to standard error when it is up: listening text 127.0.0.1:7070. \
            SIGTERM stops in good manner, a second one at once; SIGHUP loads script, tokens, certificate and receivers anew. \
            Times are seconds, or have a unit (500ms, 30s, 15min); sizes are bytes, or have one (64KiB).
            """)

    @OptionGroup var script: ScriptArgument

    @Option(help: ArgumentHelp("Where to speak the text protocol; none for nowhere.", valueName: "host:port"))
    var text: ServeAddress = .at(ListenAddress(host: "127.0.0.1", port: 7070))

    @Option(
        help: ArgumentHelp("Where to speak the relay protocol; none for nowhere.", valueName: "host:port"))
    var relay: ServeAddress = .at(ListenAddress(host: "127.0.0.1", port: 7071))

    @Option(
        help: ArgumentHelp("Where to give counts in the text format of Prometheus.", valueName: "host:port"))
    var metrics: ServeAddress = .none

    @Option(
        defaultAsFlag: ServeStdio.text, parsing: .next,
        help: ArgumentHelp(
            "Speak on standard input and output instead; --stdio=relay for the relay protocol.",
            valueName: "protocol"))
    var stdio: ServeStdio?

    @Option(
        help: ArgumentHelp(
            "One RELAY TOKEN a line, mode 0600: relays have to say hello with their token. Without it only loopback addresses are listened on.",
            valueName: "path"))
    var tokenFile: String?

    @OptionGroup var security: ServeSecurity
    @OptionGroup(title: "Limits") var limits: ServeLimits
    @OptionGroup(title: "Keeping") var keeping: KeepingOptions
    @OptionGroup var clock: ClockOption

    @Option(
        help: ArgumentHelp(
            "Keep lines in which nothing was understood for so many days, for: lumbar bookings unheard. Off by default.",
            valueName: "days"))
    var keepUnheard: Int?

    @Option(help: ArgumentHelp("How much to log on standard error.", valueName: "level"))
    var logLevel: ServeLogLevel = .notice

    @Flag(help: "Print a hardened systemd unit for this server, and nothing else.")
    var printSystemdUnit = false

    @Flag(help: "Print the JSON Schema of the relay protocol's frames, and nothing else.")
    var printFrameSchema = false

    func validate() throws {
        if let keepUnheard, !(1...3650).contains(keepUnheard) {
            throw ValidationError("--keep-unheard takes 1 to 3650 days")
        }
    }

    func run() async throws {
        guard !printSystemdUnit else { return print(ServeUnit.text) }
        guard !printFrameSchema else { return print(FrameSchema.text, terminator: "") }
        // Before the first write: a reader of standard error that has gone must not end the server.
        signal(SIGPIPE, SIG_IGN)
        var logger = Logger(label: "lumbar") {
            StreamLogHandler(label: $0, stream: ServeLog.standardError)
        }
        logger.logLevel = logLevel.level
        let dialogue = try ServeDialogue(script: script, stdio: stdio)
        let tokens = try tokenFile.map(ServeTokens.read) ?? [:]
        let loaded = try dialogue.load()
        let keeper = try ServeKeeper(keeping, script: loaded, logger: logger, now: now)
        let sessions = Sessions(
            script: loaded, store: keeper.store, configuration: configuration)
        try keeper.start(sessions)
        defer { keeper.stop() }
        let settings = RelaySettings(
            tokens: tokens, server: "lumbar/\(Lumbar.configuration.version)", dialogue: loaded.name)
        if let mode = dialogue.mode {
            await ServeOnStdio(mode: mode, limits: limits.values, settings: settings).run(sessions)
            await sessions.drain()
        } else {
            let ports = ServeOnPorts(command: self, settings: settings, logger: logger)
            try await ports.run(sessions, receivers: keeper.renewReceivers) {
                let script = try dialogue.load()
                try keeper.renew(script)
                return script
            }
        }
    }

    /// What the server calls itself to relays: `lumbar/0.1.0`.
    static var serverName: String {
        "lumbar/\(Lumbar.configuration.version)"
    }

    private var now: @Sendable () -> Date {
        if let fixed = clock.fixed { { fixed } } else { { Date() } }
    }

    private var configuration: SessionsConfiguration {
        var configuration = SessionsConfiguration()
        configuration.now = now
        configuration.keepUnheard = keepUnheard.map { TimeInterval($0) * 86400 }
        return configuration
    }
}
