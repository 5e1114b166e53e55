/// Finds what troubles a visitor in the words that no other field took.
struct ConcernReader {
    let text: TypedText
    /// What other fields took.
    let taken: [Range<Int>]

    /// The clauses that speak of the body and its troubles, in the visitor's words; nil where none does.
    func concern() -> String? {
        var kept: [String] = []
        for clause in clauses() where isConcern(clause) { kept.append(words(clause)) }
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
        return found.filter { !$0.isEmpty }
    }

    private func isTaken(_ index: Int) -> Bool {
        taken.contains { $0.overlaps(text.tokens[index].span) }
    }

    private func isConcern(_ clause: Range<Int>) -> Bool {
        clause.contains { !isTaken($0) && Self.troubles.contains(text.tokens[$0].text) }
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
            range.contains { Self.troubles.contains(text.tokens[$0].text) } || range.count > 3
        }
        .map { text.typed(tokens: $0) }.joined(separator: " ")
    }

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
