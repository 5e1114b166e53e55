/// Phrases as graphs: alternatives side by side, not multiplied out.
extension LexiconBuilder {
    /// What may still follow at some place of a phrase.
    private struct Rest {
        /// Where a concept of the sought level was read before.
        var reached: Int32
        /// Where it is still to be read.
        var open: Int32
    }

    /// Adds every wording of a phrase, each on its own level: that of the highest concept that it names.
    mutating func insert(_ phrase: Phrase, item: Int32, skippingArticles: Bool) {
        let end = graph.end(of: item)
        for level in levels(of: phrase) {
            let rest = Rest(reached: end, open: level == 0 ? end : WordingGraph.nothing)
            var start = graph.filled(graphed(phrase, before: rest, level).open)
            start = rewriter.joiningNegators(start, in: &graph)
            if skippingArticles { start = rewriter.withoutArticles(start, in: &graph) }
            if start != WordingGraph.nothing { add(start, on: level) }
        }
    }

    /// The levels on which wordings of a phrase may stand.
    private mutating func levels(of phrase: Phrase) -> [Int] {
        var levels: Set<Int> = [0]
        for concept in phrase.concepts {
            if let (_, level) = symbol(ofConcept: concept) { levels.insert(level) }
        }
        return levels.sorted()
    }

    /// What a phrase and the rest behind it lead to; put together from the end to the beginning.
    private mutating func graphed(_ phrase: Phrase, before rest: Rest, _ level: Int) -> Rest {
        switch phrase {
        case .word(let word):
            var rest = rest
            for symbol in symbols(of: word).reversed() { rest = edge(symbol, to: rest) }
            return rest
        case .concept(let name):
            // A wording that names a higher concept stands on another level, or nowhere.
            guard let (symbol, own) = symbol(ofConcept: name), own <= level else {
                return Rest(reached: WordingGraph.nothing, open: WordingGraph.nothing)
            }
            let reaches = level > 0 && own == level
            return edge(symbol, to: Rest(reached: rest.reached, open: reaches ? rest.reached : rest.open))
        case .sequence(let parts):
            var rest = rest
            for part in parts.reversed() { rest = graphed(part, before: rest, level) }
            return rest
        case .choice(let parts):
            let rests = parts.map { graphed($0, before: rest, level) }
            return Rest(reached: graph.union(rests.map(\.reached)), open: graph.union(rests.map(\.open)))
        }
    }

    private mutating func edge(_ symbol: Int32, to rest: Rest) -> Rest {
        Rest(reached: graph.edge(symbol, to: rest.reached), open: graph.edge(symbol, to: rest.open))
    }
}
