/// Finds warning signs in a line and lays scopes on them.
struct SignReader: Sendable {
    /// A sign's patterns, compiled.
    struct Flag: Sendable {
        var id: String
        var gravity: Knowledge.Gravity
        var patterns: [SoughtPattern]
        var blocks: [SoughtPattern]
    }

    /// The signs, in the order of the script.
    let flags: [Flag]
    /// A doctor's words, if the script has the two concepts that say so.
    let clearance: ClearanceReader?
    /// Whose complaint a visit is asked for, if the script has the two concepts that say so.
    let beneficiary: BeneficiaryReader?

    init(flags: [Flag], clearance: ClearanceReader?, beneficiary: BeneficiaryReader? = nil) {
        self.flags = flags
        self.clearance = clearance
        self.beneficiary = beneficiary
    }

    /// Compiles the signs of a script.
    init(_ knowledge: Knowledge, builder: inout LexiconBuilder) {
        var flags: [Flag] = []
        for flag in knowledge.flags {
            let patterns = flag.patterns.compactMap { builder.compile($0) }.map(SoughtPattern.init)
            let blocks = flag.blocks.compactMap { builder.compile($0) }.map(SoughtPattern.init)
            flags.append(Flag(id: flag.id, gravity: flag.gravity, patterns: patterns, blocks: blocks))
        }
        clearance = ClearanceReader(builder: &builder)
        beneficiary = BeneficiaryReader(builder: &builder)
        self.flags = flags
    }

    /// Where each sign's patterns fit, in the order of the script; signs that fit nowhere are left out.
    func found(in finds: Finds, _ triggers: Triggers) -> [(flag: Flag, hits: [Finds.Hit])] {
        flags.compactMap { flag in
            let hits = hits(of: flag, in: finds, triggers)
            return hits.isEmpty ? nil : (flag, hits)
        }
    }

    /// What a line says of signs.
    func read(_ found: [(flag: Flag, hits: [Finds.Hit])], scopes: ScopeReader) -> [Hearing.Sign] {
        guard !found.isEmpty else { return [] }
        let clearing = clearance?.span(in: scopes.finds, scopes: scopes)
        return found.compactMap { flag, hits in
            var best: Hearing.Sign?
            for hit in hits {
                let sign = sign(flag, hit, clearing, scopes)
                if Self.rank(sign.scope) < (best.map { Self.rank($0.scope) } ?? .max) { best = sign }
            }
            return best
        }
    }

    private func sign(_ flag: Flag, _ hit: Finds.Hit, _ clearing: Range<Int>?, _ scopes: ScopeReader)
        -> Hearing.Sign
    {
        var (scope, why) = scopes.scope(of: hit, gravity: flag.gravity)
        if scope == .present, flag.gravity == .doctor, let clearing, clears(clearing, hit, scopes.triggers) {
            (scope, why) = (.cleared, "a doctor: “\(scopes.finds.line.text(clearing))”")
        }
        return Hearing.Sign(
            flag: flag.id, scope: scope, words: scopes.finds.line.text(hit.span),
            reason: Self.reason(hit, scopes.finds, why))
    }

    private func hits(of flag: Flag, in finds: Finds, _ triggers: Triggers) -> [Finds.Hit] {
        let fitting = flag.patterns.indices.filter { flag.patterns[$0].mayFit(finds) }
        guard !fitting.isEmpty else { return [] }
        var blocked: [Bool]?
        for block in flag.blocks where block.mayFit(finds) {
            for hit in finds.hits(block.pattern) where !isDenied(hit, triggers) {
                var covered = blocked ?? [Bool](repeating: false, count: finds.line.tokens.count)
                for token in hit.span { covered[token] = true }
                blocked = covered
            }
        }
        return fitting.flatMap { finds.hits(flag.patterns[$0].pattern, outside: blocked) }
    }

    /// "without dieting" is no diet: a block of several parts fails where one of them is denied.
    private func isDenied(_ hit: Finds.Hit, _ triggers: Triggers) -> Bool {
        guard hit.parts.count > 1 else { return false }
        return hit.parts.contains { part in
            triggers.denials.contains {
                $0.upperBound <= part.lowerBound && part.lowerBound - $0.upperBound <= 4
            }
        }
    }

    /// What comes after "but now" is new to the doctor.
    private func clears(_ clearing: Range<Int>, _ hit: Finds.Hit, _ triggers: Triggers) -> Bool {
        guard hit.head.lowerBound >= clearing.upperBound else { return true }
        return !triggers.all.contains {
            $0.trigger == .end && $0.tokens.lowerBound >= clearing.upperBound
                && $0.tokens.upperBound <= hit.head.lowerBound
        }
    }

    private static func rank(_ scope: Hearing.Sign.Scope) -> Int {
        switch scope {
        case .present: 0
        case .doubtful: 1
        case .cleared: 2
        case .other: 3
        case .hypothetical: 4
        case .negated: 5
        case .past: 6
        }
    }

    private static func reason(_ hit: Finds.Hit, _ finds: Finds, _ why: String) -> String {
        let parts = hit.parts.map { "“\(finds.line.text($0))”" }.joined(separator: " + ")
        return hit.parts.count > 1 ? "\(parts) within \(hit.span.count) words; \(why)" : "\(parts); \(why)"
    }
}
