/// Reads lexemes into pieces, by rules that each look at one place.
///
/// A rule either takes lexemes and returns what they say, or leaves the place alone.
struct WhenParser {
    let lexemes: [Lexeme]
    let words: [String]
    var index = 0
    var pieces: [WhenPiece] = []

    /// Returns the pieces of a message, in order; every lexeme belongs to one.
    static func pieces(of lexemes: [Lexeme]) -> [WhenPiece] {
        var parser = WhenParser(lexemes: lexemes)
        while parser.index < lexemes.count { parser.step() }
        return parser.pieces
    }

    init(lexemes: [Lexeme]) {
        self.lexemes = lexemes
        words = lexemes.map(\.text)
    }

    private mutating func step() {
        let start = index
        if takeMarker() || takeHistory() || takeRecurrence() || takeDuration() || takeDate() || takeTime()
            || takeJoint()
        {
            if index > start { return }
        }
        index = start
        add(.word, from: start, to: start + 1)
    }

    /// Adds a piece and moves on to its end.
    mutating func add(_ content: WhenPiece.Content, from start: Int, to end: Int) {
        pieces.append(WhenPiece(content: content, lexemes: start..<end))
        index = end
    }

    // MARK: - Looking

    /// The text at a place; empty beyond the ends.
    func word(_ at: Int) -> String {
        words.indices.contains(at) ? words[at] : ""
    }

    /// The meaning at a place; a mark beyond the ends.
    func meaning(_ at: Int) -> Lexeme.Meaning {
        lexemes.indices.contains(at) ? lexemes[at].meaning : .mark
    }

    /// The place after words of this list, or the place itself.
    ///
    /// No rule looks further ahead than this, so a message of one word without end costs no more than another.
    func skipping(_ list: [String], from at: Int) -> Int {
        var next = at
        while next < words.count, next - at < Self.reach, list.contains(words[next]) { next += 1 }
        return next
    }

    static let reach = 12

    func number(_ at: Int) -> Int? {
        if case .number(let number) = meaning(at) { return number }
        return nil
    }

    func ordinal(_ at: Int) -> Int? {
        if case .ordinal(let number) = meaning(at) { return number }
        return nil
    }

    func unit(_ at: Int) -> Lexeme.Unit? {
        if case .unit(let unit) = meaning(at) { return unit }
        return nil
    }

    func month(_ at: Int) -> Int? {
        guard case .month(let month) = meaning(at) else { return nil }
        // "Min-jun" is a name.
        if word(at - 1) == "-", lexemes[at].isGlued, lexemes[at - 1].isGlued, meaning(at - 2) != .number(0),
            !["mid", "early", "late", "pre", "post"].contains(word(at - 2)), isPlainWord(at - 2)
        {
            return nil
        }
        return month
    }

    /// A word that says nothing of time, or one of its units.
    private func isPlainWord(_ at: Int) -> Bool {
        switch meaning(at) {
        case .word, .unit: true
        default: false
        }
    }

    func weekday(_ at: Int) -> (day: Int, isPlural: Bool)? {
        guard case .weekday(let day, let isPlural) = meaning(at) else { return nil }
        // "I sat", "in the sun", "we wed": short forms that are words.
        if ["sat", "sun", "wed", "mon"].contains(word(at)), isSubject(at - 1) { return nil }
        if word(at) == "sun", word(at - 1) == "the" { return nil }
        return (day, isPlural && !(word(at).hasSuffix("'s") && Self.predicates.contains(word(at + 1))))
    }

    /// Words behind "Tuesday's" that make it "Tuesday is".
    private static let predicates: Set<String> = [
        "out", "off", "no", "not", "bad", "booked", "full", "taken", "gone", "impossible", "good", "great",
        "fine",
        "ok", "okay", "best", "better", "perfect", "ideal", "free", "open", "possible", "easier", "hard",
        "tough",
        "tricky", "difficult", "terrible", "crazy", "hectic", "packed", "clear", "also",
    ]

    /// "I just sat", and not "just Sat and Sun".
    private func isSubject(_ at: Int) -> Bool {
        Self.verbSubjects.contains(word(word(at) == "just" ? at - 1 : at))
    }

    private static let verbSubjects: Set<String> = [
        "i", "he", "she", "we", "they", "you", "have", "i've", "had", "been", "got", "my",
    ]

    /// A count: "two", "2", "a", "a couple of", "a few".
    func count(_ at: Int) -> (number: Int, end: Int)? {
        if let number = number(at) { return (number, at + 1) }
        switch word(at) {
        case "a", "an": return countAfterArticle(at + 1) ?? (1, at + 1)
        case "couple": return (2, skipping(["of"], from: at + 1))
        case "few": return (3, at + 1)
        default: return nil
        }
    }

    private func countAfterArticle(_ at: Int) -> (Int, Int)? {
        switch word(at) {
        case "couple": (2, skipping(["of"], from: at + 1))
        case "few": (3, at + 1)
        default: nil
        }
    }

    /// The last piece that is no joint or word of no weight.
    var lastContent: WhenPiece.Content? { pieces.last?.content }

    /// The pieces just before speak of a date or a time.
    func followsValue(within reach: Int = 7) -> Bool {
        for piece in pieces.suffix(reach).reversed() {
            switch piece.content {
            case .date, .time: return true
            case .joint(.comma), .joint(.or), .joint(.and), .correction: continue
            case .exclusion
            where word(piece.lexemes.lowerBound) == "no" || word(piece.lexemes.lowerBound) == "not": continue
            case .word where Self.light.contains(word(piece.lexemes.lowerBound)): continue
            default: return false
            }
        }
        return false
    }

    static let light: Set<String> = [
        "at", "on", "the", "in", "@", "about", "around", "say", "like", "-", "between", "from",
        "either", "else", "maybe", "perhaps", "possibly",
    ]
}
