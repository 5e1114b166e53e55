import Dialogue
import Foundation
import Testing

@testable import Rehearsal

/// The rehearsals of every dialogue under `Dialogs/`; each failure is reported at its own file and line.
@Suite("The dialogues' own rehearsals")
struct ShippedRehearsalTests {
    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The scripts that have rehearsals beside them.
    static let scripts: [String] = {
        let dialogs = root.appending(path: "Dialogs").path
        let names = FileManager.default.enumerator(atPath: dialogs)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".scxml") }.sorted().map { "\(dialogs)/\($0)" }.filter {
            FileManager.default.fileExists(atPath: Repertoire.folder(of: $0))
        }
    }()

    @Test("Every rehearsal passes", arguments: scripts)
    func rehearsals(script: String) throws {
        let repertoire = try Repertoire.read([Repertoire.folder(of: script)])
        for mistake in repertoire.mistakes {
            Issue.record("\(mistake.message)", sourceLocation: Self.place(mistake.file, mistake.line))
        }
        let replay = Replay(try Script.load(script), parts: repertoire.parts)
        for outcome in repertoire.transcripts.flatMap(replay.play) {
            guard let failure = outcome.failure, let report = FailureReport(outcome) else { continue }
            let text = "\(outcome.title)\n\(report.lines.joined(separator: "\n"))"
            Issue.record("\(text)", sourceLocation: Self.place(failure.file, failure.line))
        }
    }

    private static func place(_ file: String, _ line: Int) -> SourceLocation {
        let name = URL(filePath: file).lastPathComponent
        return SourceLocation(fileID: "Dialogs/\(name)", filePath: file, line: line, column: 1)
    }
}
