/// Hours at which something is done every day, or at which somebody is to be called.
extension WhenParser {
    /// "I'm up at six", "we eat at noon", "call me before nine": when somebody does it every day, or is to be called, is no wish.
    mutating func takeRoutine() -> Bool {
        if let end = callEnd {
            add(.word, from: index, to: end)
            return true
        }
        guard let verb = routineVerb, ["at", "around", "by", "before"].contains(word(verb)),
            let (_, end) = clock(skipping(["around", "about"], from: verb + 1), isExpected: true)
        else { return false }
        add(.word, from: index, to: end)
        return true
    }

    /// Where the hours of "ring me between 2 and 4" end.
    private var callEnd: Int? {
        guard ["call", "ring", "phone", "text"].contains(word(index)), ["me", "us"].contains(word(index + 1))
        else { return nil }
        let start = skipping(["back", "only", "please", "any", "time", "anytime"], from: index + 2)
        if let (_, end) = betweenTimes(start) { return end }
        return bound(start).flatMap { clock(skipping(["about", "around"], from: $0.1), isExpected: true)?.1 }
    }

    private var routineVerb: Int? {
        if ["i'm", "im", "she's", "he's", "we're"].contains(word(index)) {
            let verb = skipping(["always", "usually", "already"], from: index + 1)
            return ["up", "awake", "asleep"].contains(word(verb)) ? verb + 1 : nil
        }
        guard ["i", "we", "she", "he"].contains(word(index)) else { return nil }
        let verb = skipping(["always", "usually", "already", "am", "is", "are"], from: index + 1)
        if ["eat", "eats", "dine", "rise", "wake"].contains(word(verb)) {
            return skipping(["up"], from: verb + 1)
        }
        if ["get", "gets"].contains(word(verb)), word(verb + 1) == "up" { return verb + 2 }
        let isBed = ["go", "goes"].contains(word(verb)) && word(verb + 1) == "to" && word(verb + 2) == "bed"
        return isBed ? verb + 3 : nil
    }
}
