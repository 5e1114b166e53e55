/// The runs of a rehearsal that takes words from lists of phrases: one for each combination of phrases.
struct PhraseRuns {
    /// More runs than this are taken for a mistake.
    static let limit = 1_000

    /// Which phrases are said.
    struct Run: Hashable {
        /// The phrase of each section that names a list, by the section's position.
        var phrases: [Int: String] = [:]
        /// What tells the run from the others: `/UTT_GREETING-L2`.
        var suffix = ""
    }

    /// The runs, the last list's phrases changing fastest; a single one where no list is named.
    let all: [Run]

    /// Finds the runs of sections.
    ///
    /// - Throws: a failure where there are more than ``limit``.
    init(_ steps: [Transcript.Step], of transcript: Transcript) throws(Outcome.Failure) {
        var runs = [Run()]
        for (index, step) in steps.enumerated() {
            guard case .me(let visit) = step.kind, case .sayEach(let list) = visit.act else { continue }
            guard runs.count * list.phrases.count <= Self.limit else {
                throw Outcome.Failure(
                    file: transcript.file, line: step.line, expected: "at most \(Self.limit) runs",
                    found: "the phrases of its lists make \(runs.count * list.phrases.count)")
            }
            runs = runs.flatMap { run in
                list.phrases.enumerated().map { number, phrase in
                    var run = run
                    run.phrases[index] = phrase
                    run.suffix += "/\(list.name)-L\(number + 1)"
                    return run
                }
            }
        }
        all = runs
    }
}
