import ArgumentParser

/// Puts a server of its own under load, on loopback. Each command prints its figures and fails where a promise is broken.
@main
struct LumbarLoad: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lumbar-load", abstract: "Puts a server under load and looks at what it costs.",
        subcommands: [HoldCommand.self, UnreadCommand.self, SoakCommand.self])
}

/// Which server is put under load.
struct ServerOptions: ParsableArguments {
    @Option(help: "The command to serve with; by default the one built beside this program.")
    var lumbar: String?

    @Option(help: "The script to serve.")
    var script = "Dialogs/back-pain/intake.scxml"

    /// Starts the server.
    func start(_ arguments: [String] = []) throws -> ServerProcess {
        let beside = CommandLine.arguments[0].split(separator: "/").dropLast().joined(separator: "/")
        let root = CommandLine.arguments[0].hasPrefix("/") ? "/" : ""
        return try ServerProcess(lumbar ?? "\(root)\(beside)/lumbar", script: script, arguments)
    }
}

/// Says what a run has come to, and ends it as failed where a promise was broken.
struct Verdict {
    private var broken: [String] = []

    mutating func expect(_ holds: Bool, _ promise: String) {
        if !holds { broken.append(promise) }
    }

    func finish() throws {
        for promise in broken { print("broken: \(promise)") }
        if !broken.isEmpty { throw ExitCode(1) }
    }
}
