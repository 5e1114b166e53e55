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

    @Flag(
        help:
            "Walk through every situation that a conversation can come to, and prove that what must hold always does."
    )
    var explore = false

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
        guard explore else { return }
        let reports = try paths.map { try ExploreReport($0, Exploration(of: ScriptArgument.load($0))) }
        for line in reports.flatMap(\.lines) { print(line) }
        let failed = reports.count { !$0.isClean }
        if failed > 0 {
            throw CommandFailure.foundWrong("\(failed) of \(reports.count) scripts did not hold")
        }
    }

    /// What is to be said about one script.
    static func diagnostics(of path: String) throws -> [Diagnostic] {
        do {
            let script = try ScriptArgument.load(path, wordings: true)
            return script.warnings + script.strayPhrases()
        } catch let mistakes as Mistakes {
            return mistakes.diagnostics
        }
    }
}
