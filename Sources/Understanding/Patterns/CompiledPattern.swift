/// A pattern whose phrases are items of the lexicon.
indirect enum CompiledPattern: Sendable, Hashable {
    /// A phrase or concept, by its item's number.
    case item(Int32)
    /// All parts in any order within so many tokens of as many sentences.
    case near(window: Int, sentences: Int = 1, [CompiledPattern])
    /// All parts in this order, at most so many tokens apart.
    case seq(gap: Int, [CompiledPattern])
    /// Any one of the parts.
    case any([CompiledPattern])
}

extension CompiledPattern {
    /// Groups of items: without one of each the pattern cannot fit.
    var needs: [[Int32]] {
        switch self {
        case .item(let item): [[item]]
        case .any(let parts): [parts.flatMap { $0.needs.first ?? [] }]
        case .near(_, _, let parts), .seq(_, let parts): parts.flatMap(\.needs)
        }
    }
}
