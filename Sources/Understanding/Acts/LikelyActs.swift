/// A second ear for acts: a line that no phrase of an act fits, but that is like the examples of one.
struct LikelyActs: Sendable {
    let model: LikenessModel?

    /// Fewer words than these say too little beside the phrases.
    private static let fewest = 4
    /// What is only heard where nothing hangs on it: yes and no decide where a question is open.
    private static let answers: Set<String> = ["act.yes", "act.no"]
    /// What throws something away is only heard so where the line says nothing else.
    private static let losing: Set<String> = ["act.cancel", "act.restart"]
    /// Acts beside which a line may well be another one.
    private static let courtesies: Set<String> = ["act.greet", "act.thanks", "act.yes", "act.no"]

    /// Hears the acts of a model.
    init(_ model: LikenessModel?) { self.model = model }

    /// The act that a line is like, where its phrases say none but a courtesy.
    func read(
        _ vector: FeatureVector, _ finds: Finds, known: [Hearing.Act], asked: Asked
    ) -> Hearing.Act? {
        let tokens = finds.line.tokens
        // What costs least is asked first, and what hardly any line has before what most lines have.
        guard let model, finds.line.spoken.count >= Self.fewest,
            known.allSatisfy({ Self.courtesies.contains($0.event) }),
            let match = model.matches(vector).first, finds.line.isFamiliar,
            let first = tokens.first, let last = tokens.last,
            asked.kind == .open || !Self.answers.contains(match.label),
            !known.contains(where: { $0.event == match.label }),
            known.isEmpty || !Self.losing.contains(match.label)
        else { return nil }
        let field =
            match.label == "act.correction" ? FieldNames.first(in: tokens.indices, finds.line, asked) : nil
        return Hearing.Act(
            event: match.label, object: field, span: first.span.lowerBound..<last.span.upperBound,
            isLikely: true)
    }
}
