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
        places.reserveCapacity(finds.line.tokens.count)
        for match in finds.matches {
            guard case .trigger(let trigger) = lexicon.items[Int(match.item)] else { continue }
            if trigger == .another, Self.namesNobody(match.tokens, finds.line) { continue }
            places.append(Place(trigger: trigger, tokens: match.tokens))
        }
        denials = places.filter { $0.trigger == .negation }.map(\.tokens)
        all = places.sorted {
            ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
        }
    }

    /// "Mate," only addresses whoever reads it, and "like somebody sat on it" is a comparison.
    private static func namesNobody(_ place: Range<Int>, _ line: Line) -> Bool {
        func word(_ position: Int) -> String {
            line.tokens.indices.contains(position) ? line.tokens[position].text : ""
        }
        let isLast = place.upperBound == line.tokens.count || !line.tokens[place.upperBound].isWord
        if place.count == 1, isLast, vocatives.contains(word(place.lowerBound)) {
            return !determiners.contains(word(place.lowerBound - 1))
        }
        // "Toddler type accidents".
        if ["type", "style", "like", "size"].contains(word(place.upperBound)), place.count == 1 {
            return true
        }
        return anybody.contains(word(place.lowerBound)) && comparing.contains(word(place.lowerBound - 1))
    }

    private static let vocatives: Set<String> = [
        "mate", "pal", "buddy", "friend", "friends", "bro", "doc", "doctor", "love", "dear", "boss", "man",
    ]
    private static let determiners: Set<String> = [
        "a", "my", "his", "her", "our", "your", "their", "the", "this", "that", "best", "old", "good", "one",
        "some", "and", "or", "with", "for",
    ]
    private static let anybody: Set<String> = ["someone", "somebody", "a", "some"]
    private static let comparing: Set<String> = ["like", "though"]

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
