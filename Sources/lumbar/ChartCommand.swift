import ArgumentParser
import Foundation
import Statechart

/// `lumbar chart`: runs a bare SCXML document.
struct ChartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart",
        abstract: "Runs a bare SCXML document and prints the states in which it came to rest.",
        discussion: "Exit code 0 when the document ended in a top-level final state, 1 when it did not.")

    @Argument(help: ArgumentHelp("The document.", valueName: "file"))
    var file: String

    @Option(
        name: .customLong("event"),
        help: ArgumentHelp("An event to send after the start; may be repeated.", valueName: "name"))
    var events: [String] = []

    @Flag(help: "Wait as long as the document says, instead of letting time pass at once.")
    var realTime = false

    func run() throws {
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw CommandFailure.couldNotRun("'\(file)' cannot be read")
        }
        let outcome = try Statechart.Document(file: file).run(
            events: events, wait: realTime ? Self.sleep : { _ in })
        let problems =
            outcome.errors.map { "error: \($0)" }
            + outcome.unhandled.map { "warning: nobody handles the event '\($0)'" }
        for line in outcome.log + problems {
            FileHandle.standardError.write(Data("\(line)\n".utf8))
        }
        print(outcome.configuration.joined(separator: " "))
        if !outcome.isInFinal { throw ExitCode(CommandFailure.Code.foundWrong.rawValue) }
    }

    private static func sleep(_ time: Duration) {
        Thread.sleep(forTimeInterval: time / .seconds(1))
    }
}
