/// The scope words of a line.
struct Triggers: Sendable {
    /// One trigger in its place.
    struct Place: Sendable, Hashable {
        var trigger: Trigger
        var tokens: Range<Int>
    }

    /// All of them, in the order of the line.
    let all: [Place]
    /// Denials, those inside a sign's words included.
    let denials: [Range<Int>]

    /// Finds the scope words of a line.
    init(_ finds: Finds, lexicon: Lexicon) {
        var places: [Place] = []
        for match in finds.matches {
            guard case .trigger(let trigger) = lexicon.items[Int(match.item)] else { continue }
            places.append(Place(trigger: trigger, tokens: match.tokens))
        }
        denials = places.filter { $0.trigger == .negation }.map(\.tokens)
        all = places.sorted {
            ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
        }
    }

    private init(all: [Place], denials: [Range<Int>]) {
        self.all = all
        self.denials = denials
    }

    /// Without those that are part of a sign's own words: "cannot feel" denies nothing.
    func besides(_ parts: [Range<Int>]) -> Triggers {
        guard !parts.isEmpty else { return self }
        let rest = all.filter { place in
            let isSubject = place.trigger == .writer || place.trigger == .another
            return isSubject || !parts.contains { $0.contains(place.tokens) && $0 != place.tokens }
        }
        return Triggers(all: rest, denials: denials)
    }

    /// Those of one kind inside a stretch of tokens.
    func of(_ trigger: Trigger, in range: Range<Int>) -> [Place] {
        all.filter { $0.trigger == trigger && range.contains($0.tokens) }
    }
}

extension Range<Int> {
    /// Whether another range lies inside this one.
    func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
