/// A pattern with what must be in a line for it to fit at all, which is cheap to ask.
struct SoughtPattern: Sendable {
    /// The pattern.
    let pattern: CompiledPattern
    /// Items of which a line needs one from each group, the groups apart by -1.
    private let needs: [Int32]

    /// Works out what a pattern needs.
    init(_ pattern: CompiledPattern) {
        self.pattern = pattern
        needs = pattern.needs.flatMap { $0 + [-1] }
    }

    /// Whether the pattern fits somewhere in the line.
    func fits(_ finds: Finds) -> Bool { mayFit(finds) && !finds.hits(pattern).isEmpty }

    /// False where the pattern fits nowhere in the line.
    func mayFit(_ finds: Finds) -> Bool {
        var isMet = false
        for item in needs {
            if item < 0 {
                guard isMet else { return false }
                isMet = false
            } else if !isMet {
                isMet = finds.has(item)
            }
        }
        return true
    }
}
