import ArgumentParser
import Dialogue
import Foundation
import Rehearsal

/// `lumbar test --fuzz`: random visitors instead of rehearsals.
struct FuzzOptions: ParsableArguments {
    @Option(
        name: .customLong("fuzz"),
        help: ArgumentHelp(
            "Let so many random visitors loose on the script instead, and hold every turn against its promises.",
            valueName: "number"))
    var visitors: Int?

    @Option(help: ArgumentHelp("Another seed, other visitors.", valueName: "number"))
    var seed: UInt64 = 1

    func validate() throws {
        if let visitors, visitors < 1 {
            throw ValidationError("--fuzz needs a number of visitors, 1 or more")
        }
    }

    /// Lets the visitors loose, and tells each promise that was broken with a conversation that shows it.
    ///
    /// - Throws: ``CommandFailure`` where one was.
    func run(_ path: String, visitors: Int) throws {
        let script = try ScriptArgument.load(path, wordings: true)
        let fuzz = Fuzz(
            of: script, visitors: visitors, seed: seed, players: ProcessInfo.processInfo.activeProcessorCount)
        for finding in fuzz.findings { Self.lines(finding).forEach { print(Printable.text($0)) } }
        print(
            "\(visitors) visitors (seed \(seed)), \(fuzz.turns) turns, \(fuzz.findings.count) broken promises"
        )
        guard fuzz.findings.isEmpty else {
            throw CommandFailure.foundWrong("\(fuzz.findings.count) of \(visitors) visitors broke a promise")
        }
    }

    private static func lines(_ finding: Fuzz.Finding) -> [String] {
        ["broken: \(finding.promise.rawValue): \(finding.words)"]
            + finding.rehearsal.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 } + [
                ""
            ]
    }
}
