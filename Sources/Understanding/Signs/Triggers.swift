/// The scope words of a line, those left out that a sign's own words contain.
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

    init(_ finds: Finds, lexicon: Lexicon, consumers: [Bool]) {
        var places: [Place] = []
        var consumed: [Range<Int>] = []
        for match in finds.matches {
            if case .trigger(let trigger) = lexicon.items[Int(match.item)] {
                places.append(Place(trigger: trigger, tokens: match.tokens))
            } else if Int(match.item) < consumers.count, consumers[Int(match.item)] {
                consumed.append(match.tokens)
            }
        }
        denials = places.filter { $0.trigger == .negation }.map(\.tokens)
        all = places.filter { place in
            let isSubject = place.trigger == .writer || place.trigger == .another
            return isSubject || !consumed.contains { $0.contains(place.tokens) && $0 != place.tokens }
        }.sorted {
            ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
        }
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
