import Dialogue
import Rehearsal

/// What `lumbar test --generate` says of what it made.
enum GenerateReport {
    /// So many findings are shown in full.
    private static let most = 20

    /// The findings about warning signs, and the counts.
    static func lines(_ run: SignRun, shows: Bool) -> [String] {
        let shown = run.findings.prefix(most).flatMap { finding in
            ["wrong in \(states(finding.states)): \(finding.words)", "  #me \(finding.message)"]
                + (shows ? block(finding.rehearsal) : []) + [""]
        }
        let more = run.findings.count - min(most, run.findings.count)
        let rest = more > 0 ? ["and \(more) more messages"] : []
        return shown + rest + run.unreached.map { "no way was found to \($0)" } + counts(run)
    }

    private static func counts(_ run: SignRun) -> [String] {
        let silent =
            run.unheard.isEmpty
            ? [] : ["\(run.unheard.count) of \(run.phrases) phrases are not heard when they are said alone"]
        return silent + [
            "\(run.phrases) phrases, \(run.sampled) of them in \(run.states.count) states, \(run.messages) messages, \(run.findings.count) taken wrong"
        ]
    }

    private static func states(_ states: [String]) -> String {
        guard states.count > 3 else { return states.joined(separator: ", ") }
        return states.prefix(3).joined(separator: ", ") + " and \(states.count - 3) more states"
    }

    private static func block(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    }

    /// What the paths take, and what they do not.
    static func lines(_ paths: Paths) -> [String] {
        let taken = paths.transitions - paths.missing.count
        return paths.paths.map { "\($0.title): \($0.turns) turns, \($0.transitions) transitions more" }
            + paths.missing.map { "\($0.file):\($0.line): no conversation was found that takes \($0.name)" }
            + [
                "\(paths.paths.count) conversations take \(taken) of \(paths.transitions) transitions (\(paths.turns) turns tried)"
            ]
    }
}
