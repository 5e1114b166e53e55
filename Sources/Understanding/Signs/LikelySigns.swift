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
    ///
    /// Its parts are judged by themselves: all of the line, and each sentence where there are several, for an address beside
    /// a sign makes the whole less like it.
    func read(_ parts: [Part], known: [Hearing.Sign], scopes: ScopeReader) -> [Hearing.Sign] {
        guard let model else { return [] }
        var heard = Set(known.filter { !isDisputable($0, scopes) }.map(\.flag))
        // Hardly any part is like an example: the rest is only asked of those that are.
        return parts.flatMap { part -> [Hearing.Sign] in
            let matches = model.matches(part.vector)
            guard !matches.isEmpty, isStatement(part.tokens, scopes), scopes.finds.line.isFamiliar else {
                return []
            }
            return matches.compactMap { match in
                sign(match, part, scopes).flatMap { heard.insert($0.flag).inserted ? $0 : nil }
            }
        }
    }

    /// A denial of an emergency by its words alone: "not being able to empty my bladder". What is like the examples all the
    /// same is in doubt, for those know denials too. Behind the safety question a no has a reader of its own.
    private func isDisputable(_ sign: Hearing.Sign, _ scopes: ScopeReader) -> Bool {
        let line = scopes.finds.line
        // "No problems holding it": a plain no before the words is none of those.
        let isPlain = " \(line.text(line.tokens.indices))".contains(" no \(sign.words)")
        return sign.scope == .negated && !isPlain && scopes.asked.kind != .screening
            && signs.flags.contains { $0.id == sign.flag && $0.gravity == .emergency }
    }

    /// A stretch of a line, and what it is like.
    struct Part {
        var tokens: Range<Int>
        var vector: FeatureVector
    }

    private func sign(_ match: LikenessModel.Match, _ part: Part, _ scopes: ScopeReader) -> Hearing.Sign? {
        let isReal = !has(Self.unreal, part, scopes)
        guard let flag = signs.flags.first(where: { "flag." + $0.id == match.label }),
            isReal || flag.gravity == .crisis,
            saysEnough(scopes.finds.line.tokens[part.tokens], flag), !isIdiom(flag, part, scopes.finds),
            flag.gravity != .doctor
                || !(isOver(part, scopes) || isOfOthers(part, scopes) || isFine(part, scopes))
        else { return nil }
        return Hearing.Sign(
            flag: flag.id, scope: isOfOthers(part, scopes) && !isOwn(part, flag, scopes) ? .other : .doubtful,
            words: scopes.finds.line.text(part.tokens),
            reason: "no pattern fits, but it is like the examples of \(match.label) by \(match.margin)",
            isLikely: true)
    }

    /// A word alone tells of nothing: "Peg" is a name, however near to a leg.
    private func saysEnough(_ tokens: ArraySlice<Token>, _ flag: SignReader.Flag) -> Bool {
        let words = tokens.filter { $0.kind == .word }
        // "NO BLADDER. NO BOWEL. NEXT."
        if words.count == 2, words.first.map({ ["no", "not", "none"].contains($0.text) }) == true {
            return false
        }
        return words.count >= (flag.gravity == .doctor ? 3 : 2)
    }

    /// What looks like the sign and is none was said there; in another sentence it excuses nothing.
    private func isIdiom(_ flag: SignReader.Flag, _ part: Part, _ finds: Finds) -> Bool {
        flag.blocks.contains { block in
            block.mayFit(finds) && finds.hits(block.pattern).contains { $0.span.overlaps(part.tokens) }
        }
    }

    /// It is about somebody whom the session is not for.
    private func isOfOthers(_ part: Part, _ scopes: ScopeReader) -> Bool {
        !scopes.forAnother && has([.another], part, scopes)
    }

    /// The writer speaks of themselves there: who else is named excuses no emergency.
    private func isOwn(_ part: Part, _ flag: SignReader.Flag, _ scopes: ScopeReader) -> Bool {
        flag.gravity == .emergency && scopes.finds.line.tokens[part.tokens].contains { $0.text == "i" }
    }

    /// It is said that all is well.
    private func isFine(_ part: Part, _ scopes: ScopeReader) -> Bool {
        scopes.finds.line.tokens[part.tokens].contains { Self.fine.contains($0.text) }
    }

    /// Nothing is asked there.
    func isStatement(_ tokens: Range<Int>, _ scopes: ScopeReader) -> Bool {
        scopes.finds.line.sentences.filter { tokens.overlaps($0.tokens) }
            .allSatisfy { !$0.endsInQuestionMark && !scopes.isQuestion($0) }
    }

    /// It was: more than that is asked of an emergency.
    private func isOver(_ part: Part, _ scopes: ScopeReader) -> Bool { has([.past, .over], part, scopes) }

    /// Words of these kinds stand in that part of the line.
    private func has(_ triggers: Set<Trigger>, _ part: Part, _ scopes: ScopeReader) -> Bool {
        scopes.triggers.all.contains { triggers.contains($0.trigger) && $0.tokens.overlaps(part.tokens) }
    }

    private static let unreal: Set<Trigger> = [.imagined, .someday, .hearsay, .assertedIf]
    /// Words that say that all is well.
    private static let fine: Set<String> = [
        "fine", "ok", "perfectly", "normal", "normally", "regularly", "stable", "good", "great", "perfect",
    ]
}
