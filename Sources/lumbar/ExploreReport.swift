import Dialogue

/// What `lumbar check --explore` says of one script.
struct ExploreReport {
    /// The lines, what does not hold first, each with a conversation that shows it.
    let lines: [String]
    /// Whether everything holds, and everything was looked at.
    let isClean: Bool

    /// Reports on a script.
    ///
    /// - Parameters:
    ///   - path: the script's file.
    ///   - exploration: what was found.
    init(_ path: String, _ exploration: Exploration) {
        isClean = exploration.isExhausted && exploration.refutations.isEmpty
        let found = exploration.refutations.flatMap { refutation in
            ["\(refutation.location): error: \(refutation.words); for example:"]
                + refutation.transcript.map { "  " + $0 }
        }
        let open = exploration.undecided.map {
            "\(path): error: it could not be told whether this is so: \($0)"
        }
        let wrong = exploration.contradictions.prefix(1).map {
            "\(path): error: the walk contradicts itself, so that it proves nothing: \($0)"
        }
        let size = "\(exploration.situations) situations, \(exploration.turns) turns"
        let end = exploration.isExhausted ? "all explored" : "not exhausted"
        lines = found + open + wrong + ["\(path): \(size), \(end)"]
    }
}
