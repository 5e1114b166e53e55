/// A second ear for signs: a statement that no pattern of a sign fits, but that is like the examples of one.
///
/// The sign is in doubt then, and the dialogue asks outright. What is asked, imagined or told of others is left alone,
/// a crisis behind an "if" excepted; what is denied the examples themselves tell apart.
struct LikelySigns: Sendable {
    let model: LikenessModel?
    private let signs: SignReader

    /// Hears the signs of a model.
    init(_ model: LikenessModel?, signs: SignReader) {
        self.model = model
        self.signs = signs
    }

    /// The signs in doubt, beside those that patterns found, in whatever scope.
    func read(_ vector: FeatureVector, known: [Hearing.Sign], scopes: ScopeReader)
        -> [Hearing.Sign]
    {
        guard let model, scopes.finds.line.isFamiliar, isStatement(scopes) else { return [] }
        let isReal = !has(Self.unreal, scopes)
        let line = scopes.finds.line
        let heard = Set(known.map(\.flag))
        return model.matches(vector).compactMap { match in
            guard let flag = signs.flags.first(where: { "flag." + $0.id == match.label }),
                !heard.contains(flag.id), isReal || flag.gravity == .crisis,
                saysEnough(scopes.finds, flag), !isIdiom(flag, scopes.finds),
                flag.gravity != .doctor || !isOver(scopes)
            else { return nil }
            return Hearing.Sign(
                flag: flag.id, scope: .doubtful, words: line.text(0..<line.tokens.count),
                reason: "no pattern fits, but it is like the examples of \(match.label) by \(match.margin)")
        }
    }

    /// A word alone tells of nothing: "Peg" is a name, however near to a leg.
    private func saysEnough(_ finds: Finds, _ flag: SignReader.Flag) -> Bool {
        finds.line.tokens.count { $0.kind == .word } >= (flag.gravity == .doctor ? 3 : 2)
    }

    /// What looks like the sign and is none was said.
    private func isIdiom(_ flag: SignReader.Flag, _ finds: Finds) -> Bool {
        flag.blocks.contains { $0.fits(finds) }
    }

    /// Nothing is asked or about others, and it is not said that all is well.
    private func isStatement(_ scopes: ScopeReader) -> Bool {
        (scopes.forAnother || !has([.another], scopes))
            && scopes.finds.line.sentences.allSatisfy { !$0.endsInQuestionMark && !scopes.isQuestion($0) }
            && !scopes.finds.line.tokens.contains { Self.fine.contains($0.text) }
    }

    /// It was: more than that is asked of an emergency.
    private func isOver(_ scopes: ScopeReader) -> Bool { has([.past, .over], scopes) }

    private func has(_ triggers: Set<Trigger>, _ scopes: ScopeReader) -> Bool {
        scopes.triggers.all.contains { triggers.contains($0.trigger) }
    }

    private static let unreal: Set<Trigger> = [.imagined, .someday, .hearsay, .assertedIf]
    /// Words that say that all is well.
    private static let fine: Set<String> = [
        "fine", "ok", "perfectly", "normal", "normally", "regularly", "stable", "good", "great", "perfect",
    ]
}
