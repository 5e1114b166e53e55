/// Hears that a doctor looked and found it fine.
///
/// The words are the script's: the concepts `DOCTOR` (who), `CLEARED` (what was found) and `CLEARED-BY-DOCTOR`
/// (both in one phrase).
struct ClearanceReader: Sendable {
    private static let window = 28
    private let doctor: CompiledPattern
    private let cleared: CompiledPattern
    private let both: CompiledPattern

    /// Nil where the script lacks the concepts.
    init?(builder: inout LexiconBuilder) {
        guard let doctor = builder.existing("DOCTOR"), let cleared = builder.existing("CLEARED"),
            let both = builder.existing("CLEARED-BY-DOCTOR")
        else { return nil }
        (self.doctor, self.cleared, self.both) = (doctor, cleared, both)
    }

    /// Nil where there are not all three.
    init?(parts: [CompiledPattern]) {
        guard parts.count == 3 else { return nil }
        (doctor, cleared, both) = (parts[0], parts[1], parts[2])
    }

    /// Who, what was found, and both in one phrase.
    var parts: [CompiledPattern] { [doctor, cleared, both] }

    /// The words that say so; nil where none do, or where it is denied, wished for or still to come.
    func span(in finds: Finds, scopes: ScopeReader) -> Range<Int>? {
        for hit in finds.hits(both) where scopes.isStated(hit) { return hit.span }
        let doctors = finds.hits(doctor)
        guard !doctors.isEmpty else { return nil }
        for finding in finds.hits(cleared) where scopes.isStated(finding) {
            for who in doctors {
                let span =
                    min(
                        who.span.lowerBound, finding.span.lowerBound)..<max(
                        who.span.upperBound, finding.span.upperBound)
                let sentences = finds.sentenceOf[span.upperBound - 1] - finds.sentenceOf[span.lowerBound]
                if span.count <= Self.window, sentences <= 1, scopes.isStated(who) { return span }
            }
        }
        return nil
    }
}
