import Dialogue

/// Which script is served, and whether on standard input and output.
struct ServeDialogue: Sendable {
    /// What is spoken on standard input and output; nil for ports.
    enum Mode: Sendable {
        case text
        case relay
    }

    let path: String
    let mode: Mode?

    /// Sorts out a script that was read as the value of `--stdio`.
    init(script: ScriptArgument, stdio: ServeStdio?) throws {
        switch stdio {
        case nil: (path, mode) = (script.path, nil)
        case .text: (path, mode) = (script.path, .text)
        case .relay: (path, mode) = (script.path, .relay)
        case .script(let given):
            guard script.given == nil else {
                throw CommandFailure.couldNotRun("--stdio speaks text or relay, not '\(given)'")
            }
            (path, mode) = (given, .text)
        }
    }

    /// Loads the script; all its mistakes are thrown at once.
    func load() throws -> Script { try ScriptArgument.load(path) }
}
