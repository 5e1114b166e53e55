import ArgumentParser
import Dialogue
import Foundation

/// Which dialogue a command works with.
struct ScriptArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The dialogue's script. Default: $LUMBAR_SCRIPT, else \(ScriptArgument.shipped).",
            valueName: "script"))
    var given: String?

    /// The script that is taken where none is named.
    static let shipped = "Dialogs/back-pain/intake.scxml"

    /// The script's path.
    var path: String { given ?? Self.standard(in: ProcessInfo.processInfo.environment) }

    /// The script that is taken where none is named on the command line.
    static func standard(in environment: [String: String]) -> String {
        environment["LUMBAR_SCRIPT"].flatMap { $0.isEmpty ? nil : $0 } ?? shipped
    }

    /// Loads the script.
    ///
    /// - Throws: ``CommandFailure`` where there is no such file, `Mistakes` where the script has any.
    func load() throws -> Script {
        try Self.load(path)
    }

    /// Loads a script by its path; with the wordings of what it teaches where `strayPhrases()` will need them.
    ///
    /// - Throws: ``CommandFailure`` where there is no such file, `Mistakes` where the script has any.
    static func load(_ path: String, wordings: Bool = false) throws -> Script {
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw CommandFailure.couldNotRun("there is no readable script at \(path)")
        }
        let script = try Script.load(path, cache: ModelCache.ofUser(), wordings: wordings)
        // Reading and learning leave behind as much freed memory as is kept; the allocator holds on to it unless asked.
        script.whenLearned { Memory.giveBack() }
        return script
    }
}
