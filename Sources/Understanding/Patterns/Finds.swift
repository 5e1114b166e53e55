/// What was found in a line, by item, with patterns evaluated on top.
struct Finds: Sendable {
    /// The line.
    let line: Line
    /// Everything found, in no promised order.
    let matches: [Lexicon.Match]
    /// The sentence of each token; -1 for what ends one.
    let sentenceOf: [Int]
    private let heads: [Int32]
    private let nexts: [Int32]

    /// A way in which a pattern fits.
    struct Hit: Sendable, Hashable {
        /// From its first token to its last.
        var span: Range<Int>
        /// The part that scopes are laid on: the first one named.
        var head: Range<Int>
        /// Every part's tokens.
        var parts: [Range<Int>]

        /// The hit as far as it lies in one sentence, its head's.
        func clamped(to sentence: Range<Int>) -> Hit {
            Hit(
                span: span.clamped(to: sentence), head: head,
                parts: parts.filter { sentence.contains($0) })
        }
    }

    init(line: Line, matches: [Lexicon.Match], items: Int) {
        self.line = line
        self.matches = matches
        var heads = [Int32](repeating: -1, count: items)
        var nexts = [Int32](repeating: -1, count: matches.count)
        for (index, match) in matches.enumerated().reversed() {
            nexts[index] = heads[Int(match.item)]
            heads[Int(match.item)] = Int32(index)
        }
        self.heads = heads
        self.nexts = nexts
        var sentenceOf = [Int](repeating: -1, count: line.tokens.count)
        for (number, sentence) in line.sentences.enumerated() {
            for token in sentence.tokens { sentenceOf[token] = number }
        }
        self.sentenceOf = sentenceOf
    }

    /// The places of one item.
    func places(of item: Int32) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var index = heads[Int(item)]
        while index >= 0 {
            places.append(matches[Int(index)].tokens)
            index = nexts[Int(index)]
        }
        return places
    }

    /// Whether an item was found at all.
    func has(_ item: Int32) -> Bool { heads[Int(item)] >= 0 }

    /// Every way in which a pattern fits, outside the tokens that idioms cover.
    func hits(_ pattern: CompiledPattern, outside blocked: [Bool]? = nil) -> [Hit] {
        switch pattern {
        case .item(let item):
            guard has(item) else { return [] }
            return places(of: item).compactMap { place in
                if let blocked, place.contains(where: { blocked[$0] }) { return nil }
                return Hit(span: place, head: place, parts: [place])
            }
        case .any(let parts): return parts.flatMap { hits($0, outside: blocked) }
        case .near(let window, let sentences, let parts): return near(window, sentences, parts, blocked)
        case .seq(let gap, let parts): return seq(gap, parts, blocked)
        }
    }

    private func near(_ window: Int, _ sentences: Int, _ parts: [CompiledPattern], _ blocked: [Bool]?)
        -> [Hit]
    {
        guard let first = parts.first else { return [] }
        var results = hits(first, outside: blocked)
        for part in parts.dropFirst() {
            guard !results.isEmpty else { return [] }
            let others = hits(part, outside: blocked)
            results = results.compactMap { start in
                let fitting = others.compactMap { join(start, $0, within: sentences) }.filter {
                    $0.span.count <= window
                }
                return fitting.min { $0.span.count < $1.span.count }
            }
        }
        return results
    }

    private func seq(_ gap: Int, _ parts: [CompiledPattern], _ blocked: [Bool]?) -> [Hit] {
        guard let first = parts.first else { return [] }
        var results = hits(first, outside: blocked)
        for part in parts.dropFirst() {
            guard !results.isEmpty else { return [] }
            let others = hits(part, outside: blocked)
            results = results.compactMap { start in
                let fitting = others.filter {
                    $0.span.lowerBound >= start.span.upperBound
                        && $0.span.lowerBound - start.span.upperBound <= gap
                }
                return fitting.compactMap { join(start, $0) }.min { $0.span.count < $1.span.count }
            }
        }
        return results
    }

    private func join(_ left: Hit, _ right: Hit, within sentences: Int = 1) -> Hit? {
        guard !left.parts.contains(where: { a in right.parts.contains { a.overlaps($0) } }) else {
            return nil
        }
        let span =
            min(
                left.span.lowerBound, right.span.lowerBound)..<max(
                left.span.upperBound, right.span.upperBound)
        guard sentenceOf[span.upperBound - 1] - sentenceOf[span.lowerBound] < sentences else { return nil }
        return Hit(span: span, head: left.head, parts: left.parts + right.parts)
    }
}
