/// Hears that a visit is asked for beside what somebody else suffers from: it is for them.
///
/// The words are the script's: the concepts `COMPLAINT-PART` (what hurts) and `ASKS-VISIT` (that somebody come).
struct BeneficiaryReader: Sendable {
    private let part: CompiledPattern
    private let asks: CompiledPattern

    /// Nil where the script lacks the concepts.
    init?(builder: inout LexiconBuilder) {
        self.init(parts: ["COMPLAINT-PART", "ASKS-VISIT"].compactMap { builder.existing($0) })
    }

    /// Nil where there are not both.
    init?(parts: [CompiledPattern]) {
        guard parts.count == 2 else { return nil }
        (part, asks) = (parts[0], parts[1])
    }

    /// What hurts, and the wish for a visit.
    var parts: [CompiledPattern] { [part, asks] }

    /// "His back is awful sore, can somebody come out": the writer's own is not spoken of.
    func sendsForAnother(_ finds: Finds) -> Bool {
        let hits = finds.hits(part)
        guard !hits.isEmpty, !finds.hits(asks).isEmpty else { return false }
        let owners = hits.map { hit in
            hit.span.lowerBound > 0 ? finds.line.tokens[hit.span.lowerBound - 1].text : ""
        }
        return owners.contains { ["his", "her"].contains($0) } && !owners.contains("my")
    }
}
