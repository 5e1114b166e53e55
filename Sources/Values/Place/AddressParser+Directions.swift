/// What a visitor adds to an address for whoever comes: it is no part of the town before it.
extension AddressParser {
    /// "Side door", "ring twice", "use the back entrance": words in small letters that tell how to get in.
    ///
    /// `isFirst`: nothing of a town stands before them, so the first may have its capital.
    func isDirection(_ at: Int, isFirst: Bool = false) -> Bool {
        guard isWord(at) else { return false }
        if Self.sides.contains(word(at)), Self.doors.contains(word(at + 1)) {
            return !tokens[at + 1].isCapitalised
        }
        guard Self.verbs.contains(word(at)), isFirst || !tokens[at].isCapitalised else { return false }
        if isFirst { return Self.objects.contains(word(at + 1)) && !tokens[at + 1].isCapitalised }
        return at + 1 >= tokens.count || isBreak(at + 1) || Self.objects.contains(word(at + 1))
    }

    private static let sides: Set<String> = [
        "side", "back", "front", "rear", "basement", "garage", "cellar", "kitchen", "red", "blue", "green",
        "white",
        "black", "yellow", "brown", "main", "left", "right", "second", "first", "last", "gray", "grey",
    ]
    private static let doors: Set<String> = [
        "door", "doors", "entrance", "entry", "gate", "porch", "stairs", "steps", "driveway", "doorbell",
        "bell",
    ]
    private static let verbs: Set<String> = [
        "ring", "knock", "buzz", "use", "come", "go", "press", "enter", "park", "walk", "dial", "text",
        "call",
    ]
    private static let objects: Set<String> = [
        "the", "my", "our", "at", "on", "to", "in", "into", "up", "round", "around", "through", "by", "loud",
        "loudly", "hard", "twice", "once", "bell", "doorbell", "buzzer", "side", "back", "front", "rear",
        "behind", "when", "me", "number", "code", "first", "apt", "unit",
    ]
}
