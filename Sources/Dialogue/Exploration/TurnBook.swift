/// What is known of how moves go: for each place and move a tree of the questions that it asks, with what comes of each row of answers.
///
/// A turn is a function of what it asks for. Where the same answers would be given it takes the same way, so a
/// move that was made once tells what comes of it in every conversation that differs only in what it did not ask for.
struct TurnBook: Sendable {
    /// A question in a tree, or what comes of its answers.
    struct Node: Sendable {
        /// The parts that are asked for; none where they are not known yet, or where this is the end.
        var parts: [Int] = []
        /// The question, where it can be answered without making the move.
        var question: Watch.Question?
        /// The values whose answer is known, for a question to one part.
        var known = Bits()
        /// The branch of each row of values whose answer is known, for a question to several parts.
        var branchOf: [[Int]: Int] = [:]
        /// What comes of each answer.
        var branches: [Branch] = []
        /// What was worked out before of the branches that sets of values take, for a question to several parts.
        var shares: [[Bits]: [Share]] = [:]
        /// What comes of the move, at an end.
        var outcome: Outcome?
    }

    /// What comes of an answer.
    struct Branch: Sendable {
        var answer: Int
        /// The values that give it, for a question to one part.
        var values = Bits()
        /// The next node; nil where nothing went there yet.
        var next: Int?
    }

    /// What of some sets of values takes a branch.
    struct Share: Sendable {
        var branch: Int
        /// The sets that hold it, and may hold more.
        var sets: [Bits]
        /// The rows of values that take it.
        var rows: Rows
    }

    /// Rows of values of some parts, one of which a conversation has.
    struct Rows: Sendable {
        var parts: [Int]
        var rows: [[Int]]
    }

    /// What comes of a move after certain answers.
    struct Outcome: Sendable {
        var place: Int
        var isOver: Bool
        var isWayOut: Bool
        var broken: [Invariant]
        /// What becomes of the values of parts that may change.
        var ends: [Int: [Int: Int]] = [:]
        /// The values of parts that become the same whatever they were.
        var constants: [Int: Int] = [:]

        /// Whether just these parts may change.
        fileprivate func changes(_ changes: [Outing.Change]) -> Bool {
            changes.count == ends.count + constants.count
                && changes.allSatisfy { ($0.isNew ? constants[$0.part] != nil : ends[$0.part] != nil) }
        }
    }

    /// Where a move is not known to go.
    struct Gap: Sendable {
        var node: Int
        /// What has to be tried there, as numbers.
        var matter: [Int]
        /// Values to try it with.
        var values: [Int]
    }

    var nodes: [Node] = []
    private var roots: [[Int]: Int] = [:]
    /// The parts that each tree asks for or changes, by its root.
    private var partsOf: [Int: Bits] = [:]
    /// What did not fit together: a turn asked for something without saying so.
    private(set) var conflicts: [String] = []
    /// Whether questions are put to other values without making the move.
    let asksAhead: Bool

    /// An empty book.
    init(asksAhead: Bool) { self.asksAhead = asksAhead }

    /// The tree of a move at a place.
    mutating func root(_ place: Int, _ move: Int) -> Int {
        if let root = roots[[place, move]] { return root }
        nodes.append(Node())
        roots[[place, move]] = nodes.count - 1
        return nodes.count - 1
    }

    /// The parts that a tree asks for or changes, as far as it is known.
    func parts(of root: Int) -> Bits { partsOf[root] ?? Bits() }

    // MARK: - Writing down

    /// Puts down how a move went with certain values.
    mutating func note(_ outing: Outing, from root: Int, _ values: [Int], _ atlas: inout Atlas) {
        if let stray = outing.stray { conflicts.append("\(stray) changed unnoticed") }
        var node = root
        for note in outing.notes {
            let parts = note.parts.compactMap { atlas.parts.places[$0] }
            guard parts.count == note.parts.count, !parts.isEmpty else {
                conflicts.append("\(note.parts) are not all parts")
                return
            }
            for part in parts { partsOf[root, default: Bits()].insert(part) }
            node = follow(note, of: parts, from: node, row: parts.map { values[$0] })
        }
        for change in outing.changes { partsOf[root, default: Bits()].insert(change.part) }
        if !nodes[node].parts.isEmpty { conflicts.append("a turn ended before its last question") }
        finish(node, outing, values, &atlas)
    }

    private mutating func follow(_ note: Watch.Note, of parts: [Int], from node: Int, row: [Int]) -> Int {
        if nodes[node].parts.isEmpty {
            nodes[node].parts = parts
            nodes[node].question = note.question
        }
        if nodes[node].parts != parts || nodes[node].outcome != nil
            || (nodes[node].question == nil) != (note.question == nil)
        {
            conflicts.append("two turns ask for different things after the same answers: \(note.parts)")
        }
        let branch = put(note.answer, for: row, at: node)
        if let next = nodes[node].branches[branch].next { return next }
        nodes.append(Node())
        nodes[node].branches[branch].next = nodes.count - 1
        return nodes.count - 1
    }

    /// Puts down the answer of a row of values.
    ///
    /// - Returns: the number of its branch.
    @discardableResult
    mutating func put(_ answer: Int, for row: [Int], at node: Int) -> Int {
        let known = nodes[node].branches.firstIndex { $0.answer == answer }
        let branch = known ?? nodes[node].branches.count
        if known == nil { nodes[node].branches.append(Branch(answer: answer)) }
        let isSingle = row.count == 1
        let isKnown = isSingle ? nodes[node].known.contains(row[0]) : nodes[node].branchOf[row] != nil
        let isSame =
            isSingle
            ? nodes[node].branches[branch].values.contains(row[0]) : nodes[node].branchOf[row] == branch
        if isKnown, !isSame { conflicts.append("two turns get different answers from the same values") }
        if isSingle {
            nodes[node].known.insert(row[0])
            nodes[node].branches[branch].values.insert(row[0])
        } else {
            nodes[node].branchOf[row] = branch
        }
        return branch
    }

    private mutating func finish(_ node: Int, _ outing: Outing, _ values: [Int], _ atlas: inout Atlas) {
        let place = outing.end.isOver ? -1 : atlas.place(of: outing.end)
        let isKnown = nodes[node].outcome != nil
        var outcome =
            nodes[node].outcome
            ?? Outcome(
                place: place, isOver: outing.end.isOver, isWayOut: outing.isWayOut, broken: outing.broken)
        if outcome.place != place || outcome.isWayOut != outing.isWayOut || outcome.broken != outing.broken
            || isKnown && !outcome.changes(outing.changes)
        {
            conflicts.append("two turns end differently after the same answers")
        }
        for change in outing.changes {
            let start = values[change.part]
            let end = atlas.value(of: change.part, text: change.text, in: outing.end)
            let known = change.isNew ? outcome.constants[change.part] : outcome.ends[change.part]?[start]
            if let known, known != end {
                conflicts.append("\(atlas.parts.list[change.part]) changes differently from the same value")
            }
            if change.isNew {
                outcome.constants[change.part] = end
            } else {
                outcome.ends[change.part, default: [:]][start] = end
            }
        }
        nodes[node].outcome = outcome
    }
}
