import ArgumentParser
import Dialogue
import Foundation
import Rehearsal

/// `lumbar test --generate`: rehearsals made from the script.
struct GenerateOptions: ParsableArguments {
    /// What is made.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case safety
        case paths
    }

    @Option(
        name: .customLong("generate"),
        help: ArgumentHelp(
            """
            Make rehearsals from the script instead. safety: says its warning signs in every state, and shows what is not \
            heard. paths: a few conversations that together take every transition.
            """, valueName: "safety|paths"))
    var kind: Kind?

    @Option(help: ArgumentHelp("Write what --generate makes into this folder.", valueName: "folder"))
    var into: String?

    @Option(
        name: .customLong("phrases"),
        help: ArgumentHelp(
            "How many phrases of each warning sign, and how many of its examples, are said in every state.",
            valueName: "number"))
    var each = SignRun.usual

    func validate() throws {
        if into != nil, kind == nil { throw ValidationError("--into needs --generate") }
        if each < 1 { throw ValidationError("--phrases needs a number, 1 or more") }
    }

    /// Makes what was asked for, and prints it or writes it down.
    ///
    /// - Throws: ``CommandFailure`` where something wrong was found, or a file cannot be written.
    func run(_ path: String, _ kind: Kind) throws {
        let script = try ScriptArgument.load(path, wordings: true)
        let players = ProcessInfo.processInfo.activeProcessorCount
        switch kind {
        case .safety: try report(SignRun(of: script, each: each, players: players))
        case .paths: try report(Paths(of: script, players: players))
        }
    }

    // MARK: - Safety

    private func report(_ run: SignRun) throws {
        let lines = GenerateReport.lines(run, shows: into == nil)
        lines.forEach { print(Printable.text($0)) }
        try write(run.findings.map(\.rehearsal), as: "sign")
        guard run.findings.isEmpty else {
            throw CommandFailure.foundWrong(
                "\(run.findings.count) messages about warning signs are taken wrong")
        }
    }

    // MARK: - Paths

    private func report(_ paths: Paths) throws {
        if into == nil { paths.paths.forEach { print(Printable.text($0.text)) } }
        GenerateReport.lines(paths).forEach { print(Printable.text($0)) }
        try write(paths.paths.map(\.text), as: "path")
        guard paths.missing.isEmpty else {
            throw CommandFailure.foundWrong(
                "no conversation was found that takes \(paths.missing.count) of \(paths.transitions) transitions"
            )
        }
    }

    private func write(_ texts: [String], as name: String) throws {
        guard let into, !texts.isEmpty else { return }
        let folder = URL(filePath: into)
        let digits = String(texts.count).count
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (index, text) in texts.enumerated() {
                let number = String(index + 1)
                let zeros = String(repeating: "0", count: digits - number.count)
                let file = folder.appending(path: "\(name)-\(zeros)\(number)\(Repertoire.conversationEnding)")
                try Data(text.utf8).write(to: file, options: .atomic)
            }
        } catch {
            throw CommandFailure.couldNotRun("cannot write into \(into)")
        }
        print("\(texts.count) rehearsals written into \(into)")
    }
}
