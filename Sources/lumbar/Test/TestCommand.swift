import ArgumentParser
import Dialogue
import Foundation
import Rehearsal

/// `lumbar test`: conversations as tests.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Plays rehearsals: conversations that say what must be answered.",
        usage: "lumbar test [<script>] [<rehearsal> ...]")

    @Argument(
        help: ArgumentHelp(
            """
            The script, then rehearsals (*.convo.txt) or folders of them. Default: $LUMBAR_SCRIPT, else \
            \(ScriptArgument.shipped), and the folder rehearsals/ beside the script.
            """, valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("Play only rehearsals whose title holds these words.", valueName: "words"))
    var filter: String?

    @Option(help: ArgumentHelp("Write the outcomes as JUnit XML too.", valueName: "file"))
    var junit: String?

    @Flag(help: "Print the outcomes in the Test Anything Protocol.")
    var tap = false

    @OptionGroup var partner: TestPartner
    @OptionGroup var clock: ClockOption
    @OptionGroup var color: ColorOption

    func run() throws {
        let (script, places) = Self.sort(paths, environment: ProcessInfo.processInfo.environment)
        let repertoire = try Self.repertoire(places)
        let outcomes = try outcomes(of: repertoire, script: script)
        try junit.map {
            try write(JUnitReport(name: script, outcomes: outcomes, mistakes: repertoire.mistakes), to: $0)
        }
        let report = TestReport(
            palette: Palette(isOn: color.isOn(terminal: isatty(STDOUT_FILENO) == 1)),
            mistakes: repertoire.mistakes,
            outcomes: outcomes)
        let lines =
            tap ? TAPReport(outcomes: outcomes, mistakes: repertoire.mistakes).lines : report.lines
        lines.forEach { print($0) }
        if let complaint = report.complaint { throw CommandFailure.foundWrong(complaint) }
    }

    private func write(_ report: JUnitReport, to path: String) throws {
        do {
            try Data(report.text.utf8).write(to: URL(filePath: path))
        } catch {
            throw CommandFailure.couldNotRun("cannot write \(path)")
        }
    }

    /// The first path is the script, unless it leads to rehearsals.
    static func sort(_ paths: [String], environment: [String: String]) -> (script: String, places: [String]) {
        let isScript = paths.first.map { [".scxml", ".xml"].contains(where: $0.hasSuffix) } ?? false
        let script = isScript ? paths[0] : ScriptArgument.standard(in: environment)
        let places = Array(paths.dropFirst(isScript ? 1 : 0))
        return (script, places.isEmpty ? [Repertoire.folder(of: script)] : places)
    }

    private static func repertoire(_ places: [String]) throws -> Repertoire {
        do throws(Repertoire.Missing) {
            return try Repertoire.read(places)
        } catch {
            throw CommandFailure.couldNotRun("there are no rehearsals at \(error.path)")
        }
    }

    private func outcomes(of repertoire: Repertoire, script: String) throws -> [Outcome] {
        let chosen = repertoire.transcripts.filter { transcript in
            filter.map { transcript.title.lowercased().contains($0.lowercased()) } ?? true
        }
        if chosen.isEmpty, repertoire.mistakes.isEmpty {
            throw CommandFailure.foundWrong("no rehearsal was found: nothing was tested")
        }
        return Replay.playAll(
            chosen, players: ProcessInfo.processInfo.activeProcessorCount,
            with: try replay(of: repertoire, script: script))
    }

    private func replay(of repertoire: Repertoire, script: String) throws -> @Sendable () -> Replay {
        let (parts, start) = (repertoire.parts, clock.fixed ?? Replay.usualStart)
        if partner.isRemote {
            // A server that goes away while it is written to is a failure of the rehearsal, not the end of this program.
            signal(SIGPIPE, SIG_IGN)
            let partner = partner
            return { Replay(parts: parts, start: start) { () throws(PartnerFailure) in try partner.make() } }
        }
        let script = try ScriptArgument.load(script)
        return { Replay(script, parts: parts, start: start) }
    }
}
