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

    @Flag(
        help: """
            Write into rehearsals that fail over words alone what is said now. What must be heard, reached and stored \
            stays as it is.
            """)
    var update = false

    @Option(help: ArgumentHelp("Write the outcomes as JUnit XML too.", valueName: "file"))
    var junit: String?

    @Flag(help: "Print the outcomes in the Test Anything Protocol.")
    var tap = false

    @Flag(help: "Print what of the script the rehearsals passed by, and what they did not.")
    var coverage = false

    @Option(help: ArgumentHelp("Write the coverage as JSON.", valueName: "file"))
    var coverageJson: String?

    @Option(
        help: ArgumentHelp(
            "Fail where less of the states, the transitions or what can become of a field is covered.",
            valueName: "percent"))
    var minCoverage: Double?

    @OptionGroup var fuzz: FuzzOptions
    @OptionGroup var generate: GenerateOptions
    @OptionGroup var transcript: FromTranscriptOptions
    @OptionGroup var partner: TestPartner
    @OptionGroup var clock: ClockOption
    @OptionGroup var color: ColorOption

    func run() throws {
        let (script, places) = Self.sort(paths, environment: ProcessInfo.processInfo.environment)
        if let kind = generate.kind { return try generate.run(script, kind) }
        if let session = transcript.session { return try transcript.run(script, session) }
        if let visitors = fuzz.visitors { return try fuzz.run(script, visitors: visitors) }
        var repertoire = try Self.repertoire(places)
        var outcomes = try outcomes(of: repertoire, script: script)
        if update, try amend(outcomes, of: repertoire, script: script) {
            repertoire = try Self.repertoire(places)
            outcomes = try self.outcomes(of: repertoire, script: script)
        }
        if update { TestUpdate.shared(outcomes).forEach { print(Printable.text($0)) } }
        try junit.map {
            try write(
                Data(JUnitReport(name: script, outcomes: outcomes, mistakes: repertoire.mistakes).text.utf8),
                to: $0)
        }
        let report = TestReport(
            palette: Palette(isOn: color.isOn(terminal: isatty(STDOUT_FILENO) == 1)),
            mistakes: repertoire.mistakes,
            outcomes: outcomes)
        let lines =
            tap ? TAPReport(outcomes: outcomes, mistakes: repertoire.mistakes).lines : report.lines
        lines.forEach { print($0) }
        let lack = try covered(by: outcomes, of: script)
        if let complaint = report.complaint ?? lack { throw CommandFailure.foundWrong(complaint) }
    }

    func validate() throws {
        guard partner.isRemote, update || fuzz.visitors != nil || generate.kind != nil else { return }
        throw ValidationError(
            "--update, --fuzz and --generate play in this process: leave out --connect or --spawn")
    }

    /// Rewrites what failed over words alone; true where a file was changed.
    private func amend(_ outcomes: [Outcome], of repertoire: Repertoire, script: String) throws -> Bool {
        let failed = Set(outcomes.filter { $0.failure != nil }.map(\.transcript.file))
        guard !failed.isEmpty else { return false }
        let update = TestUpdate(
            lists: repertoire.lists, replay: try replay(of: repertoire, script: script)())
        let lines = try update.rewrite(repertoire.transcripts.filter { failed.contains($0.file) })
        lines.forEach { print($0) }
        return !lines.isEmpty
    }

    private var wantsCoverage: Bool { coverage || coverageJson != nil || minCoverage != nil }

    /// Tells the coverage where it was asked for, and what there is too little of.
    private func covered(by outcomes: [Outcome], of script: String) throws -> String? {
        guard wantsCoverage else { return nil }
        let report = CoverageReport(Coverage(of: try ScriptArgument.load(script), by: outcomes))
        if coverage { report.lines.forEach { print($0) } }
        try coverageJson.map { try write(try report.json(), to: $0) }
        return minCoverage.flatMap(report.complaint)
    }

    private func write(_ report: Data, to path: String) throws {
        do {
            try report.write(to: URL(filePath: path))
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
            if wantsCoverage {
                throw CommandFailure.couldNotRun(
                    "where a server goes in its script is not seen from here: leave out --connect or --spawn to see the coverage"
                )
            }
            // A server that goes away while it is written to is a failure of the rehearsal, not the end of this program.
            signal(SIGPIPE, SIG_IGN)
            let partner = partner
            return { Replay(parts: parts, start: start) { () throws(PartnerFailure) in try partner.make() } }
        }
        let script = try ScriptArgument.load(script)
        return { Replay(script, parts: parts, start: start) }
    }
}
