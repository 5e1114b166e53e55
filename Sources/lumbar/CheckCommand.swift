import ArgumentParser
import Dialogue
import Foundation
import Markup

/// `lumbar check`: every mistake in the scripts, one a line.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Prints every mistake in the scripts, as file:line: error|warning: message.")

    @Argument(
        help: ArgumentHelp(
            "The scripts. Default: $LUMBAR_SCRIPT, else \(ScriptArgument.shipped).", valueName: "script"))
    var scripts: [String] = []

    func run() throws {
        let paths =
            scripts.isEmpty ? [ScriptArgument.standard(in: ProcessInfo.processInfo.environment)] : scripts
        let found = try paths.flatMap(Self.diagnostics(of:))
        for diagnostic in found {
            print(diagnostic)
        }
        let errors = found.count { $0.severity == .error }
        if errors > 0 {
            throw CommandFailure.foundWrong("\(errors) error\(errors == 1 ? "" : "s") in the scripts")
        }
    }

    /// What is to be said about one script.
    static func diagnostics(of path: String) throws -> [Diagnostic] {
        do {
            return try ScriptArgument.load(path).warnings
        } catch let mistakes as Mistakes {
            return mistakes.diagnostics
        }
    }
}
