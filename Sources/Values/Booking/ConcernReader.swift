/// Finds what troubles a visitor in the words that no other field took.
struct ConcernReader {
    let text: TypedText
    /// For each token, whether another field took it.
    private let marks: [Bool]
    /// What says whether the visitor may be contacted: the clause around it is about nothing else.
    let consent: [Range<Int>]

    /// A reader of a text of which other fields took some spans.
    init(text: TypedText, taken: [Range<Int>], consent: [Range<Int>] = []) {
        self.text = text
        self.consent = consent
        let sorted = taken.sorted { $0.lowerBound < $1.lowerBound }
        var next = 0
        marks = text.tokens.map { token in
            while next < sorted.count, sorted[next].upperBound <= token.span.lowerBound { next += 1 }
            return next < sorted.count && sorted[next].overlaps(token.span)
        }
    }

    /// The clauses that speak of the body and its troubles, in the visitor's words; where none does, those that no
    /// other field took and that are no talk about the booking; nil where nothing is left.
    func concern() -> String? {
        let clauses = clauses()
        let troubled = clauses.filter(isConcern).map(words)
        let kept = troubled.isEmpty ? clauses.compactMap(leftover) : troubled
        let joined = kept.filter { !$0.isEmpty }.joined(separator: ", ")
        return joined.isEmpty ? nil : joined
    }

    private func clauses() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for (index, token) in text.tokens.enumerated()
        where token.kind == .lineEnd || ".!?;,|/•·".contains(token.text) && token.kind == .mark
            || token.text == "-" && !token.isGlued
        {
            if token.text == "." || token.text == ",", index > 0, isTaken(index) { continue }
            found.append(start..<index)
            start = index + 1
        }
        found.append(start..<text.tokens.count)
        return found.map {
            min(Reminders.end(in: text.tokens, from: $0.lowerBound), $0.upperBound)..<$0.upperBound
        }
        .filter { !$0.isEmpty }
    }

    func isTaken(_ index: Int) -> Bool { marks[index] }

    private func isTrouble(_ index: Int) -> Bool {
        let word = text.tokens[index].text
        if Self.mishaps.contains(word) { return true }
        // "Can't turn my head".
        if index > 0, Self.motions.contains(word),
            text.tokens[max(0, index - 2)..<index].contains(where: { Self.inabilities.contains($0.text) })
        {
            return true
        }
        return Self.troubles.contains(word.hasSuffix("'s") ? String(word.dropLast(2)) : word)
    }

    private func isConcern(_ clause: Range<Int>) -> Bool {
        clause.contains { !isTaken($0) && isTrouble($0) }
    }

    /// The words of a clause without what other fields took and without their lead-ins.
    private func words(_ clause: Range<Int>) -> String {
        var pieces: [Range<Int>] = []
        for index in clause where !isTaken(index) {
            if let last = pieces.last, last.upperBound == index {
                pieces[pieces.count - 1] = last.lowerBound..<index + 1
            } else {
                pieces.append(index..<index + 1)
            }
        }
        return pieces.filter { range in
            range.contains { isTrouble($0) } || range.count > 3
        }
        .map { text.typed(tokens: $0) }.joined(separator: " ")
    }

    /// What happened to a body, in one word.
    private static let mishaps: Set<String> = ["fell", "asleep", "slept", "twisted", "wrenched", "overdid"]
    /// What a body does, and cannot any more.
    private static let motions: Set<String> = [
        "turn", "bend", "move", "lift", "raise", "walk", "stand", "sleep", "sit", "reach", "straighten",
        "kneel", "stoop",
        "twist", "breathe", "climb",
    ]
    private static let inabilities: Set<String> = [
        "can't", "cant", "cannot", "barely", "hardly", "couldn't", "unable",
    ]

    static let troubles: Set<String> = Set(
        """
        hurt hurts hurting ache aches aching achy ached pain pains painful sore soreness stiff stiffness tight tightness tense tension knot knots knotted
        spasm spasms spasming cramp cramps cramping numb numbness tingling tingly strain strained sprain sprained pulled tweaked pinched inflamed inflammation
        sciatica arthritis scoliosis bursitis tendonitis tendinitis fibromyalgia whiplash herniated bulging slipped disc disk stenosis migraine migraines headache headaches backache backaches
        injury injured surgery posture stress stressed throbbing throbs sharp dull burning locked locks seized swollen discomfort uncomfortable
        killing trouble troubles problem problems issue issues flare flares flared bothering bothers bad weak weakness recovering recovery rehab relax relaxation
        back neck shoulder shoulders hip hips leg legs knee knees spine lumbar glute glutes hamstring hamstrings foot feet ankle ankles wrist wrists elbow elbows arm arms calf calves thigh thighs
        fasciitis plantar tmj fibro carpal tunnel rotator cuff traps trap quads quad lats lat piriformis tendon ligament hernia sciatic lordosis kyphosis
        groin pelvis pelvic chest ribcage forearm forearms hand hands thumb finger fingers heel heels shin shins toes scapula trapezius lumbosacral sacrum sacroiliac
        wrecked frozen tender swelling bruised kink kinks twinge twinges charley radiculopathy neuropathy dystonia soreness postpartum prenatal desk-bound
        muscle muscles joints jaw ribs tailbone si nerve limping limp hunched lifting desk sitting pregnant pregnancy torn tear lumbago crick
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
